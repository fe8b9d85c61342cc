import type { CorrectionView, FigureView } from './figure-view.ts';
import type { FindingView } from './finding-view.ts';
import type { MarkView, NoteView } from './note-view.ts';

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
  /** What its figures are in, where it stands behind the label in parentheses: `thousands`. */
  readonly unit?: string;
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
  /** Of these phrases the one that says what figures are in: `Millions of JPY, except amounts per share`. */
  readonly unit?: string;
  readonly head: readonly (readonly HeadingView[])[];
  readonly columns: number;
  /** Questions, each with its answer in words: no figures. */
  readonly inWords?: boolean;
  readonly rows: readonly RowView[];
  readonly notes: readonly NoteView[];
}
