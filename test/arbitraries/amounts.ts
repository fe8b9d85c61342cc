import fc from 'fast-check';
import { Decimal } from '../../src/model/amounts/decimal.ts';

/** Amounts with a stated number of digits after the point, far beyond what a JavaScript number holds. */
export const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => ({ amount: new Decimal(digits.toString()).div(new Decimal(10).pow(places)), places }));
