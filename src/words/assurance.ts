/** How the relations of a filing came out. */
export interface Outcomes {
  readonly rules: number;
  readonly holds: number;
  readonly unchecked: number;
  readonly explained: number;
  readonly errata: number;
  readonly fails: number;
}

/** What a cell makes of its facts. */
export type Made =
  | 'average' | 'no-change' | 'opposite-sign' | 'ratio' | 'computed' | 'rest' | 'percent-change' | 'percent-change-of-computed'
  | 'points' | 'change' | 'change-of-computed' | 'share' | 'remaining';

/** What bounds a figure for which nothing vouches. */
export type Bound = 'sign' | 'size' | 'share' | 'distance' | 'part-of-year' | 'print';

/** What is said of what was checked. */
export interface AssuranceWords {
  readonly answers: { readonly nil: string; readonly undecided: string; readonly blank: string; readonly due: string; readonly yes: string; readonly no: string };
  readonly exact: string;
  readonly nearest: (step: string) => string;
  readonly cutOff: (step: string) => string;
  readonly made: Readonly<Record<Made, string>>;
  readonly translated: (translation: { readonly from: string; readonly to: string; readonly rate: string; readonly source: string; readonly day: string }) => string;
  readonly printedForFooting: (printed: string, rounded: string) => string;
  readonly printedWrongly: (printed: string, correct: string, note: string) => string;
  readonly signed: (by: string, day: string) => string;
  readonly lapsed: (by: string, day: string) => string;
  readonly leftToDo: (due: number, open: number, sections: number) => string;
  readonly unconstrained: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly computedMark: string;
  readonly openMark: string;
  readonly outcomes: (outcomes: Outcomes) => string;
  readonly vouchedTwice: string;
  readonly vouchedOnce: string;
  readonly notVouched: string;
  /** A number of relations or figures: `1,206`. */
  readonly number: (count: number) => string;
  readonly found: (message: string, actual: string, expected: string | undefined) => string;
}
