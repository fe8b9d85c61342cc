import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { Decimal } from '../../model/amounts/decimal.ts';
import { spreadsheetNumber } from './spreadsheet-number.ts';

test.each([
  ['0', 0], ['-0', 0], ['51109001000', 51109001000], ['-1866374000', -1866374000], ['0.1', 0.1], ['1758.75', 1758.75],
  ['999999999999999', 999999999999999], ['0.000000000000001', 1e-15], ['1e300', 1e300],
])('%s survives as a double', (text, number) => {
  expect(spreadsheetNumber(new Decimal(text))).toBe(number);
});

// The first survives as a double, and not in a spreadsheet, which keeps 15 digits.
test.each(['1234567890123456', '9007199254740993', '0.1234567890123456', '1e308', '1e-308', '123456789012345678901234567890'])('%s would lose a digit', (text) => {
  expect(spreadsheetNumber(new Decimal(text))).toBeUndefined();
});

test('what is given as a number prints back to the same decimal, and what is not has more digits than a spreadsheet keeps', () => {
  fc.assert(fc.property(amounts, ({ amount }) => {
    const number = spreadsheetNumber(amount);
    if (number === undefined) expect(amount.precision()).toBeGreaterThan(15);
    else expect(new Decimal(number.toString()).eq(amount)).toBe(true);
  }), { numRuns: 2000 });
});

test('fifteen digits always survive, wherever the point stands', () => {
  const digits = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });
  fc.assert(fc.property(digits, fc.integer({ min: -290, max: 290 }), (whole, exponent) => {
    const amount = new Decimal(whole.toString()).times(new Decimal(`1e${String(exponent)}`));
    const number = spreadsheetNumber(amount);
    expect(number).toBeDefined();
    expect(new Decimal((number ?? 0).toPrecision(15)).eq(amount)).toBe(true);
  }), { numRuns: 2000 });
});
