import { sidesOf } from './sides.ts';
import { AFTER_NOUN, type Side } from './sided-words.ts';

/** Which way a positive amount goes under such a label: the side that it names alone, or prints without a sign. */
export function positiveSide(label: string, language: string): Side | undefined {
  for (const sides of sidesOf(label, language)) {
    if (sides.kind === 'both') return sides.plain;
    if (sides.kind === 'one' && sides.grip === 'firm') return sides.side;
  }
  return undefined;
}

/** Words by which sentences say which way a figure went, by language. */
const SENTENCE_WORDS: Readonly<Record<string, Readonly<Record<'up' | 'down' | 'level', RegExp>>>> = {
  en: {
    up: /\b(?:increas\w*|rose|risen|rises?|rising|grew|grown|grows?|growing|growth|up|higher|gain\w*|added|more|expanded|climbed|improv\w*|exceed\w*|larger|widened|advanced)\b/gi,
    down: /\b(?:decreas\w*|fell|fallen|falls?|falling|declin\w*|down|lower|less|reduc\w*|dropped|shrank|shrunk|smaller|narrowed|shed|lost|contracted)\b/gi,
    level: /\b(?:unchanged|flat|level|stable|the same)\b/gi,
  },
};

/** The last word of direction in the words of a sentence; `undefined` for none. */
export function directionOfSentence(
  words: string, language: string,
): { readonly direction: 'up' | 'down' | 'level'; readonly word: string } | 'unknown-language' | undefined {
  const known = SENTENCE_WORDS[language.split('-')[0] ?? ''];
  if (!known) return 'unknown-language';
  const found = (['up', 'down', 'level'] as const).flatMap((direction) => [...words.matchAll(known[direction])].map(({ index, 0: word }) => ({ direction, word, index })));
  return found.sort((a, b) => a.index - b.index).at(-1);
}

/** What goes out, where a sentence only names it: `an expense of JPY87 million`. */
const SPENT: Readonly<Record<string, RegExp>> = { en: /\bexpenses?\b/i, ja: /費用/ };

/** Words that stand beside a figure in a sentence, where no caption is around them: `used in`, `loss of`. */
const BESIDE: Readonly<Record<string, Readonly<Record<Side, RegExp>>>> = {
  en: { up: beside('increases?|gains?|proceeds', 'provided by'), down: beside('decreases?|loss(?:es)?|payments?|repayments?', 'used in') },
  ja: { up: /増加|(?<!包括)利益(?!剰余|率)/u, down: /減少|損失(?!率)/u },
};

/** Nouns where none follows that they would describe, and verbs wherever they stand. */
function beside(nouns: string, verbs: string): RegExp {
  return new RegExp(`\\b(?:(?:${nouns})\\b(?=\\s*(?:$|[^\\s\\p{L}\\p{N}'’-]|(?:${AFTER_NOUN})\\b))|(?:${verbs})\\b)`, 'iu');
}

/** Which way the words beside a figure say that it goes: `down`, `used in`, `loss of`, `an expense of`. */
export function directionBeside(words: string, language: string): Side | undefined {
  if (words === '') return undefined;
  const spoken = language.split('-')[0] ?? '';
  const [up, down] = [BESIDE[spoken]?.up.test(words) === true, BESIDE[spoken]?.down.test(words) === true];
  if (up !== down) return up ? 'up' : 'down';
  const told = directionOfSentence(words, language);
  if (typeof told === 'object' && told.direction !== 'level') return told.direction;
  return SPENT[spoken]?.test(words) === true ? 'down' : undefined;
}
