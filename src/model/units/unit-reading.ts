import type { Scale } from '../amounts/scale.ts';
import { hundredthOf } from '../amounts/currency.ts';
import { SCALE_IDS } from '../amounts/scale-names.ts';
import { securitiesNamed, securityNamed, type Naming } from './unit-naming.ts';
import { currencyNamed, scaleNamed } from '../amounts/unit-words.ts';

/** What words say of a unit: any of its parts. `percent` and `points` have no others. */
export interface SaidUnit {
  readonly kind?: 'monetary' | 'per-share' | 'shares' | 'count' | 'percent' | 'points' | 'times' | 'basis-points';
  readonly currency?: string;
  /** In hundredths of the currency: pence. */
  readonly hundredths?: true;
  /** The security or the thing that is counted, by its id. */
  readonly of?: string;
  readonly scale?: Scale;
  /** Said by a noun alone: "Customers" may be a number of them, or what they paid. */
  readonly noun?: true;
}

/** What a label says: units in its parentheses (several for cells that differ), and what it names in its own words. */
export interface SaidByLabel {
  readonly explicit: readonly SaidUnit[];
  readonly named?: SaidUnit;
}

/** What readers of a table can know by name. */
export interface Vocabulary {
  readonly issuer: Naming;
  /** The currencies in which the filing states anything: other three capitals are names. */
  readonly currencies: ReadonlySet<string>;
}

const NOTHING: SaidByLabel = { explicit: [] };
const PERCENT = /^(?:in )?(?:%|per ?cent)$/i;
const TIMES = /^(?:in )?times$|^x$/i;
const BASIS_POINTS = /^(?:in )?(?:basis points|bps?)$/i;
const POINTS = /^(?:in )?(?:percentage )?points$/i;

/** Reads words that are nothing but a unit: `(in thousands)`, `Millions of JPY`, `JPY per ADS`, `shares`, `%`. */
export function unitIn(vocabulary: Vocabulary, words: string): SaidUnit | undefined {
  const text = words.trim().replace(/^\((.*)\)$/, '$1').trim();
  if (PERCENT.test(text)) return { kind: 'percent' };
  if (POINTS.test(text)) return { kind: 'points' };
  if (TIMES.test(text)) return { kind: 'times' };
  if (BASIS_POINTS.test(text)) return { kind: 'basis-points' };
  if (text === 'number') return { scale: 'ones' };
  const unit = text.replace(/^in /i, '');
  const inOne = SCALE_IDS.find((scale) => vocabulary.issuer.scales[scale]?.money === unit);
  if (inOne !== undefined) return { kind: 'monetary', currency: vocabulary.issuer.currency, scale: inOne };
  const scaleOf = (said: string) => scaleNamed(said, vocabulary.issuer.scales);
  const alone = scaleOf(unit);
  if (alone !== undefined) return { scale: alone };
  // `Ten thousands of JPY`, `crore shares`; `JPY millions`, `INR crore`, `shares, in thousands`.
  for (const [before, after] of cuts(unit)) {
    const [leading, trailing] = [scaleOf(before), scaleOf(after.replace(/^in /i, ''))];
    if (leading !== undefined) return withScale(nounIn(vocabulary, after.replace(/^of /i, '')), leading);
    if (trailing !== undefined) return withScale(nounIn(vocabulary, before.replace(/(?:,| in)$/i, '')), trailing);
  }
  return withScale(nounIn(vocabulary, text), 'ones');
}

/** A text cut at each of its blanks, the longer beginnings first: "ten thousand" is not ten of something. */
function cuts(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/ /g)].reverse().map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}

function withScale(noun: SaidUnit | undefined, scale: Scale): SaidUnit | undefined {
  return noun && (noun.kind === 'per-share' && scale !== 'ones' ? undefined : { ...noun, scale });
}

function nounIn({ issuer, currencies }: Vocabulary, text: string): SaidUnit | undefined {
  const [, money = '', per] = /^(.*?)(?:(?: per |\/)(.+))?$/i.exec(text) ?? [];
  const said = moneyIn(currencies, money);
  if (said) {
    if (per === undefined) return { kind: 'monetary', ...said };
    const security = securityCalled(issuer, per);
    return security === undefined ? undefined : { kind: 'per-share', ...said, of: security };
  }
  const plain = text.toLowerCase();
  const security = issuer.securities.find(({ id }) => namesOf(issuer, id).some((name) => securitiesOf(issuer, name) === plain));
  if (security) return { kind: 'shares', of: security.id };
  const count = issuer.counts.find(({ label }) => label.toLowerCase() === plain);
  return count && { kind: 'count', of: count.id };
}

/** A currency, or its hundredths where one of the filing's has the name: `JPY`, `yen`, `pence`. */
function moneyIn(currencies: ReadonlySet<string>, text: string): Pick<SaidUnit, 'currency' | 'hundredths'> | undefined {
  const currency = currencyNamed(text);
  if (currency !== undefined) return currencies.has(currency) ? { currency } : undefined;
  const whole = [...currencies].find((each) => hundredthOf(each)?.many === text.toLowerCase());
  return whole === undefined ? undefined : { currency: whole, hundredths: true };
}

/**
 * Reads what stands over a column, from the top down: `1H12, Millions of JPY`, `YoY % change`, `Net income (USD)`. What
 * stands nearest to the figures counts; a scale without a unit leaves the unit open, and is no answer.
 */
export function readHeading(vocabulary: Vocabulary, texts: readonly string[]): SaidUnit | undefined {
  for (const text of texts.toReversed()) {
    const said = inHeading(vocabulary, text);
    if (said?.kind === undefined) continue;
    const named = texts.map((each) => readLabel(vocabulary, each).named).find((each) => each?.kind === 'per-share');
    return said.kind === 'monetary' && said.scale === 'ones' && named ? { ...said, ...named } : said;
  }
  return undefined;
}

function inHeading(vocabulary: Vocabulary, text: string): SaidUnit | undefined {
  if (saysPercent(text)) return { kind: 'percent' };
  if (/(?<!basis )\bpoints\b/i.test(text)) return { kind: 'points' };
  if (/\bbasis points\b/i.test(text)) return { kind: 'basis-points' };
  const named = readLabel(vocabulary, text).named;
  if (named?.noun) return named;
  const parts = [text, text.slice(text.lastIndexOf(', ') + 1), /\(([^()]*)\)$/.exec(text.trim())?.[1] ?? ''];
  return parts.map((part) => unitIn(vocabulary, part)).find((said) => said !== undefined);
}

const labels = new WeakMap<Vocabulary, Map<string, SaidByLabel>>();

/**
 * Reads the label of a row or of rows around it: `Basic net income per share (JPY)`, `Weighted average number of shares`.
 * A noun alone is no unit: "Treasury shares" may well be money, and so may "dividends of JPY5 per share".
 */
export function readLabel(vocabulary: Vocabulary, label: string): SaidByLabel {
  let known = labels.get(vocabulary);
  if (!known) labels.set(vocabulary, (known = new Map<string, SaidByLabel>()));
  let said = known.get(label);
  if (!said) known.set(label, (said = read(vocabulary, label)));
  return said;
}

function read(vocabulary: Vocabulary, label: string): SaidByLabel {
  if (label === '') return NOTHING;
  const named = nameIn(vocabulary, label);
  // "Shares (thousands)" says both halves.
  const explicit = explicitIn(vocabulary, label).map((unit) => (unit.kind === undefined && named && named.kind !== 'per-share' ? { kind: named.kind, of: named.of, ...unit } as SaidUnit : unit));
  return { explicit, ...(named ? { named } : {}) };
}

function explicitIn(vocabulary: Vocabulary, label: string): readonly SaidUnit[] {
  if (saysPercent(label)) return [{ kind: 'percent' }];
  const [, within = ''] = /\(([^()]*)\)$/.exec(label.trim()) ?? [];
  const whole = unitIn(vocabulary, within);
  if (whole) return [whole];
  const units = within.split(' / ').map((part) => unitIn(vocabulary, part));
  return units.length > 1 && units.every((unit) => unit !== undefined) ? units : [];
}

/** `YoY % change` and `% of total`; in "owned 50%" and "50% of" it belongs to a number of its own. */
export function saysPercent(text: string): boolean {
  return /(?<!\d ?)%/.test(text);
}

function nameIn({ issuer }: Vocabulary, label: string): SaidUnit | undefined {
  const found = issuer.securities.flatMap(({ id }): readonly SaidUnit[] => namesOf(issuer, id).flatMap((name) => [
    ...(new RegExp(`(?<!\\d[\\d.,]* ?(?:[A-Z]{3} )?)\\bper (?:[a-z]+ )?${escaped(name)}\\b`, 'i').test(label) ? [{ kind: 'per-share', of: id, scale: 'ones' } as const] : []),
    ...numberOf(label, securitiesOf(issuer, name), { kind: 'shares', of: id, scale: 'ones' }),
  ]));
  const counted = issuer.counts.flatMap(({ id, label: name }) => numberOf(label, name.toLowerCase(), { kind: 'count', of: id, scale: 'ones' }));
  const all = [...new Map([...found, ...counted].map((unit) => [`${unit.kind ?? ''} ${unit.of ?? ''}`, unit])).values()];
  // A label that names two is about either.
  return all.length === 1 ? all[0] : undefined;
}

/** `Number of shares`, `weighted average shares`; or the noun and nothing else. */
function numberOf(label: string, noun: string, said: SaidUnit): readonly SaidUnit[] {
  const text = label.replace(/\([^()]*\)$/, '').trim().toLowerCase();
  if (text === noun) return [{ ...said, noun: true }];
  const counted = text.includes(noun) && new RegExp(`\\b(?:numbers? of|weighted[- ]average)\\b[^,;:(]*(?<![\\p{L}\\d])${escaped(noun)}(?![\\p{L}\\d])`, 'u').test(text);
  return counted ? [said] : [];
}

/** What a security is called: its label, and the last word of it where no other security has that. */
function namesOf(issuer: Naming, id: string): readonly string[] {
  const label = securityNamed(issuer, id);
  const short = label.slice(label.lastIndexOf(' ') + 1);
  const alone = issuer.securities.filter(({ label: other }) => other.endsWith(short)).length === 1;
  return short !== label && alone ? [label, short] : [label];
}

function securitiesOf(issuer: Naming, name: string): string {
  return securitiesNamed({ securities: [{ id: name, label: name }], language: issuer.language }, name).toLowerCase();
}

function securityCalled(issuer: Naming, name: string): string | undefined {
  return issuer.securities.find(({ id }) => namesOf(issuer, id).some((each) => each.toLowerCase() === name.toLowerCase()))?.id;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
