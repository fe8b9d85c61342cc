import { Decimal, powerOfTen, ZERO } from './decimal.ts';
import { weighted } from './weight.ts';

/** How an issuer drops digits: to the nearest with halves away from zero, halves to even, or cut off. */
export const ROUNDING_MODES = ['half-up', 'half-even', 'down'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

const MODES = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
} as const;

/**
 * Rounds to a number of digits after the point (negative: before it: `-3` is the nearest thousand). Symmetric about
 * zero: the rounding of −x is minus the rounding of x.
 */
export function roundTo(value: Decimal, digits: number, mode: RoundingMode): Decimal {
  // Most amounts have no more digits than that; decimal.js would copy them all the same.
  if (digits >= 0 && value.decimalPlaces() <= digits) return value.isZero() ? ZERO : value;
  const rounded = digits >= 0
    ? value.toDecimalPlaces(digits, MODES[mode])
    : value.times(powerOfTen(digits)).toDecimalPlaces(0, MODES[mode]).times(powerOfTen(-digits));
  // Zero that rounding made of a negative amount is zero, not minus zero.
  return rounded.isZero() ? ZERO : rounded;
}

/** A closed interval of amounts. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * What a value stated to an accuracy stands for: half a unit of the last accurate digit on either side; where the
 * issuer cuts digits off, a whole unit away from zero (Calculations 1.1, section 3: "interval of a rounded value",
 * and its truncation mode). Calculations 1.1 leaves the far end of a truncated interval open; it is kept closed here,
 * which can only accept one amount more.
 */
export function intervalOf(value: Decimal, decimals: Accuracy, mode: RoundingMode): Interval {
  if (decimals === 'exact') return { low: value, high: value };
  if (mode !== 'down') {
    const half = halfUnit(decimals);
    return { low: value.minus(half), high: value.plus(half) };
  }
  const unit = powerOfTen(-decimals);
  if (value.isZero()) return { low: unit.negated(), high: unit };
  return value.isPositive() ? { low: value, high: value.plus(unit) } : { low: value.minus(unit), high: value };
}

const halves = new Map<number, Decimal>();

/** Half a unit of the last accurate digit. Kept, because accuracies are few and figures are many. */
function halfUnit(decimals: number): Decimal {
  let half = halves.get(decimals);
  if (!half) halves.set(decimals, (half = powerOfTen(-decimals).times('0.5')));
  return half;
}

/** The interval of a weighted amount. */
export function scaleInterval(interval: Interval, weight: Decimal): Interval {
  const [a, b] = [weighted(interval.low, weight), weighted(interval.high, weight)];
  return weight.isNegative() ? { low: b, high: a } : { low: a, high: b };
}

/** The interval of a sum. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

/** Whether two intervals share an amount: what they state can both be true. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/**
 * How exact a value is: XBRL's `decimals`. `-3` means correct to the nearest thousand, `2` to the nearest hundredth,
 * `exact` to the last digit (XBRL's `INF`). Not to be confused with the scale at which it is shown.
 */
export type Accuracy = number | 'exact';
