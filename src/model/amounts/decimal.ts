import { Decimal as Base } from 'decimal.js';

/**
 * The one decimal type of Kessan: a clone of decimal.js, so that no other library's settings reach it.
 *
 * 40 significant digits hold any reported amount and any sum of them exactly, and any quotient (a ratio, a
 * translation) far beyond the digits that print. Exponents are never written, so `toString` is always a plain decimal.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -200, toExpPos: 200 });

/** A decimal number of arbitrary size. Never build one from a JavaScript number that came from a figure. */
export type Decimal = Base;

/** Zero, shared. */
export const ZERO: Decimal = new Decimal(0);

const powers = new Map<number, Decimal>();

/** Ten to the power of `exponent`. Kept, because scales are few and figures are many. */
export function powerOfTen(exponent: number): Decimal {
  let power = powers.get(exponent);
  if (!power) powers.set(exponent, (power = new Decimal(`1e${String(exponent)}`)));
  return power;
}
