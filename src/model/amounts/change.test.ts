import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeGrowth, difference, growth } from './change.ts';
import { Decimal } from './decimal.ts';

const positive = fc.bigInt({ min: 1n, max: 10n ** 18n }).map((digits) => new Decimal(digits.toString()));

describe('growth', () => {
  test('a change can be undone', () => {
    fc.assert(fc.property(positive, positive, (current, base) => {
      const rate = growth(current, base);
      expect(rate && beforeGrowth(current, rate).minus(base).abs().lte(base.times('1e-20'))).toBe(true);
      expect(base.plus(difference(current, base)).eq(current)).toBe(true);
    }));
  });

  test.each([['5', '0'], ['5', '-3'], ['-5', '3'], ['-5', '-3']])('from %s to %s has no percentage', (current, base) => {
    expect(growth(new Decimal(current), new Decimal(base))).toBeUndefined();
  });

  test('falling to nothing is a fall of all', () => {
    expect(growth(new Decimal(0), new Decimal(7))?.toString()).toBe('-1');
  });
});
