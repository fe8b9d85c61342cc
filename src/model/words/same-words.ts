/**
 * A label as its letters and digits alone, so that case, spaces and dashes do not count, nor the raised digits that
 * refer to notes (which Unicode does not count among the decimal ones).
 */
export function lettersOf(label: string): string {
  const lower = label.toLowerCase();
  return PLAIN.test(lower) ? lower.replace(/[^a-z0-9%&]+/g, '') : lower.replace(/[^\p{L}\p{Nd}%&]+/gu, '');
}

// Most labels are plain ASCII, for which the short class is several times faster.
const PLAIN = /^[ -~]*$/;

/** Whether two labels say the same in the same words. */
export function sameWords(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/**
 * Whether a text of the source says what a fact says: in the same words; or it is a page of the site whose address the
 * fact gives, or its telephone number as it is dialled from abroad (ITU-T E.123: the leading zero falls away).
 */
export function saysTheSame(fact: string, printed: string): boolean {
  if (sameWords(fact, printed)) return true;
  if (/^https?:\/\//.test(fact)) return printed.startsWith(fact);
  return TELEPHONE.test(fact) && TELEPHONE.test(printed) && digitsOf(printed).endsWith(digitsOf(fact).replace(/^0/, ''));
}

const TELEPHONE = /^\+?[\d() -]{7,}$/;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
