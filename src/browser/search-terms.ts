/** A word or a number in a text, as it is compared, with where it stands. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

// A number with separators; a word with the digits in it (1H12), which ends before a number (JPY51,109); letters that a
// currency is, before plain digits (JPY83).
const TOKENS = /\p{Nd}+(?:[.,]\p{Nd}+)+|\p{L}{3,}(?=\p{Nd})|(?:[\p{L}\p{M}]|\p{Nd}(?!\p{Nd}*[.,]\p{Nd}))+/gu;

/** The words and numbers of a text. Capitals and the separators of thousands make no difference: `51,109` is `51109`. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(TOKENS)].map((match) => {
    const [said] = match;
    const term = said.normalize('NFKC').toLowerCase();
    return { term: isNumber(term) ? term.replaceAll(',', '') : term, start: match.index, end: match.index + said.length };
  });
}

/** The same without places. */
export function termsOf(text: string): string[] {
  return tokensIn(text).map(({ term }) => term);
}

/** Whether a term is a number, in which every digit counts: nothing that only begins like it is meant. */
export function isNumber(term: string): boolean {
  return /^\d[\d.,]*$/.test(term);
}

/** A number in full as a table shows it, in thousands or millions: what is left without its last three noughts. */
export function inThousands(term: string): string | undefined {
  return /^\d+000$/.test(term) && term.length > 4 ? term.slice(0, -3) : undefined;
}
