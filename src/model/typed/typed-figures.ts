import { DATES } from './dates.ts';
import { ASIAN_MONEY, ASIAN_PERCENT, ASIAN_SCALE, ASIAN_UNIT, FOREIGN_NUMBER, HUNDREDTHS, MONEY_NAME, MONEY_WORD, NUMBER, NUMERAL, PER_SHARE, PERCENT, POINTS, SCALE, SPACED, TIME } from './measures.ts';
import { spelledNumbers, type SpelledNumber } from './number-words.ts';
import { plainText, TIGHT } from './plain-text.ts';

/** What a typed figure is; `number` is any other number, `part` a fraction of something. */
export type TypedKind = 'money' | 'amount' | 'per-share' | 'rate' | 'number' | 'part';

/** A figure that is typed into a text. */
export interface TypedFigure {
  readonly kind: TypedKind;
  /** Where it begins and ends in the text as it was typed. */
  readonly start: number;
  readonly end: number;
  /** As it was typed, without what nobody sees. */
  readonly text: string;
}

const BLANK = String.raw`[\s${TIGHT}]?`;
/** What may stand between a number and its measure: 12-percent, ten (10) percent. */
const LOOSE = String.raw`\)?[\s${TIGHT}-]?`;
const END = String.raw`(?![\p{L}\p{M}])`;
/** What stands before a number of its own: neither a letter nor a digit. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const CAPITALS = '(?<![A-Za-z])';
/** An Asian numeral by itself: within words it is one of their letters, and with 数 or 何 before it says no number. */
const ALONE = String.raw`(?<![\p{Script=Han}])${NUMERAL}`;
/** Before money or a percentage it is a number within words too: 前年比十二パーセント, 総額五百億円. */
const MEASURED = String.raw`(?<![数數何幾几\p{N}〇零一二三四五六七八九十百千万萬億])(?!(?<=\p{Script=Han})一円)${NUMERAL}`;
/** A number of digits or Asian numerals, with the scales that stand between them: 1億2,345万, 三億五千万, 5,200百万. */
const MIXED = String.raw`(?:${NUMBER}(?:${BLANK}${ASIAN_SCALE}+(?:${NUMBER})?)*|${MEASURED})`;
const OF_A_COUNTRY = String.raw`(?:U\.?S\.?\s|Hong\sKong\s|Canadian\s|Australian\s|Singapore\s|New\sTaiwan\s)?`;

const pattern = (source: string) => new RegExp(source, 'gu');

/** Patterns of figures that go stale, with the codes that are currencies: "TSE 3774" and "RFC 2822" are names. */
function patternsOf(codes: readonly string[]): readonly (readonly [TypedKind, RegExp])[] {
  // Two codes are words that people write in capitals before a number.
  const code = `${codes.filter((each) => each !== 'TOP' && each !== 'ALL').join('|')}|RMB|usd|eur|jpy|gbp|inr|cny`;
  const scale = `(?i:${SCALE})${END}`;
  return [
    ['money', pattern(String.raw`(?:${CAPITALS}(?:${code})${BLANK}|${CAPITALS}[A-Z]{0,3}\p{Currency_Symbol}${BLANK}|${CAPITALS}(?:Rs|kr)\.?${BLANK})[-(]?${BLANK}${NUMBER}(?:${LOOSE}(?:${scale}|(?i:[kmb])${END})|${BLANK}${ASIAN_SCALE}+)?`)],
    ['money', pattern(String.raw`${MIXED}${BLANK}(?:${ASIAN_MONEY})`)],
    ['amount', pattern(String.raw`${START}${NUMBER}(?:${LOOSE}${scale})?(?:${LOOSE}(?:of\s)?${OF_A_COUNTRY}(?i:${MONEY_WORD})${END}|${BLANK}\p{Currency_Symbol}|${BLANK}(?:${code})(?![A-Za-z]))`)],
    ['amount', pattern(`${START}${NUMBER}${LOOSE}${scale}`)],
    ['amount', pattern(`${START}${NUMBER}[km]${END}`)],
    ['per-share', pattern(`${START}${HUNDREDTHS}${END}`)],
    ['per-share', pattern(String.raw`${START}${NUMBER}\s${PER_SHARE}\b`)],
    ['rate', pattern(String.raw`(?<!${SPACED})(?<!\p{N})${NUMBER}${LOOSE}(?:(?i:${PERCENT}|${POINTS})${END}|[%‰‱])`)],
    ['rate', pattern(String.raw`${START}(?i:${FOREIGN_NUMBER})[\s\u00A0](?i:Prozent(?:punkten?)?|pour\s?cent|por\s?ciento|per\s?cento|por\s?cento|процент\p{L}*)${END}`)],
    ['rate', pattern(String.raw`${MIXED}${BLANK}(?:${ASIAN_PERCENT}|[%‰])|[百千]分之(?:${NUMBER}|${NUMERAL})`)],
    ['rate', pattern(String.raw`(?<!\d${BLANK})[%‰]${BLANK}${NUMBER}|(?:ร้อยละ|yüzde)${BLANK}${NUMBER}`)],
    ['amount', pattern(`${NUMBER}(?:${BLANK}${ASIAN_SCALE}+(?:${NUMBER})?)*(?<=[万萬億亿兆만억조])`)],
    ['number', pattern(`${ALONE}(?<=[万萬億亿兆])`)],
  ];
}

const BARE = pattern(String.raw`(?<!${SPACED})(?<![\p{N}.,])${NUMBER}(?:[x×](?![\p{L}\p{N}])|(?!${SPACED})(?!\p{N}))`);
const UNIT = pattern(ASIAN_UNIT);
const FOLD = pattern(`\\b(?i:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|${NUMBER})-?fold\\b`);

// Most texts have neither digits nor words for numbers.
const MAY_HOLD = /[\p{Number}〇一二三四五六七八九十百千壱壹弐貳参參]|\b(?:half|quarter|dozen|hundred|thousand|million|billion|trillion|crore|lakh|third|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+fold|an?)\b|prozent|p[oe]u?r\s?c[ie]|процент/iu;

/**
 * The figures that are typed into a text, in its order. Dates, ordinals and the names that may be typed are none.
 * Numbers are told in any digits, and spelled out in English, Chinese and Japanese numerals.
 */
export class TypedFigures {
  readonly #patterns: readonly (readonly [TypedKind, RegExp])[];
  readonly #names: readonly RegExp[];

  /** With the codes that are currencies, and the names with digits in them that may be typed. */
  constructor(codes: readonly string[], names: readonly string[]) {
    this.#patterns = patternsOf(codes);
    this.#names = names.map(nameOf);
  }

  in(typed: string): readonly TypedFigure[] {
    if (!MAY_HOLD.test(typed)) return [];
    const plain = plainText(typed);
    let rest = blank(plain.text, [...this.#names, UNIT]);
    const found: (readonly [TypedKind, number, number])[] = [];
    const take = (kind: TypedKind, pattern: RegExp) => {
      for (const { index, 0: match } of rest.matchAll(pattern)) found.push([kind, index, index + match.trimEnd().length]);
      rest = blank(rest, [pattern]);
    };
    for (const [kind, pattern] of this.#patterns) take(kind, pattern);
    for (const spelled of spelledNumbers(rest)) {
      const figure = measured(rest, spelled);
      if (figure) found.push(figure);
    }
    for (const [, start, end] of found) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
    take('number', FOLD);
    rest = blank(rest, DATES);
    take('number', BARE);
    return found.sort(([, a], [, b]) => a - b).map(([kind, start, end]) => {
      const [from, to] = [plain.at[start] ?? 0, plain.at[end] ?? typed.length];
      return { kind, start: from, end: to, text: shown(typed.slice(from, to)) };
    // A mark of a note that is typed as a raised digit stands by itself.
    }).filter(({ kind, text }) => text !== '' && (kind !== 'number' || !/^[\u00B2\u00B3\u00B9\u2070-\u2079]+$/.test(text)));
  }
}

/** What a spelled number counts: what follows it says whether it is a figure that goes stale, a number, or a manner of speaking. */
function measured(text: string, { start, end, large, scaled, fraction }: SpelledNumber): readonly [TypedKind, number, number] | undefined {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end)];
  const to = (pattern: RegExp) => {
    const [match] = pattern.exec(after) ?? [];
    return match === undefined ? undefined : end + match.length;
  };
  const money = to(SPELLED_MONEY);
  // One dollar is what others are counted in.
  if (money !== undefined) return /^one$/i.test(text.slice(start, end)) ? undefined : ['amount', start, money];
  const rate = to(SPELLED_PERCENT);
  if (rate !== undefined) return ['rate', start, rate];
  const points = to(SPELLED_POINTS);
  if (points !== undefined && /(?:^|\b)(?:by|up|down|plus|minus|of|to|from|gained|lost|rose|fell|improved|declined|increased|decreased|widened|narrowed|nearly|about|some|than|\w+ed)\s$/i.test(before)) return ['rate', start, points];
  const share = to(SPELLED_SHARE);
  if (share !== undefined) return ['per-share', start, share];
  if (scaled) return ['amount', start, end];
  if (fraction) return isPartOfSomething(text.slice(start, end), before, after) ? ['part', start, end] : undefined;
  return large && !SPELLED_TIME.test(after) ? ['number', start, end] : undefined;
}

const SPELLED_MONEY = new RegExp(String.raw`^[\s-](?:of\s)?(?:an?\s)?(?:U\.?S\.?\s|Hong Kong\s|Canadian\s|Australian\s)?(?:${MONEY_NAME})\b`, 'iu');
const SPELLED_PERCENT = new RegExp(String.raw`^[\s-](?:(?:of\s)?(?:an?|one)\s)?(?:${PERCENT})${END}`, 'iu');
const SPELLED_POINTS = /^[\s-](?:an?\s)?points?\b/i;
const SPELLED_SHARE = new RegExp(String.raw`^\s${PER_SHARE}\b`, 'i');
const SPELLED_TIME = new RegExp(String.raw`^[\s-](?:(?:full|fiscal|calendar|consecutive|straight|business|trading|working)\s)?(?:${TIME})\b`, 'i');

/** "Two thirds of revenues" is a figure; "the second half of the year", "a third party" and "two quarters" are none. */
function isPartOfSomething(words: string, before: string, after: string): boolean {
  if (/(?:first|second|latter|former|other|better|this|that|last|each|either|next|previous|new|final|early|late|1st|2nd|the|coming|same|current|corresponding)\s$/i.test(before)) return false;
  const time = /^\sof\s(?:the\s|this\s|last\s|next\s|each\s|that\s)?(?:current\s|previous\s|same\s|following\s)?(?:fiscal|financial|calendar|year|month|week|day|quarter|century|decade|period|\d{4}|FY|\w+day\b)/i;
  if (time.test(after)) return false;
  const isHalf = /^(?:one[\s-])?half$/i.test(words);
  if (isHalf) return /^\s(?:of|our|its|their|the|all)\s/i.test(after);
  if (/quarters?$/i.test(words)) return /-/.test(words) ? !/^\s(?:ago|earlier|later|period)/i.test(after) : /^\sof\s(?:our|its|their|the|all|total|net|consolidated|group|revenue|sales)\b/i.test(after);
  return /^an?\s/i.test(words) ? /^\sof\s/i.test(after) : !/^[\s-](?:part|generation|person|world|place|time|year|month|day|party|parties|floor|anniversary)/i.test(after);
}

/** The text with every match replaced by blanks, so that places stay what they are. */
function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)), text);
}

/** A name as a word of its own: letters and digits beside it would make it another. */
function nameOf(term: string): RegExp {
  const plain = plainText(term).text;
  const edge = (sign: string) => new RegExp(String.raw`(?:${SPACED}|\p{N})`, 'u').test(sign);
  const [first, last] = [plain.slice(0, 1), plain.slice(-1)];
  return pattern(`${edge(first) ? String.raw`(?<!${SPACED})(?<!\p{N})` : ''}${plain.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}${edge(last) ? String.raw`(?!${SPACED})(?!\p{N})` : ''}`);
}

/** What was typed, as a message shows it: without what nobody sees, on one line. */
function shown(typed: string): string {
  return typed.replace(/[\p{Default_Ignorable_Code_Point}\p{Control}]+(?=[^\n]|$)/gu, (signs) => (signs.includes('\n') ? ' ' : '')).replace(/[\s\p{Space_Separator}]+/gu, ' ').trim();
}
