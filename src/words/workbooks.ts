/** What workbooks say around their figures. */
export interface WorkbookWords {
  /** The name of the sheet for people: at most 31 signs, and none of `[]:*?/\`. That for programs has one name in all languages. */
  readonly table: string;
  readonly shaded: string;
  readonly history: (title: string) => string;
  readonly derived: string;
  /** Over the names of the series, and over their units. */
  readonly figure: string;
  readonly unit: string;
  readonly firstReported: string;
  readonly restated: string;
  /** That figures stand there at a scale of their own: in the unit of their row, or as texts. */
  readonly coarser: (inUnitOfRow: boolean) => string;
  readonly draft: string;
  readonly withDrafts: string;
  readonly demonstration: string;
  /** What the workbook of histories says of itself, and who made that of a demonstration. */
  readonly histories: string;
  readonly historiesOf: (issuer: string) => string;
  readonly demonstrationBy: string;
  readonly corrected: (row: string, printed: string, correct: string, reason: string) => string;
}
