import { folded } from './search-fold.ts';

/** A word, a number, or a run of a script that sets no spaces between its words, as it is compared, with where it stands. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Scripts that write their words without spaces between them, and Korean, whose words are made of words and end in
 * particles: what readers ask for stands anywhere in a run of their letters.
 */
const UNSPACED = `[${'Han Hira Kana Bopo Hang Thai Laoo Khmr Mymr'.replace(/\w+ ?/g, (script) => `\\p{scx=${script.trim()}}`)}]`;
const RUN = `(?=[\\p{L}\\p{M}\\p{Nl}])${UNSPACED}`;
const HAS_RUN = new RegExp(RUN, 'u');

// Most texts have none of these scripts, and are read at once.
const SPACED = pattern('', '');
const EVERY_SCRIPT = pattern(`(?:${RUN}\\p{Cf}*)+|`, `(?!${UNSPACED})`);

/**
 * A number with separators; a run without spaces; a word with the digits in it (1H12), which ends before a number
 * (JPY51,109); letters that a currency is, before plain digits (JPY83). What is not seen ends no word.
 */
function pattern(run: string, spaced: string): RegExp {
  const more = '[.,．，\u066B\u066C]\\p{Nd}';
  return new RegExp(`\\p{Nd}+(?:${more}+)+|${run}(?:${spaced}\\p{L}){3,}(?=\\p{Nd})|(?:${spaced}[\\p{L}\\p{M}\\p{Cf}]|\\p{Nd}(?!\\p{Nd}*${more}))+`, 'gu');
}

/** The words and numbers of a text. Capitals, accents and the separators of thousands make no difference: `51,109` is `51109`. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(HAS_RUN.test(text) ? EVERY_SCRIPT : SPACED)].flatMap((match) => {
    const [said] = match;
    const term = folded(said);
    if (term === '') return [];
    return [{ term: isNumber(term) ? term.replaceAll(',', '') : withoutArticle(term), start: match.index, end: match.index + said.length }];
  });
}

/** The same without places. */
export function termsOf(text: string): string[] {
  return tokensIn(text).map(({ term }) => term);
}

/** Whether a term is of a script without spaces. */
export function isRun(term: string): boolean {
  return HAS_RUN.test(term);
}

/** Whether a term is a number, in which every digit counts: nothing that only begins like it is meant. */
export function isNumber(term: string): boolean {
  return /^\d[\d.,]*$/.test(term);
}

// The powers of ten of the scales in which tables show amounts: thousands, ten thousands, lakh, millions, crore, …
const POWERS = [3, 4, 5, 6, 7, 8, 9, 12];

/** A number in full as tables may show it, the finest scale first: what is left without so many noughts at its end. */
export function atScales(term: string): readonly string[] {
  const [noughts = ''] = /0*$/.exec(term) ?? [];
  // A year is no amount; the least of amounts has two digits before its thousands.
  return POWERS.filter((power) => power <= noughts.length && term.length > power + 1).map((power) => term.slice(0, -power));
}

/** An Arabic word without its article, and the one letter that may be written before that: readers ask for either. */
function withoutArticle(term: string): string {
  return term.replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');
}
