import { SCALES, type Scale } from './aspect.ts';

/** The unit that a heading names. */
export type HeadedUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'money'; readonly currency: string; readonly scale: Scale };

const NAMES: Readonly<Record<string, string>> = { 'U.S. Dollars': 'USD', 'US dollars': 'USD', dollars: 'USD', yen: 'JPY', euros: 'EUR' };
const CURRENCY = '(?:[A-Z]{3}|U\\.S\\. [Dd]ollars|US dollars|dollars|yen|euros)';
const SCALE = '(?:thousands?|millions?|billions?|trillions?)';
const BEFORE = new RegExp(`^(${SCALE}) of (${CURRENCY})$`, 'i');
const AFTER = new RegExp(`^(${CURRENCY})(?: (?:in )?(${SCALE}))?$`, 'i');

/**
 * The unit that a heading or caption names and nothing else: `JPY millions`, `(JPY in millions)`, `Thousands of U.S.
 * Dollars`, `JPY`, `%`. `undefined` for any other text. English only: headings in another language say nothing here.
 */
export function headedUnit(heading: string): HeadedUnit | undefined {
  let unit = known.get(heading);
  if (unit === undefined) known.set(heading, (unit = read(heading) ?? 'none'));
  return unit === 'none' ? undefined : unit;
}

// The same few headings stand over nearly all columns.
const known = new Map<string, HeadedUnit | 'none'>();

function read(heading: string): HeadedUnit | undefined {
  const text = heading.replace(/^\((.*)\)$/, '$1').trim();
  if (text === '%') return { kind: 'percent' };
  const [, before, after] = BEFORE.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return money(after, before);
  const [, currency, scale] = AFTER.exec(text) ?? [];
  return currency === undefined ? undefined : money(currency, scale);
}

/** A label without units that stand in parentheses, as in `Net income per share (JPY / U.S. Dollars / JPY)`. */
export function withoutUnits(label: string): string {
  if (!label.includes('(')) return label;
  return label.replace(/\(([^()]*)\)/g, (all, inner: string) => (inner.split('/').every((part) => headedUnit(part.trim())?.kind === 'money') ? '' : all));
}

/** The code of a currency that is written as its code or by its name: `JPY`, `yen`, `U.S. Dollars`. */
export function currencyNamed(written: string): string | undefined {
  const code = NAMES[written] ?? Object.entries(NAMES).find(([name]) => name.toLowerCase() === written.toLowerCase())?.[1] ?? written;
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** The scale that a word names, in the singular or the plural: `thousands`, `Million`. */
export function scaleNamed(word: string): Scale | undefined {
  const scale = word.toLowerCase().replace(/s?$/, 's');
  return scale in SCALES ? (scale as Scale) : undefined;
}

function money(written: string, scaleWord = 'ones'): HeadedUnit | undefined {
  const [currency, scale] = [currencyNamed(written), scaleNamed(scaleWord)];
  return currency === undefined || scale === undefined ? undefined : { kind: 'money', currency, scale };
}
