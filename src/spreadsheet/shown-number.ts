import type { Decimal } from '../model/amounts/decimal.ts';
import { namesCurrency } from '../model/amounts/currency-signs.ts';
import { formatSections, sectionFor, type FormatSection } from './number-format.ts';

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly kind: 'number';
  /** What the digits say: of a percentage, what stands before its sign. */
  readonly amount: Decimal;
  readonly percent: boolean;
  /** Signs and codes of currencies that stand beside it: `€`, `USD`. */
  readonly currencies: readonly string[];
}

/** What is shown: a number, a day or time in a section of its format, or what is not certain: why, as the end of a sentence about the cell. */
export type Shown = ShownNumber | { readonly kind: 'time'; readonly section: FormatSection } | { readonly kind: 'uncertain'; readonly because: string };

/** What a number format makes of a number that a cell holds: as much as is certain of it. */
export function shownNumber(amount: Decimal, code: string): Shown {
  const { section, alone, conditional } = sectionFor(formatSections(code), amount);
  if (section?.kind === 'time') return { kind: 'time', section };
  if (!section || section.unknown !== undefined) return doubt(`${shownBy(code)}, of which nobody can tell what it shows: it holds ${amount.toFixed()}`);
  if (section.kind === 'words') return doubt(`shows ${section.words.length === 0 ? 'nothing' : `"${section.words.join('')}"`} and holds ${amount.toFixed()}: type what is meant`);
  const percents = section.percents + (section.words.join(' ').match(PERCENT) ?? []).length;
  const because = misleading(section, percents, amount) ?? (signIsSeen(amount, section, alone, conditional) ? undefined : `which does not show whether it is below zero: it holds ${amount.toFixed()}`);
  if (because !== undefined) return doubt(`${shownBy(code)}, ${because}`);
  const seen = section.percents === 1 ? amount.times(100) : amount;
  const rounded = section.kind === 'general' ? seen : roundedBy(section.digits, seen);
  const sign = percents === 1 ? '%' : '';
  if (section.kind === 'digits' && rounded.isZero() && !section.digits.includes('0')) return doubt(`shows nothing and holds ${seen.toFixed()}${sign}: type what is meant`);
  if (!rounded.eq(seen)) return doubt(`shows ${rounded.toFixed()}${sign} and holds ${seen.toFixed()}${sign}: type the figure that is meant`);
  return { kind: 'number', amount: seen, percent: percents === 1, currencies: section.words.flatMap(partsOf).filter(namesCurrency) };
}

function doubt(because: string): Shown {
  return { kind: 'uncertain', because };
}

const LONGEST = 60;

function shownBy(code: string): string {
  return `is shown by the format ${code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code}`;
}

const PERCENT = /[%\uff05\ufe6a]/g;
const PER_MILLE = /[\u2030\u2031]/;

/** Why what a format shows of a number may be read as another; `undefined` where it cannot. */
function misleading({ words, between, digits }: FormatSection, percents: number, amount: Decimal): string | undefined {
  if (percents > 1 || words.some((word) => PER_MILLE.test(word))) return 'of which nobody can tell whether it is a percentage';
  if (between.some(({ text }) => !/^['\u2019]*$/.test(text)) && !areGroups(between, digits)) return `which sets "${between.map(({ text }) => text).join('')}" between its digits: it holds ${amount.toFixed()}`;
  if (/,(?:\.|E|$)/i.test(digits)) return `which cuts off thousands: it holds ${amount.toFixed()}`;
  if (words.flatMap(partsOf).some((part) => /[\p{L}\p{N}]/u.test(part) && !namesCurrency(part))) return 'whose words may name a scale: type the figure without them';
  return undefined;
}

/** Whether what stands between digits are commas as they separate thousands, or lakhs and crores: three digits stand behind the last. */
function areGroups(between: FormatSection['between'], digits: string): boolean {
  const point = digits.search(/[.,Ee]/);
  const ends = [...between.map(({ behind }) => behind), point < 0 ? digits.length : point];
  const sizes = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
  return between.every(({ text }) => text === ',') && sizes.at(-1) === 3 && sizes.every((size) => size === 2 || size === 3);
}

/** The words and signs of a text beside the digits. */
function partsOf(text: string): readonly string[] {
  return text.split(/[\s()+\-\u2212%]+/).filter((part) => part !== '');
}

/** The number that the signs for digits show. */
function roundedBy(digits: string, amount: Decimal): Decimal {
  const [mantissa = '', exponent] = digits.split(/[Ee]/);
  const [whole = '', places = ''] = mantissa.split('.');
  // Before the point of 1.23E+45 one digit stands; where a format has more, no more than these are certain.
  return exponent === undefined ? amount.toDecimalPlaces(places.length) : amount.toSignificantDigits(Math.min(1, whole.length) + places.length || 1);
}

const BELOW_ZERO = /[-\u2212\u2013(\u25b3\u25b2]/;

/** Whether what is shown says whether the number is below zero, and says so of none that is not. */
function signIsSeen(amount: Decimal, { words, coloured }: FormatSection, alone: boolean, conditional: boolean): boolean {
  const marked = words.some((word) => BELOW_ZERO.test(word));
  if (amount.isZero()) return true;
  if (!amount.isNegative()) return !marked;
  // One section for all numbers gets a minus sign by itself; of several, each shows what stands in it.
  return alone ? !marked : !conditional && (marked || coloured);
}
