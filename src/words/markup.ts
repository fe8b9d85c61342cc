/** What a voice says where the page shows a mark or nothing instead of a figure. */
export type SpokenState = 'nil' | 'undecided' | 'not-meaningful' | 'not-derivable' | 'too-rough' | 'due';

/** Words in and around figures, tables, charts and notes. */
export interface MarkupWords {
  readonly spoken: Readonly<Record<SpokenState, string>>;
  /** Before a figure that was printed wrongly, and before the right one: for voices. */
  readonly printedAs: string;
  readonly correctedTo: string;
  readonly correction: string;
  /** A correction in a sentence; the figures come in as they are marked up. */
  readonly corrected: (row: string, printed: string, correct: string) => string;
  readonly correctedInSearch: (printed: string, correct: string) => string;
  readonly reasonForCorrection: string;
  readonly backToCorrected: string;
  readonly note: (label: string) => string;
  readonly backToNote: (label: string, which: number | undefined) => string;
  readonly notices: string;
  /** Before the link to the table in which a chart's figures stand. */
  readonly inTable: string;
  readonly download: string;
  readonly formatOf: (format: string, title: string) => string;
  readonly finding: string;
  /** In place of a change that cannot be told, in a table of a history. */
  readonly tooRoughShort: string;
  readonly asReported: string;
  readonly asRestated: string;
  readonly change: string;
  readonly changeFromYearEnd: string;
  readonly reportedIn: string;
  readonly derived: string;
  readonly tooRough: string;
  readonly blackline: { readonly added: string; readonly removed: string; readonly table: string; readonly row: string; readonly column: string; readonly was: string; readonly is: string };
}
