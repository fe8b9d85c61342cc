import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { isPlain, weighted, weightOf } from './weight.ts';

test('any amount is multiplied by its weight', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.constantFrom('1', '-1', '2', '-0.5', '1.0', '0'), (amount, weight) => {
    const value = new Decimal(String(amount));
    expect(weighted(value, weightOf(weight)).eq(value.times(weight))).toBe(true);
  }));
});

test('a weight that only adds or subtracts is plain', () => {
  expect(['1', '-1', '1.0', '2', '-0.5'].map((text) => isPlain(weightOf(text)))).toEqual([true, true, true, false, false]);
});
