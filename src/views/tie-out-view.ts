import type { PageNoticeView } from './notice-view.ts';
import type { Block, SectionOutline } from './section-view.ts';

/**
 * What the page of a filing's tie-out shows. As everywhere, texts are final: numbers are grouped, sentences are worded.
 */

/** A rule and how its relations turned out. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  /** What it is for. */
  readonly reason: string;
  /** The tick mark that it sets beside the figures it vouches for. */
  readonly tick?: string;
  /** How many relations hold, and so on; `0` for none. */
  readonly holds: string;
  readonly unchecked: string;
  readonly explained: string;
  readonly errata: string;
  readonly fails: string;
}

/** A number that sums up the page, and what it counts. */
export interface CountView {
  readonly number: string;
  readonly label: string;
}

/** A period for which a figure stands open, with the way to it where a table shows it. */
export interface OpenPeriodView {
  readonly name: string;
  readonly href?: string;
}

/** An item whose figures nothing vouches for. */
export interface OpenItemView {
  readonly item: string;
  readonly periods: readonly OpenPeriodView[];
  /** The rules that looked at its amounts all the same and found them in bounds, in words; empty for none. */
  readonly bounded: string;
}

/** Figures that nothing vouches for, for one reason. */
export interface OpenGroupView {
  readonly reason: string;
  readonly items: readonly OpenItemView[];
}

/** Relations of one rule that could not be checked. */
export interface UncheckedView {
  readonly rule: string;
  readonly reasons: readonly { readonly reason: string; readonly relations: readonly string[] }[];
}

/** A finding that the filing answers for. */
export interface AnsweredView {
  /** What was found. */
  readonly message: string;
  /** What the filing, or the rule, says to it. */
  readonly answer: string;
}

/** A cell that printed something else than plain rounding. */
export interface PrintedView {
  /** Where it stands: table, row and column. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly href?: string;
  readonly printed: string;
  /** What plain rounding gives. */
  readonly rounded: string;
  readonly note: string;
}

/** What was checked of a filing, and how it came out. */
export interface TieOutView {
  /** In one sentence: what was looked at, and the result. */
  readonly sentence: string;
  /** Figures vouched for by two relations or more, by one, by none. */
  readonly counts: readonly CountView[];
  readonly rules: readonly RuleView[];
  readonly open: readonly OpenGroupView[];
  readonly unchecked: readonly UncheckedView[];
  readonly explained: readonly AnsweredView[];
  readonly errata: readonly AnsweredView[];
  /** Last digits that the source moved so that a column adds up. */
  readonly adjusted: readonly PrintedView[];
  /** Figures that the source printed wrongly. */
  readonly misprinted: readonly PrintedView[];
  /** What fails in a draft, as the command prints it. */
  readonly failing: readonly string[];
}

/** All tables of a filing, section by section, each figure with its tick marks. */
export interface TickedTablesView {
  readonly legend: readonly LegendView[];
  readonly parts: readonly TickedPartView[];
  /** What readers of these tables have to be told. */
  readonly notices: readonly PageNoticeView[];
}

/** A part of the filing with the sections that have tables. */
export interface TickedPartView {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly (SectionOutline & { readonly blocks: readonly Block[] })[];
}

/** A tick mark and what it stands for. */
export interface LegendView {
  readonly mark: string;
  /** What the figure beside it has been through. */
  readonly meaning: string;
}
