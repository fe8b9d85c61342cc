import { hundredthNamed, isCurrency, type Currency } from './currency.ts';
import { fail, succeed, type Outcome } from '../finding.ts';

export type { Currency } from './currency.ts';

/** An amount of money. XBRL: `iso4217:JPY`. */
export interface Monetary<C extends Currency = Currency> {
  readonly kind: 'monetary';
  readonly currency: C;
}

/** Money for each share or depositary share. XBRL: `iso4217:JPY` divided by `xbrli:shares`. */
export interface PerShare<C extends Currency = Currency> {
  readonly kind: 'per-share';
  readonly currency: C;
  /** What is divided by: `share`, `ads`, or another security that the issuer declares. */
  readonly per: string;
  /** Shown in hundredths of the currency, as pence are of pounds. The amount is one of the currency all the same. */
  readonly inHundredths?: true;
}

/** A number of shares or depositary shares. XBRL: `xbrli:shares`. */
export interface Shares {
  readonly kind: 'shares';
  readonly of: string;
}

/** A pure number that compares two amounts: 0.454 is 45.4 %. XBRL: `xbrli:pure`. */
export interface Ratio {
  readonly kind: 'ratio';
  /** How it is shown, where not in percent. The amount is the same all the same. */
  readonly as?: 'times' | 'basis-points';
}

/** A number of things (contracts, employees) or a physical measure (Gbps), as the issuer declares it. */
export interface Count {
  readonly kind: 'count';
  readonly of: string;
}

/** What a number counts. Two amounts may be added only when their units are the same. */
export type Unit = Monetary | PerShare | Shares | Ratio | Count;

/** The kinds of unit, in the words used by `concepts/*.yaml`. */
export const UNIT_KINDS = ['monetary', 'per-share', 'shares', 'ratio', 'count'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The units an issuer declares beyond currencies and ratios. */
export interface UnitCatalogue {
  /** Securities: ids such as `share` and `ads`. */
  readonly securities: ReadonlySet<string>;
  /** Things counted or measured: ids such as `contracts` and `Gbps`. */
  readonly counts: ReadonlySet<string>;
}

/**
 * How a unit is written in a CSV file: `JPY`, `JPY/share`, `shares`, `ratio`, `contracts`. Pounds a share and pence a
 * share are one unit, `GBP/share`: the same amount, shown in another way.
 */
export function formatUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'monetary':
      return unit.currency;
    case 'per-share':
      return `${unit.currency}/${unit.per}`;
    case 'shares':
      return pluralOfSecurity(unit.of);
    case 'ratio':
      return 'ratio';
    case 'count':
      return unit.of;
  }
}

/**
 * Reads a unit as {@link formatUnit} writes it; `GBp/share` are pence, and ratios may be called `percent`, `times` or
 * `basis-points`.
 *
 * A security is written in the plural when it counts (`shares`, `ads`) and in the singular after a slash
 * (`JPY/share`, `JPY/ads`).
 */
export function parseUnit(text: string, catalogue: UnitCatalogue): Outcome<Unit> {
  if (text === 'ratio' || text === 'percent') return succeed({ kind: 'ratio' });
  if (text === 'times' || text === 'basis-points') return succeed({ kind: 'ratio', as: text });
  const [currency = '', per, ...rest] = text.split('/');
  if (per !== undefined) {
    if (rest.length > 0) return fail(`"${text}" is not a currency per security, such as JPY/share`);
    const minor = hundredthNamed(currency);
    if (!minor && !isCurrency(currency)) return fail(`"${currency}" is no currency of ISO 4217`);
    if (!catalogue.securities.has(per)) return fail(`the issuer declares no security "${per}"`);
    return succeed(minor ? { kind: 'per-share', currency: minor.currency, per, inHundredths: true } : { kind: 'per-share', currency, per });
  }
  for (const security of catalogue.securities) {
    if (pluralOfSecurity(security) === text) return succeed({ kind: 'shares', of: security });
  }
  if (catalogue.counts.has(text)) return succeed({ kind: 'count', of: text });
  if (isCurrency(text)) return succeed({ kind: 'monetary', currency: text });
  if (hundredthNamed(text)) return fail(`"${text}" is a unit for amounts per share alone`);
  return fail(`"${text}" is neither a currency of ISO 4217 nor a unit that the issuer declares`);
}

/** Whether two units are the same, so that amounts in them may be added. */
export function sameUnit(a: Unit, b: Unit): boolean {
  switch (a.kind) {
    case 'monetary':
      return b.kind === 'monetary' && a.currency === b.currency;
    case 'per-share':
      return b.kind === 'per-share' && a.currency === b.currency && a.per === b.per;
    case 'ratio':
      return b.kind === 'ratio';
    default:
      return a.kind === b.kind && a.of === b.of;
  }
}

/** The currency of a unit that has one. */
export function currencyOf(unit: Unit): Currency | undefined {
  return unit.kind === 'monetary' || unit.kind === 'per-share' ? unit.currency : undefined;
}

/** The same unit in another currency, or `undefined` for a unit that has no currency. */
export function inCurrency(unit: Unit, currency: Currency): Unit | undefined {
  if (unit.kind === 'monetary') return { kind: 'monetary', currency };
  // What is printed in pence is not printed in cents for that.
  return unit.kind === 'per-share' ? { kind: 'per-share', currency, per: unit.per, ...(currency === unit.currency && unit.inHundredths ? { inHundredths: true } : {}) } : undefined;
}

function pluralOfSecurity(security: string): string {
  return security.endsWith('s') ? security : `${security}s`;
}
