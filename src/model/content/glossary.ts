/** A name with digits in it that is not a figure, and what it means, where readers may wonder. */
export interface GlossaryTerm {
  readonly term: string;
  readonly means?: string;
}
