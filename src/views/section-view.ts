import type { ChartView } from './chart-view.ts';
import type { FindingView } from './finding-view.ts';
import type { NoteView } from './note-view.ts';
import type { PageNoticeView } from './notice-view.ts';
import type { RelationView } from './relation-view.ts';
import type { TableView } from './table-view.ts';

/** A piece of prose, as trusted HTML made from the syntax tree (never from raw text). */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly html: string;
  readonly notes: readonly NoteView[];
}

/** A table in its place among the prose. */
export interface TableBlock {
  readonly kind: 'table';
  readonly table: TableView;
}

/** A chart in its place among the prose. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: ChartView;
}

/** What is wrong with what follows, in the preview. */
export interface FindingsBlock {
  readonly kind: 'findings';
  readonly findings: readonly FindingView[];
}

/** What a section is made of, in reading order. */
export type Block = ProseBlock | TableBlock | ChartBlock | FindingsBlock;

/** A section as a table of contents names it. */
export interface SectionOutline {
  readonly id: string;
  readonly title: string;
}

/** When something is about: in words, and for machines. */
export interface Timed {
  /** `three months ended September 30, 2012`, `as of September 30, 2012`; empty where nothing says. */
  readonly period: string;
  /** The same for machines, a period each: `2012-07-01/2012-09-30`, `2012-09-30`. */
  readonly covers: readonly string[];
}

/** A section of a filing: a page of its own, and a part of the whole release. */
export interface SectionView extends SectionOutline, Timed {
  /** What holds for its figures; empty where it shows none. */
  readonly basis: readonly string[];
  /** All of it speaks of what is to come. */
  readonly forwardLooking: boolean;
  readonly blocks: readonly Block[];
  readonly notices: readonly PageNoticeView[];
  /** For a risk: the figures that it could affect. */
  readonly affects: readonly RelationView[];
  /** For figures: the risks that could affect them. */
  readonly risks: readonly RelationView[];
}

/** A part of a filing as a table of contents names it, with its sections. */
export interface PartOutline {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SectionOutline[];
}

/** A part of a filing with all that its sections hold. */
export interface PartView extends PartOutline {
  readonly sections: readonly SectionView[];
}
