/** Which way a label says that something went: up or earned, down or lost, or both in one. */
export type Direction = 'up' | 'down' | 'mixed';

interface Words {
  readonly up: RegExp;
  readonly down: RegExp;
}

/**
 * Words of direction by language (BCP 47, first part). A label in a language that is not here says nothing.
 *
 * In English, what went that way follows ("Decrease in …", "Payments of …"), or nothing does. Before another noun the
 * word only describes it: "Loss adjustment expenses", "Payment services", a company called Gain Systems.
 *
 * In Japanese, 増 and 減 are half of an increase or a decrease, and also begin words that say nothing of one: 減価償却
 * is depreciation. Retained earnings (利益剰余金), comprehensive income (包括利益) and margins (利益率) keep their name
 * when they are negative.
 */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    up: english(['increases?', 'gains?', 'proceeds'], ['provided by']),
    down: english(['decreases?', 'loss(?:es)?', 'payments?', 'repayments?'], ['used in']),
  },
  ja: { up: /増加|(?<!包括)利益(?!剰余|率)|増(?=$|[（）()額減])/, down: /減少|損失(?!率)|減(?=$|[（）()額])/ },
};

/** Nouns where none follows that they would describe, and verbs wherever they stand. */
function english(nouns: readonly string[], verbs: readonly string[]): RegExp {
  const after = 'in|on|from|of|by|for|under|to|and|or|less|before|after|per|during|attributable|arising|related|relating|recogni[sz]ed|included|due|net|as|with';
  return new RegExp(`\\b(?:(?:${nouns.join('|')})\\b(?=\\s*(?:$|[^\\s\\p{L}\\p{N}'’-]|(?:${after})\\b))|(?:${verbs.join('|')})\\b)`, 'iu');
}

/**
 * What a label says of the direction: `Decrease in inventories` is down, `Net increase (decrease) in cash` is mixed.
 * `undefined` where it says nothing.
 */
export function directionOf(label: string, language: string): Direction | undefined {
  const words = WORDS[language.split('-')[0] ?? ''];
  if (!words) return undefined;
  const [up, down] = [words.up.test(label), words.down.test(label)];
  // "Income (loss)" is for both, though "income" alone says nothing: losses of income are still called so.
  if ((up && down) || hasOtherSide(label, words)) return 'mixed';
  return up ? 'up' : down ? 'down' : undefined;
}

/** Which way a positive amount goes under such a label: a mixed one names its positive side first. */
export function positiveSide(label: string, language: string): 'up' | 'down' | undefined {
  const words = WORDS[language.split('-')[0] ?? ''];
  if (!words) return undefined;
  if (hasOtherSide(label, words)) return words.up.test(otherSide(label)) ? 'down' : 'up';
  const [up, down] = [label.search(words.up), label.search(words.down)];
  if (up < 0 && down < 0) return undefined;
  return down < 0 || (up >= 0 && up < down) ? 'up' : 'down';
}

/** Whether a direction stands in parentheses: the side that the label names second. */
function hasOtherSide(label: string, { up, down }: Words): boolean {
  const inner = otherSide(label);
  return up.test(inner) || down.test(inner);
}

function otherSide(label: string): string {
  return [...label.matchAll(/[（(]([^()（）]*)[)）]/g)].map(([, inner = '']) => inner).join(' ');
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

/** Which way the words beside a figure say that it goes: `down`, `used in`, `loss of`, `an expense of`. */
export function directionBeside(words: string, language: string): 'up' | 'down' | undefined {
  if (words === '') return undefined;
  const said = directionOf(words, language);
  if (said === 'up' || said === 'down') return said;
  const told = directionOfSentence(words, language);
  if (typeof told === 'object' && told.direction !== 'level') return told.direction;
  return SPENT[language.split('-')[0] ?? '']?.test(words) === true ? 'down' : undefined;
}
