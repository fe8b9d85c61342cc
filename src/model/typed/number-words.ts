/** Words for numbers, in English: what each of them is worth. */
const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const), ...TENS.map((word, index) => [word, (index + 2) * 10] as const), ['fourty', 40],
]);
/** Words that make what stands before them larger. */
const LARGE: ReadonlySet<string> = new Set(['hundred', 'dozen', 'thousand', 'million', 'billion', 'trillion', 'quadrillion', 'lakh', 'lakhs', 'lac', 'lacs', 'crore', 'crores']);
const SCALES: ReadonlySet<string> = new Set([...LARGE].filter((word) => word !== 'hundred' && word !== 'dozen'));
const FRACTIONS: ReadonlySet<string> = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fourth', 'fourths', 'fifth', 'fifths', 'sixth', 'sixths', 'seventh', 'sevenths', 'eighth', 'eighths', 'ninth', 'ninths', 'tenth', 'tenths']);

/** A number that is spelled out. */
export interface SpelledNumber {
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is large enough to be written in digits by custom: from eleven on, a dozen, a hundred. */
  readonly large: boolean;
  /** Whether it counts thousands or more. */
  readonly scaled: boolean;
  /** Whether it is a part of a whole: two thirds, half. */
  readonly fraction: boolean;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers that a text spells out, longest first from the left: "twelve", "two and a half", "one hundred and five
 * million", "a dozen", "two thirds". Ordinals, and the plurals that say no number (dozens, millions), are none.
 */
export function spelledNumbers(text: string): readonly SpelledNumber[] {
  const words = [...text.matchAll(/[A-Za-z]+/g)].map(({ index, 0: word }): Word => ({ word: word.toLowerCase(), start: index, end: index + word.length }));
  const found: SpelledNumber[] = [];
  for (let index = 0; index < words.length;) {
    const length = lengthAt(text, words, index);
    if (length === 0) index += 1;
    else {
      found.push(numberOf(words.slice(index, index + length)));
      index += length;
    }
  }
  return found;
}

/** How many words from one on are a number. */
function lengthAt(text: string, words: readonly Word[], from: number): number {
  let length = 0;
  const word = (offset: number) => words[from + offset]?.word ?? '';
  const joined = (offset: number) => offset === 0 || /^[\s\u00A0]*[-\s\u00A0]?[\s\u00A0]*$/.test(text.slice(words[from + offset - 1]?.end, words[from + offset]?.start));
  if (word(0) === 'a' || word(0) === 'an') {
    if (!joined(1) || (!LARGE.has(word(1)) && !(FRACTIONS.has(word(1)) && word(1) !== 'half' && !word(1).endsWith('s')))) return 0;
    length = 2;
  } else if (VALUES.has(word(0)) || word(0) === 'half') length = 1;
  else return 0;
  let afterPoint = false;
  while (joined(length)) {
    const next = word(length);
    const last = word(length - 1);
    if (VALUES.has(next) && isTaken(last, next, afterPoint)) length += 1;
    else if (LARGE.has(next)) length += 1;
    else if (FRACTIONS.has(next) && VALUES.has(last)) length += 1;
    // "two and a half", "one hundred and five", "half a million", "two point five"
    else if (next === 'and' && joined(length + 1) && (word(length + 1) === 'a' || word(length + 1) === 'one') && FRACTIONS.has(word(length + 2)) && joined(length + 2)) length += 3;
    else if (next === 'and' && LARGE.has(last) && VALUES.has(word(length + 1)) && joined(length + 1)) length += 2;
    else if ((next === 'a' || next === 'an') && last === 'half' && LARGE.has(word(length + 1)) && joined(length + 1)) length += 2;
    else if (next === 'point' && VALUES.has(last) && VALUES.has(word(length + 1)) && joined(length + 1)) {
      length += 2;
      afterPoint = true;
    } else break;
  }
  return length;
}

/** Whether a number word goes on from the one before it: "twenty-one", "one hundred five", "two point two five"; not "one two". */
function isTaken(last: string, next: string, afterPoint: boolean): boolean {
  const value = VALUES.get(next) ?? 0;
  if (afterPoint) return value < 10;
  return TENS.includes(last) ? value > 0 && value < 10 : LARGE.has(last);
}

function numberOf(words: readonly Word[]): SpelledNumber {
  const all = words.map(({ word }) => word);
  const value = VALUES.get(all[0] ?? '') ?? 0;
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    large: value > 10 || all.some((word) => LARGE.has(word)),
    scaled: all.some((word) => SCALES.has(word)),
    fraction: all.length > 0 && FRACTIONS.has(all.at(-1) ?? '') && !all.includes('and'),
  };
}
