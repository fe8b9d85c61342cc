import type { Scale } from './scale.ts';
import { SCALE_IDS, scaleCalled } from './scale-names.ts';
import { scaleBehind, scaleOver, type ScaleNames } from './scale-words.ts';

/** The unit that a heading names. */
export type HeadedUnit =
  | { readonly kind: 'percent' }
  | { readonly kind: 'money'; readonly currency: string; readonly scale: Scale };

const NAMES: Readonly<Record<string, string>> = {
  'U.S. Dollars': 'USD', 'US dollars': 'USD', dollars: 'USD', yen: 'JPY', euros: 'EUR', rupees: 'INR', 'Rs.': 'INR', Rs: 'INR', '₹': 'INR', yuan: 'CNY', renminbi: 'CNY', won: 'KRW', '円': 'JPY', '元': 'CNY', '원': 'KRW',
};
const CURRENCY = '(?:[A-Z]{3}|U\\.S\\. [Dd]ollars|US dollars|dollars|yen|euros|rupees|Rs\\.?|₹|yuan|renminbi|won)';
const SCALE = '(?:thousands?|ten[ -]thousands?|lakhs?|millions?|crores?|hundred[ -]millions?|billions?|trillions?)';
// Where one word says both, the scale comes first: 億円.
const IN_ONE = /^(千|万|萬|百万|億|亿|兆|천|만|백만|억|조)?(円|元|원)$/u;
const BEFORE = new RegExp(`^(${SCALE}) of (${CURRENCY})$`, 'i');
const AFTER = new RegExp(`^(${CURRENCY})(?: (?:in )?(${SCALE}))?$`, 'i');

/**
 * The unit that a heading or caption names and nothing else: `JPY millions`, `(JPY in millions)`, `Thousands of U.S.
 * Dollars`, `INR crore`, `JPY`, `億円`, `%`. `undefined` for any other text. English only, but for such signs: headings in
 * another language say nothing here.
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
  const [, signs, sign] = IN_ONE.exec(text) ?? [];
  if (sign !== undefined) return money(sign, signs);
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

const SCALES_NAMED: ReadonlyMap<string, Scale> = new Map([
  ...SCALE_IDS.filter((scale) => scale !== 'ones').flatMap((scale) => [scale, scaleOver(scale), scaleBehind(scale), `${scaleBehind(scale)}s`].map((word) => [word, scale] as const)),
  ...[['千', 'thousands'], ['천', 'thousands'], ['百万', 'millions'], ['백만', 'millions'], ['cr', 'crore'], ['crs', 'crore'], ['lac', 'lakh'], ['lacs', 'lakh']] as const,
]);

/** The scale that words name, in the singular or the plural: `thousands`, `Million`, `ten thousand`, `億`. */
export function scaleNamed(words: string, names: ScaleNames = {}): Scale | undefined {
  const said = words.toLowerCase();
  return SCALE_IDS.find((scale) => names[scale]?.word.toLowerCase() === said) ?? SCALES_NAMED.get(said) ?? scaleCalled(said);
}

function money(written: string, scaleWord = 'ones'): HeadedUnit | undefined {
  const [currency, scale] = [currencyNamed(written), scaleNamed(scaleWord)];
  return currency === undefined || scale === undefined ? undefined : { kind: 'money', currency, scale };
}
