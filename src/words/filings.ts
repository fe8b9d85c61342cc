/** What is said of filings and of what holds for all of their figures. */
export interface FilingNameWords {
  /** A filing in a sentence: `Earnings release of November 8, 2012`. */
  readonly named: (form: string, released: string) => string;
  /** Over the filings of a fiscal year: `Fiscal year 2012`, `Fiscal year 2022 (transition period)`. */
  readonly fiscalYear: (year: string, transition: boolean) => string;
  readonly draft: string;
  readonly notBefore: (moment: string) => string;
  readonly preparedUnder: (framework: string) => string;
  readonly audited: string;
  readonly unaudited: string;
  readonly translated: (translation: { readonly to: string; readonly from: string; readonly rate: string; readonly source: string; readonly day: string }) => string;
  /** That a filing amends another, or a part of it, and why. */
  readonly amends: (scope: 'whole' | 'partial', reason: string) => string;
  readonly amendedLater: (scope: 'whole' | 'partial', day: string, reason: string) => string;
  readonly titleAndDay: (title: string, day: string) => string;
  /** What was amended of a figure, under the table that shows it as it was filed. */
  readonly amendedFigure: (amendment: { readonly period: string; readonly day: string; readonly before: string; readonly after: string; readonly reason: string }) => string;
  /** A value that is no amount. */
  readonly values: { readonly yes: string; readonly no: string; readonly nil: string; readonly undecided: string; readonly nothing: string };
  readonly releasedUntil: (day: string) => string;
  readonly releasedOn: (day: string) => string;
  /** The citation of a page of a demonstration. */
  readonly demonstrationBy: string;
  readonly fromFilings: (issuer: string, date: string) => string;
  readonly citeOriginal: string;
  /** The files that a filing is taken away in. */
  readonly files: { readonly history: string; readonly plain: string; readonly json: string; readonly xbrl: string };
  /** In the feed, for a filing without headline figures. */
  readonly forPeriod: (period: string) => string;
  readonly feed: (issuer: string) => string;
  readonly guide: string;
}
