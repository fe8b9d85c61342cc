import type { ChartView } from './chart-view.ts';
import type { FigureView } from './figure-view.ts';
import type { RelationView } from './relation-view.ts';

/** One period of a history. */
export interface HistoryRowView {
  readonly period: string;
  /** What charts, the workbook and filings call it: `FY11`, `1H12-end`; absent for days that the fiscal calendar does not know. */
  readonly name?: string;
  /** As first reported, or derived. */
  readonly figure: FigureView;
  readonly derived: boolean;
  /** What a later filing says instead. */
  readonly restated?: { readonly figure: FigureView; readonly filing: RelationView };
  /** Growth in percent on a year before, or on the last year end. */
  readonly change?: FigureView;
  /** Where it was reported first. */
  readonly filing: RelationView;
}

/** Periods of one length. */
export interface HistoryGroupView {
  readonly title: string;
  readonly rows: readonly HistoryRowView[];
  /** What stands over the changes: `YoY % change`, or since when they are. */
  readonly changes: string;
  /** What readers have to be told of the lengths of time that its changes compare, a sentence each. */
  readonly notes?: readonly string[];
}

/** One part of a concept, in one unit. */
export interface HistorySeriesView {
  /** What tells it from the other series of the concept. */
  readonly name: string;
  /** The members and the share basis; empty for the whole. */
  readonly title: string;
  readonly unit: string;
  /** Periods of one length over time, where there are enough of them. */
  readonly chart?: ChartView;
  readonly groups: readonly HistoryGroupView[];
}

/** All that was reported of a concept. */
export interface HistoryView {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly nonGaap: boolean;
  /** From the first day to the last for which it was reported: `2010-04-01/2012-09-30`. */
  readonly covers: string;
  readonly series: readonly HistorySeriesView[];
  readonly risks: readonly RelationView[];
  /** The pages that show it. */
  readonly mentions: readonly RelationView[];
}
