/** Words that lead to what something has to do with: a risk that could affect figures, a figure, a filing. */
export interface RelationView {
  readonly text: string;
  /** A path within the site. */
  readonly href: string;
  /** For a risk: the figures of the page that it could affect. */
  readonly figures?: readonly string[];
}
