import type { UnitWords } from '../units/unit-naming.ts';

/**
 * A chart of one filing, ready to be laid out: every text as readers see it, every amount an exact decimal in text.
 * Nothing of it depends on where and how large it is drawn (picture.ts).
 */

/** How a bar is filled. Tones differ in lightness, so that a grey copy tells them apart too. */
export type Tone =
  /** The period at hand, a step up. */
  | 'strong'
  /** A period before it, a step down. */
  | 'light'
  /** What nobody reported, as it was derived. */
  | 'open'
  /** The whole length that a bar could reach. */
  | 'track'
  /** A balance, not a movement. */
  | 'total'
  /** The parts of a whole, from the first. */
  | `part-${1 | 2 | 3 | 4 | 5 | 6}`;

/** One bar of a chart. */
export interface ChartBar {
  /** What it is of: a period, or a part of a whole. */
  readonly name: string;
  /** Where it begins and ends, in the unit of its chart: exact. */
  readonly from: string;
  readonly to: string;
  /** The figure as it is drawn: `51,109`, `(4,071)`. */
  readonly text: string;
  /** The same inside a sentence: `minus 4,071`. */
  readonly words: string;
  readonly tone: Tone;
  /** What is said when a reader points at it, a line each. */
  readonly tip: readonly string[];
}

/** Bars under one label. */
export interface ChartRow {
  readonly label: string;
  /** What stands at the end of the label's line. */
  readonly note?: string;
  readonly bars: readonly ChartBar[];
}

/** Bars from left to right under each other. */
export interface RowsChart {
  readonly layout: 'rows';
  readonly rows: readonly ChartRow[];
  /** Every bar begins where the one before it ended. */
  readonly chained: boolean;
  /** The bars of a row lie over each other. */
  readonly overlaid: boolean;
}

/** A small chart among others over the same columns. */
export interface ChartPanel {
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

/** Bars from the ground up, beside each other in the order of time. */
export interface ColumnsChart {
  readonly layout: 'columns';
  readonly columns: readonly string[];
  readonly panels: readonly ChartPanel[];
}

/** A bar made of bars. */
export interface StackedColumn {
  readonly name: string;
  /** The whole, as it is drawn and as a sentence says it. */
  readonly text: string;
  readonly words: string;
  readonly parts: readonly (ChartBar & { readonly share: string; readonly spokenShare: string })[];
}

/** Wholes of one kind beside each other, with the names of their parts. */
export interface StackGroup {
  readonly title: string;
  readonly columns: readonly StackedColumn[];
}

export interface StacksChart {
  readonly layout: 'stacks';
  readonly groups: readonly StackGroup[];
}

/** A chart of one filing, or of a history. */
export type ChartSpec = (RowsChart | ColumnsChart | StacksChart) & {
  readonly id: string;
  readonly title: string;
  /** The unit of its figures; absent where each small chart says its own. */
  readonly unit?: UnitWords;
  /** Whose figures, of what period. */
  readonly source: string;
  /** What tones mean that do not explain themselves. */
  readonly key: readonly string[];
  /** What a page says of itself and a picture that leaves it must say too: a draft, a demonstration. */
  readonly mark?: string;
  /** The language of the issuer: where that is written from right to left, so is the chart. */
  readonly language?: string;
};
