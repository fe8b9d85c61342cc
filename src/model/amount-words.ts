import { SCALES, type Scale } from './aspect.ts';
import { powerOfTen, type Decimal } from './decimal.ts';
import type { Scope } from './evaluation.ts';
import { formatExact, formatFigure } from './figure.ts';
import { roundTo } from './rounding.ts';
import type { Unit } from './unit.ts';

/** How an amount is written inside a sentence. */
export interface AmountStyle {
  readonly scale?: Scale;
  /** Digits after the point; the unit's usual number when left out. */
  readonly places?: number;
  /** Leave the unit out: the sentence names it. */
  readonly bare?: boolean;
}

const SCALE_WORDS: Readonly<Record<Scale, string>> = { ones: '', thousands: ' thousand', millions: ' million', billions: ' billion', trillions: ' trillion' };

/**
 * An amount as a sentence writes it: `JPY51,109 million`, `$656 million`, `¥3.1 billion`, `45.4%`, `100,282 contracts`.
 * Currency signs and the scale are the issuer's choice (issuer.yaml, `prose`).
 */
export function amountInWords(scope: Scope, amount: Decimal, unit: Unit, style: AmountStyle = {}): string {
  const { issuer } = scope;
  const mode = issuer.rounding[unit.kind];
  const written = (value: Decimal, places: number) => formatFigure(roundTo(value, places, mode), places);
  switch (unit.kind) {
    case 'monetary': {
      const scale = style.scale ?? issuer.prose.scale;
      const figure = written(amount.div(powerOfTen(SCALES[scale])), style.places ?? 0);
      return style.bare ? figure : `${signed(figure, issuer.prose.currencies[unit.currency] ?? unit.currency)}${SCALE_WORDS[scale]}`;
    }
    case 'per-share': {
      const figure = written(amount, style.places ?? 2);
      return style.bare ? figure : signed(figure, issuer.prose.currencies[unit.currency] ?? unit.currency);
    }
    case 'ratio':
      return `${written(amount.times(100), style.places ?? 1)}${style.bare ? '' : '%'}`;
    case 'shares': {
      const figure = written(amount, style.places ?? 0);
      const label = issuer.securities.find(({ id }) => id === unit.of)?.label ?? unit.of;
      return style.bare ? figure : `${figure} ${label}s`;
    }
    case 'count': {
      const count = issuer.counts.find(({ id }) => id === unit.of);
      const figure = written(amount, style.places ?? count?.places ?? 0);
      return style.bare ? figure : `${figure} ${count?.label ?? unit.of}`;
    }
  }
}

/** The minus stands before the sign of the currency: −JPY87 million. */
function signed(figure: string, sign: string): string {
  return /^\d/.test(figure) ? `${sign}${figure}` : `${figure.charAt(0)}${sign}${figure.slice(1)}`;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small whole number as a word, as sentences write it up to twelve; others in digits. */
export function countInWords(amount: Decimal): string {
  return amount.isInteger() && amount.gte(0) && amount.lt(SMALL.length) ? (SMALL[Number(amount.toFixed())] ?? '') : formatExact(amount);
}
