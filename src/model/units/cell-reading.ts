import { SCALES } from '../amounts/scale.ts';
import { isRatioScale, ratioScaleAt } from '../amounts/ratio-scale.ts';
import { scaleAt } from '../amounts/scale-words.ts';
import type { ScaledUnit } from './unit-naming.ts';
import type { SaidByLabel, SaidUnit } from './unit-reading.ts';

/** Everything around a figure that may say its unit. */
export interface Around {
  readonly row: SaidByLabel;
  readonly column?: SaidUnit | undefined;
  /** What the caption says of all figures but those that their rows name, which it excepts ({@link kindOf}). */
  readonly caption?: SaidUnit | undefined;
  readonly excepted: ReadonlySet<string>;
  readonly title?: SaidUnit | undefined;
}

/**
 * The unit in which a reader takes a figure, by {@link unitKey}; `undefined` where the words leave it open. What stands
 * nearest counts: a heading that says percent, the row's unit in parentheses, what the row names in its own words, the
 * heading, the caption, and at last the title.
 */
export function unitRead({ row, column, caption, excepted, title }: Around): string | undefined {
  if (column?.kind === 'percent' || column?.kind === 'points') return column.kind;
  // A noun over a column is its name where the caption says a unit.
  const around = column && !(column.noun && caption) ? column : caption;
  if (row.explicit.length > 0) {
    const own = row.explicit.length > 1 ? row.explicit.find(({ currency }) => currency === around?.currency) : row.explicit[0];
    return own && saidKey(together(own, row.named, around));
  }
  const { named } = row;
  if (named && !isSame(named, around) && !(named.noun && around)) {
    const free = column ? (column.scale ?? 'ones') === 'ones' && column.kind !== 'basis-points' : !caption || excepted.has(kindOf(named));
    return free ? saidKey(named.kind === 'per-share' ? { ...moneyOf(around), ...named } : named) : undefined;
  }
  return around ? saidKey(around) : title && saidKey(title);
}

/** What a label says in parentheses, with what it leaves to its own words and to what stands around it. */
function together(own: SaidUnit, named: SaidUnit | undefined, around: SaidUnit | undefined): SaidUnit {
  if (own.kind === 'monetary' && own.scale === 'ones' && named?.kind === 'per-share') return { ...moneyOf(own), ...named };
  if (own.kind !== undefined || own.scale === undefined) return own;
  const noun = named ?? around;
  return noun?.kind === 'per-share' ? own : { ...noun, scale: own.scale };
}

function moneyOf({ currency, hundredths }: SaidUnit = {}): SaidUnit {
  return { ...(currency === undefined ? {} : { currency }), ...(hundredths ? { hundredths } : {}) };
}

function isSame(named: SaidUnit, around: SaidUnit | undefined): boolean {
  return around !== undefined && kindOf(named) === kindOf(around);
}

/** What is counted or divided by, whatever the currency and the scale: `per-share ads`. */
export function kindOf({ kind, of }: SaidUnit): string {
  return `${kind ?? ''} ${of ?? ''}`.trim();
}

/** A unit with its scale as a key: figures with the same key are read alike. */
export function unitKey({ unit, exponent, points = false }: ScaledUnit): string {
  switch (unit.kind) {
    case 'ratio':
      return points ? 'points' : ratioScaleAt(exponent);
    case 'monetary':
      return `monetary ${unit.currency} ${String(exponent)}`;
    case 'per-share':
      return `per-share ${unit.per} ${unit.currency}${unit.inHundredths ? ' hundredths' : ''}`;
    default:
      return `${unit.kind} ${unit.of} ${String(exponent)}`;
  }
}

/** The key of what words say, where they say enough. */
function saidKey({ kind, currency, hundredths, of, scale }: SaidUnit): string | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'points' || isRatioScale(kind)) return kind;
  if (kind === 'per-share') return currency === undefined ? undefined : `per-share ${of ?? ''} ${currency}${hundredths ? ' hundredths' : ''}`;
  if (hundredths) return undefined;
  return scale === undefined ? undefined : `${kind} ${currency ?? of ?? ''} ${String(SCALES[scale])}`;
}

/** What words say that name a unit in full. */
export function saidBy({ unit, exponent, points = false }: ScaledUnit): SaidUnit {
  switch (unit.kind) {
    case 'ratio':
      return { kind: points ? 'points' : ratioScaleAt(exponent) };
    case 'monetary':
      return { kind: 'monetary', currency: unit.currency, scale: scaleAt(exponent) };
    case 'per-share':
      return { kind: 'per-share', currency: unit.currency, ...(unit.inHundredths ? { hundredths: true } : {}), of: unit.per, scale: 'ones' };
    default:
      return { kind: unit.kind, of: unit.of, scale: scaleAt(exponent) };
  }
}
