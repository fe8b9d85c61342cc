import type { RelationView } from './relation-view.ts';

/** That a filing amends another, or was amended, and the way to it. */
export interface AmendmentView {
  readonly sentence: string;
  readonly link: RelationView;
  /** The page of the changed figures, as a path within the site. */
  readonly changes: string;
}

/** A figure that an amendment changed, by itself. */
export interface ChangedFigureView {
  readonly item: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}
