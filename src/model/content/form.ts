import type { Place } from '../finding.ts';

/** A section that every filing of a form has, if only to say that there is nothing to report. */
export interface RequiredSection {
  readonly id: string;
  /** The heading that it usually has. */
  readonly title: string;
  /** Who wants it, and what for. */
  readonly why?: string;
  readonly place: Place;
}

/** A question that every filing of a form answers, if only with "None". */
export interface RequiredAnswer {
  readonly concept: string;
  /** The role or the name of a period of the filing. */
  readonly period: string;
  readonly place: Place;
}

/** A table of a filing beside itself at another time: which periods, and of what each figure is a share. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  /** The roles or names of two periods: what is compared, and with what. */
  readonly periods?: { readonly base: string; readonly current: string };
  /** Instead of a second period: an announcement, and the period that it is about. */
  readonly toward?: { readonly stance: string; readonly period: string; readonly current: string };
  /** The concept that each figure is shown as a share of. */
  readonly shareOf?: string;
  /** The tables whose rows are compared. */
  readonly tables: readonly string[];
  readonly place: Place;
}

/** A kind of filing: what it is called, what it may not keep silent about, and what its readers compare. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly RequiredSection[];
  readonly answers: readonly RequiredAnswer[];
  readonly comparisons: readonly Comparison[];
  readonly place: Place;
}
