import type { FilingEntry } from './filing-view.ts';

/** A fiscal year with its filings, newest first. */
export interface FiscalYearView {
  /** `2012`, as the issuer names it: the address of its page. */
  readonly year: string;
  /** `Fiscal year 2012`. */
  readonly title: string;
  /** `April 1, 2012 to March 31, 2013`. */
  readonly span: string;
  readonly filings: readonly FilingEntry[];
}
