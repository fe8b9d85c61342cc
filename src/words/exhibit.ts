/** What the plain file of a filing says around its content. */
export interface ExhibitWords {
  readonly title: (filing: string, form: string, issuer: string) => string;
  readonly formAndDay: (form: string, day: string) => string;
  readonly demonstration: (issuer: string) => { readonly strong: string; readonly rest: string };
}
