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
