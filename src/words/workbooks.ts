/** What workbooks say around their figures. */
export interface WorkbookWords {
  /** The name of the sheet for people: at most 31 signs, and none of `[]:*?/\`. That for programs has one name in all languages. */
  readonly table: string;
  readonly shaded: string;
  readonly history: (title: string) => string;
  readonly derived: string;
  readonly restated: string;
  readonly corrected: (row: string, printed: string, correct: string, reason: string) => string;
}
