/** What workbooks and the plain file say around their figures. */
export interface WorkbookWords {
  /** Names of sheets: at most 31 signs, and none of `[]:*?/\`. */
  readonly table: string;
  readonly data: string;
  readonly shaded: string;
  readonly history: (title: string) => string;
  readonly derived: string;
  readonly restated: string;
  readonly corrected: (row: string, printed: string, correct: string, reason: string) => string;
}
