import type { Place } from './finding.ts';

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

/** A kind of filing: what it is called, and what it may not keep silent about. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly RequiredSection[];
  readonly answers: readonly RequiredAnswer[];
  readonly place: Place;
}
