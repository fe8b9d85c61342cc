import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { Decimal } from './decimal.ts';
import { addIntervals, intervalOf, meet, roundTo, ROUNDING_MODES, scaleInterval } from './rounding.ts';

const modes = fc.constantFrom(...ROUNDING_MODES);
const digits = fc.integer({ min: -9, max: 4 });

describe('roundTo', () => {
  test('rounding twice is rounding once', () => {
    fc.assert(fc.property(amounts, digits, modes, ({ amount }, to, mode) => {
      const once = roundTo(amount, to, mode);
      expect(roundTo(once, to, mode).eq(once)).toBe(true);
    }));
  });

  test('is symmetric about zero', () => {
    fc.assert(fc.property(amounts, digits, modes, ({ amount }, to, mode) => {
      expect(roundTo(amount.negated(), to, mode).eq(roundTo(amount, to, mode).negated())).toBe(true);
    }));
  });

  test.each([
    ['0.5', 'half-up', '1'], ['-0.5', 'half-up', '-1'], ['0.5', 'half-even', '0'], ['1.5', 'half-even', '2'],
    ['0.9', 'down', '0'], ['-0.9', 'down', '0'],
  ] as const)('%s by %s is %s', (value, mode, rounded) => {
    expect(roundTo(new Decimal(value), 0, mode).toString()).toBe(rounded);
  });
});

describe('intervals', () => {
  test('contain the value they are made from', () => {
    fc.assert(fc.property(amounts, digits, modes, ({ amount }, decimals, mode) => {
      const { low, high } = intervalOf(amount, decimals, mode);
      expect(low.lte(amount) && high.gte(amount)).toBe(true);
    }));
  });

  test('contain every amount that rounds to the stated value', () => {
    fc.assert(fc.property(amounts, digits, modes, ({ amount }, decimals, mode) => {
      const { low, high } = intervalOf(roundTo(amount, decimals, mode), decimals, mode);
      expect(low.lte(amount) && high.gte(amount)).toBe(true);
    }));
  });

  test('a sum of rounded parts meets the rounded sum', () => {
    fc.assert(fc.property(fc.array(amounts, { minLength: 1, maxLength: 12 }), digits, modes, fc.array(fc.constantFrom('1', '-1'), { minLength: 12, maxLength: 12 }), (parts, decimals, mode, weights) => {
      const weighted = parts.map(({ amount }, index) => ({ amount, weight: new Decimal(weights[index] ?? '1') }));
      const total = weighted.reduce((sum, part) => sum.plus(part.amount.times(part.weight)), new Decimal(0));
      const stated = weighted
        .map((part) => scaleInterval(intervalOf(roundTo(part.amount, decimals, mode), decimals, mode), part.weight))
        .reduce(addIntervals, { low: new Decimal(0), high: new Decimal(0) });
      expect(meet(stated, intervalOf(roundTo(total, decimals, mode), decimals, mode))).toBe(true);
    }));
  });

  test('an exact value leaves nothing open', () => {
    const value = new Decimal('1.25');
    expect(intervalOf(value, 'exact', 'half-up')).toEqual({ low: value, high: value });
  });
});
