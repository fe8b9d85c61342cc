/** What is different in content from what it was before, as a lawyer's blackline shows it. */
export interface BlacklineView {
  /** What is compared with what. */
  readonly title: string;
  /** In one sentence: how much changed. */
  readonly sentence: string;
  readonly filings: readonly BlacklineFilingView[];
}

/** A filing with what changed in it; filings and sections in which nothing did are left out. */
export interface BlacklineFilingView {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeState;
  readonly sections: readonly BlacklineSectionView[];
}

export type ChangeState = 'added' | 'removed' | 'changed';

/** A section with what changed in it. */
export interface BlacklineSectionView {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeState;
  readonly figures: readonly FigureChangeView[];
  /** Paragraphs in which words changed. */
  readonly paragraphs: readonly (readonly WordsView[])[];
}

/** A figure, or a label, that is not what it was; empty where there was, or is, none. */
export interface FigureChangeView {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A run of words that stayed, came or went. */
export interface WordsView {
  readonly state: 'same' | 'added' | 'removed';
  readonly text: string;
}
