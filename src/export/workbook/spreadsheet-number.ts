import type { Decimal } from '../../model/amounts/decimal.ts';

// Every decimal of 15 significant digits comes back from an IEEE 754 double as it went in; with 16, some do not, and
// spreadsheets show and keep 15.
const DIGITS = 15;

// What a double of full precision holds; beyond it, digits are lost or the number is.
const LARGEST = 307;
const SMALLEST = -307;

/**
 * The number as a spreadsheet holds it (IEEE 754 binary64), where it comes back digit by digit; `undefined` where it
 * would not, so that it has to be written as text.
 */
export function spreadsheetNumber(amount: Decimal): number | undefined {
  if (amount.isZero()) return 0;
  if (amount.precision() > DIGITS || amount.e > LARGEST || amount.e < SMALLEST) return undefined;
  return Number(amount.toFixed());
}
