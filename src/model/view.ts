/**
 * What a page shows, computed once by pure functions and laid out by components that decide nothing.
 *
 * Texts are final: rounded, grouped and worded. A negative figure carries U+2212 in its text; how that is drawn
 * (parentheses, a triangle) is a matter of style, so that copying and speaking always give a minus.
 */

/** What stands in a cell. */
export type CellState =
  | 'value'
  /** A figure of zero, or one that rounding made zero. */
  | 'zero'
  /** No such item. */
  | 'nil'
  | 'undecided'
  /** Nothing belongs here: a share count in a currency column, a place the report leaves empty. */
  | 'blank'
  /** A change that cannot be stated, such as one from a loss. */
  | 'not-meaningful'
  /** An average or an amount per share of a period that follows by subtraction. */
  | 'not-derivable'
  /** Growth between amounts that are stated so roughly that it cannot be said: only in histories. */
  | 'too-rough'
  /** A figure is due and missing: only in drafts. */
  | 'due';

/** A printed figure, ready to be set. */
export interface FigureView {
  readonly state: CellState;
  /** Digits as printed, with U+2212 when negative: `−1,866,374`, `8.3`, `-`. Empty when blank. */
  readonly text: string;
  readonly negative: boolean;
  /** Words rather than a number: an answer, a date. */
  readonly words?: boolean;
  /** A unit that belongs to this figure alone: `Gbps`. */
  readonly suffix?: string;
  /** The exact value in plain notation, for `<data value>`; absent where there is no number. */
  readonly exact?: string;
}

/** What the source printed wrongly, shown beside the correction. */
export interface CorrectionView {
  /** What the figure would be. */
  readonly correct: FigureView;
  readonly reason: string;
}

/** A reference to a note of the page. */
export interface MarkView {
  /** The id of the note: the link goes to `#note-<id>`. */
  readonly note: string;
  /** What is printed: `1`. */
  readonly label: string;
  /** The id of this mark, so that the note can link back. */
  readonly id: string;
}

/** A note under a table or at the end of a section. */
export interface NoteView {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The same as trusted HTML, where a note of prose has emphasis or links. */
  readonly html?: string;
  /** Ids of the marks that refer to it, in reading order; empty for a note on the whole table. */
  readonly marks: readonly string[];
}

/** One cell of the body of a table. */
export interface CellView {
  /** Unique on the page; a link to it highlights the figure. */
  readonly id: string;
  readonly figure: FigureView;
  readonly correction?: CorrectionView;
  readonly marks: readonly MarkView[];
  /** What an auditor would tick beside it, where a page shows that: `fs`. */
  readonly tick?: string;
  /** Where something is wrong with it, in the preview: the id of the first finding, which stands under its row. */
  readonly finding?: string;
}

/** Something wrong, to stand beside what it concerns: only in the preview. */
export interface FindingView {
  readonly id: string;
  /** One sentence. */
  readonly message: string;
  /** All of it, as the command prints it. */
  readonly text: string;
}

/** A cell of the head of a table. */
export interface HeadingView {
  readonly text: string;
  readonly span: number;
  /** Rows of the head that it covers. */
  readonly depth: number;
  readonly marks: readonly MarkView[];
}

/** How a row is ruled, as accountants rule: one line over a sum, two under the last. */
export type Rule = 'none' | 'single' | 'double';

/** One row of the body of a table. */
export interface RowView {
  readonly id: string;
  /** `heading` rows have no figures. */
  readonly kind: 'heading' | 'item' | 'total';
  /** 0 for the outermost. */
  readonly level: number;
  readonly label: string;
  readonly marks: readonly MarkView[];
  readonly cells: readonly CellView[];
  readonly rule: Rule;
  /** What is wrong with it or its figures, in the preview. */
  readonly findings?: readonly FindingView[];
}

/** A table, laid out. */
export interface TableView {
  readonly id: string;
  readonly title: string;
  /** Period, unit, scale, "unaudited": what holds for all cells, one phrase each. */
  readonly caption: readonly string[];
  readonly head: readonly (readonly HeadingView[])[];
  readonly columns: number;
  /** Questions, each with its answer in words: no figures. */
  readonly inWords?: boolean;
  readonly rows: readonly RowView[];
  readonly notes: readonly NoteView[];
}

/** A figure set large, with its change. */
export interface HeadlineView {
  readonly label: string;
  readonly figure: FigureView;
  /** `JPY million`. */
  readonly unit: string;
  /** `up 8.3 % on a year ago`, worded; absent when it cannot be stated. */
  readonly change?: string;
  readonly direction?: 'up' | 'down' | 'level';
  /** Where the figure stands in its statement. */
  readonly href: string;
}

/** A piece of prose, as trusted HTML made from the syntax tree (never from raw text). */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly html: string;
  readonly notes: readonly NoteView[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: TableView;
}

/** A chart: files beside the page, and all that it shows in words. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** Its unit and what its periods stand for, one phrase each. */
  readonly caption: readonly string[];
  /** The whole chart in words. */
  readonly description: string;
  /** The path of its files within the site, without their endings. */
  readonly path: string;
  /** The size of its picture. */
  readonly width: number;
  readonly height: number;
  /** The table of the same figures; a fragment where it stands on the same page. */
  readonly table?: RelationView;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: ChartView;
}

/** What is wrong with what follows, in the preview. */
export interface FindingsBlock {
  readonly kind: 'findings';
  readonly findings: readonly FindingView[];
}

export type Block = ProseBlock | TableBlock | ChartBlock | FindingsBlock;

/** A section as a table of contents names it. */
export interface SectionOutline {
  readonly id: string;
  readonly title: string;
}

/** A notice at the foot of a page. */
export interface PageNoticeView {
  readonly id: string;
  readonly title: string;
  /** The notice in a sentence. */
  readonly short: string;
  /** The whole notice as trusted HTML, on pages that must carry it. */
  readonly html?: string;
}

/** A risk that could affect figures, or a figure that a risk could affect. */
export interface RelationView {
  readonly text: string;
  /** A path within the site. */
  readonly href: string;
  /** For a risk: the figures of the page that it could affect. */
  readonly figures?: readonly string[];
}

/** A section of a filing: a page of its own, and a part of the whole release. */
export interface SectionView extends SectionOutline {
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

export interface PartOutline {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SectionOutline[];
}

export interface PartView extends PartOutline {
  readonly sections: readonly SectionView[];
}

/** What a list of filings says of one. */
export interface FilingSummary {
  readonly id: string;
  readonly title: string;
  readonly form: string;
  /** `November 8, 2012`, and the same for machines. */
  readonly released: string;
  readonly releasedIso: string;
  /** The same with its time and distance from UTC where the filing states them: `2012-11-08T15:00+09:00`. */
  readonly releasedAt: string;
  /** `six months ended September 30, 2012`. */
  readonly period: string;
  /** The same for machines: `2012-04-01/2012-09-30`; absent for a filing without a current period. */
  readonly covers?: string;
  /** The fiscal year to which it belongs, as the issuer names it: `2012`. */
  readonly fiscalYear: string;
  /** Why it is not out, in words; absent for what is. */
  readonly unreleased?: string;
}

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

/** A file of a filing that readers take away. */
export interface FileView {
  /** What it is, in a word: `xBRL-JSON`. */
  readonly format: string;
  /** What it holds, in a phrase. */
  readonly says: string;
  /** A path within the site. */
  readonly path: string;
}

/** A filing without its sections' content: what every page of it, and every list, says. */
export interface FilingOutline extends FilingSummary {
  /** `Unaudited`, `U.S. GAAP`, the translation: said once for the whole filing. */
  readonly basis: readonly string[];
  /** Files that hold the whole filing. */
  readonly files: readonly FileView[];
  readonly parts: readonly PartOutline[];
  readonly amendments: readonly AmendmentView[];
  /** What readers compare: pages beside those of the sections. */
  readonly comparisons: readonly SectionOutline[];
}

/** A filing, laid out. */
export interface FilingView extends FilingOutline {
  /** In full, once for the whole page. */
  readonly notices: readonly PageNoticeView[];
  readonly headline: readonly HeadlineView[];
  readonly parts: readonly PartView[];
}

/** A fiscal year with its filings, newest first. */
export interface FiscalYearView {
  /** `2012`, as the issuer names it: the address of its page. */
  readonly year: string;
  /** `Fiscal year 2012`. */
  readonly title: string;
  /** `April 1, 2012 to March 31, 2013`. */
  readonly span: string;
  readonly filings: readonly FilingOutline[];
}

/** Who reports. */
export interface IssuerView {
  readonly name: string;
  readonly shortName: string;
  readonly language: string;
  readonly listings: readonly string[];
  /** The site is a demonstration, says so on every page, and asks not to be indexed. */
  readonly demonstration: boolean;
  /** How a negative figure is drawn. */
  readonly negative: 'parentheses' | 'triangle' | 'minus';
}
