/** The kinds of things that a search finds. */
export type FoundKind = 'concept' | 'row' | 'passage' | 'page';

/** What a figure that is asked says around its answer. */
export interface AnswerWords {
  readonly close: string;
  readonly notLoaded: string;
  readonly copy: string;
  /** Before the buttons that copy. */
  readonly copyAs: string;
  readonly ways: { readonly number: string; readonly citation: string; readonly link: string };
  readonly copied: (text: string) => string;
  readonly cited: (citation: { readonly by: string; readonly table: string; readonly title: string; readonly shown: string; readonly link: string }) => string;
  readonly everyPeriod: string;
  readonly derived: (period: string) => string;
  readonly more: string;
  readonly stated: (accuracy: string) => string;
  readonly what: string;
  readonly printedIn: string;
  readonly otherPeriods: string;
  readonly source: string;
  readonly typedIn: (place: string) => string;
  readonly vouchedBy: (relations: number) => string;
  readonly checked: string;
  readonly ticked: string;
}

/** What a search says. */
export interface SearchWords {
  /** Over what was found, and how much that was. */
  readonly found: Readonly<Record<FoundKind, string>>;
  readonly counted: (kind: FoundKind, count: number) => string;
  readonly result: (result: { readonly counts: readonly string[]; readonly partly: boolean; readonly latest: number | undefined }) => string;
  readonly showMore: (count: number) => string;
  readonly older: (filings: number) => string;
  readonly searchNotLoaded: string;
}

/** What a chart says that is stepped through. */
export interface LiveChartWords {
  readonly chartKeys: (title: string) => string;
}

/** What is said in a reader's browser, each part where it is loaded. */
export interface BrowserWords {
  readonly answers: AnswerWords;
  readonly search: SearchWords;
  readonly charts: LiveChartWords;
}
