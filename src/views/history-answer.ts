/**
 * What a figure says of its earlier and later periods when a reader asks: the content of `history/<concept>.json`, made
 * with the page of the history and read in the browser.
 */
export interface HistoryAnswer {
  readonly series: readonly HistorySeriesAnswer[];
}

/** One part of a concept, in one unit. */
export interface HistorySeriesAnswer {
  /** By which a fact finds its own: `ATM operation business, JPY`. */
  readonly name: string;
  readonly unit: string;
  /** Periods of one length each, oldest first. */
  readonly groups: readonly (readonly PeriodAnswer[])[];
}

/** One period: its heading and what it came to, restated where it was. */
export interface PeriodAnswer {
  readonly period: string;
  readonly printed: string;
  /** Nobody reported it: it follows by subtraction. */
  readonly derived?: true;
}
