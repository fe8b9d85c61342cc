import { fail, succeed, type Outcome } from './finding.ts';

/** An ISO 4217 currency code, in capitals: `JPY`. */
export type Currency = string;

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
}

/** A number of shares or depositary shares. XBRL: `xbrli:shares`. */
export interface Shares {
  readonly kind: 'shares';
  readonly of: string;
}

/** A pure number that compares two amounts: 0.454 is 45.4 %. XBRL: `xbrli:pure`. */
export interface Ratio {
  readonly kind: 'ratio';
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

/** How a unit is written in a CSV file: `JPY`, `JPY/share`, `shares`, `ratio`, `contracts`. */
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
 * Reads a unit as {@link formatUnit} writes it.
 *
 * A security is written in the plural when it counts (`shares`, `ads`) and in the singular after a slash
 * (`JPY/share`, `JPY/ads`).
 */
export function parseUnit(text: string, catalogue: UnitCatalogue): Outcome<Unit> {
  if (text === 'ratio') return succeed({ kind: 'ratio' });
  const [currency = '', per, ...rest] = text.split('/');
  if (per !== undefined) {
    if (rest.length > 0 || !isCurrency(currency)) return fail(`"${text}" is not a currency per security, such as JPY/share`);
    if (!catalogue.securities.has(per)) return fail(`the issuer declares no security "${per}"`);
    return succeed({ kind: 'per-share', currency, per });
  }
  for (const security of catalogue.securities) {
    if (pluralOfSecurity(security) === text) return succeed({ kind: 'shares', of: security });
  }
  if (catalogue.counts.has(text)) return succeed({ kind: 'count', of: text });
  if (isCurrency(text)) return succeed({ kind: 'monetary', currency: text });
  return fail(`"${text}" is neither a currency code nor a unit that the issuer declares`);
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
  return unit.kind === 'monetary' || unit.kind === 'per-share' ? { ...unit, currency } : undefined;
}

/** Whether the text has the shape of an ISO 4217 code. */
export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

function pluralOfSecurity(security: string): string {
  return security.endsWith('s') ? security : `${security}s`;
}
