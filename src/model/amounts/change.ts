import type { Decimal } from './decimal.ts';

/** The difference of two amounts of one unit. */
export function difference(current: Decimal, base: Decimal): Decimal {
  return current.minus(base);
}

/**
 * Growth as a share of the base: 0.083 for 8.3 %, computed from exact amounts, never from rounded figures.
 *
 * `undefined` where a percentage would mislead: the base is zero or negative, or the sign flips. Issuers print their
 * mark for "not meaningful" there, and prose says from what to what.
 */
export function growth(current: Decimal, base: Decimal): Decimal | undefined {
  if (!base.isPositive() || base.isZero() || current.isNegative()) return undefined;
  return current.minus(base).div(base);
}

/** The amount that grew to `current` at this rate; undoes {@link growth}. */
export function beforeGrowth(current: Decimal, rate: Decimal): Decimal {
  return current.div(rate.plus(1));
}
