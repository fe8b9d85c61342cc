/** A sentence in pieces: words, words that lead somewhere (by the name of the place), and words that a machine reads. */
export type Linked<Place extends string = string> = readonly (string | { readonly to: Place; readonly text: string } | { readonly code: string })[];
