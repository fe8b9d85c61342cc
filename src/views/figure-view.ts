// What a page shows is computed once by pure functions and laid out by components that decide nothing: the views of
// this folder (…-view.ts). Their texts are final: rounded, grouped and worded.

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

/**
 * A printed figure, ready to be set. A negative one carries U+2212 in its text; how that is drawn (parentheses, a
 * triangle) is a matter of style, so that copying and speaking always give a minus.
 */
export interface FigureView {
  readonly state: CellState;
  /** Digits as printed, with U+2212 when negative: `−1,866,374`, `8.3`, `-`. Empty when blank. */
  readonly text: string;
  readonly negative: boolean;
  /** Words rather than a number: an answer, a date. */
  readonly words?: boolean;
  /** What this figure is in, where neither its row, its column nor the caption says so: `Gbps`, `%`. */
  readonly suffix?: string;
  /** The exact value in plain notation, for `<data value>`; absent where there is no number, and for most that were derived. */
  readonly exact?: string;
}

/** What the source printed wrongly, shown beside the correction. */
export interface CorrectionView {
  /** What the figure would be. */
  readonly correct: FigureView;
  readonly reason: string;
}
