/** The ways in which a column shows the figures of another. */
export type ViewNamed = 'change' | 'percent-change' | 'share' | 'progress' | 'remaining' | 'points';

export type Direction = 'up' | 'down' | 'level';

/** What tables, sentences and headlines say around figures. */
export interface FigureWords {
  /** What a column of a view is called; of a change, whether it is one from a year before. */
  readonly view: (view: ViewNamed, yearOnYear: boolean) => string;
  /** A share of a total, with the name of its period. */
  readonly shareOf: (period: string) => string;
  /** Behind a period whose figures were derived, or with what was announced. */
  readonly derived: (period: string) => string;
  readonly announced: (heading: string, announcement: string) => string;
  readonly announcedOn: (announcement: string, day: string) => string;
  readonly openingOf: (label: string) => string;
  readonly opening: string;
  readonly changeNamed: string;
  /** What a change lies between. */
  readonly between: (later: string, earlier: string) => string;
  readonly lyingBetween: (name: string, pairs: readonly string[]) => string;
  readonly atBeginning: (name: string) => string;
  readonly unaudited: string;
  /** An answer that is no figure, inside a sentence. */
  readonly none: string;
  readonly notDecided: string;
  readonly notStated: string;
  readonly yes: string;
  readonly no: string;
  /** A change in a sentence, as a phrase, a verb or a noun. */
  readonly change: Readonly<Record<'phrase' | 'verb' | 'noun', (direction: Direction, size: string) => string>>;
  readonly points: (size: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly earned: (size: string) => string;
  readonly lost: (size: string) => string;
  readonly minus: (size: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly source: (sources: readonly string[]) => string;
  readonly notChecked: (reasons: readonly string[]) => string;
  /** Why a claim could not be checked: a figure, or what was announced, is not on file for a period. */
  readonly figureMissing: (period: string) => string;
  readonly announcedMissing: (announcement: string, period: string) => string;
  /** A headline's change, and from when. */
  readonly headlineChange: (direction: Direction, size: string, from: string) => string;
  readonly yearAgo: string;
  readonly unlikeLengths: (when: string, later: string, earlier: string) => string;
  readonly headlineSentence: (headline: { readonly label: string; readonly period: string; readonly figure: string; readonly change: string | undefined }) => string;
  /** Small whole numbers as words; others are written in digits. */
  readonly count: (count: number) => string | undefined;
}
