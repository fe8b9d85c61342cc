import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { intervalOf } from './rounding.ts';
import { statedGrowth } from './stated-growth.ts';

/** An amount in thousands, known to so many digits; and one that it may truly be. */
const estimate = fc.record({ thousands: fc.integer({ min: 1, max: 10_000_000 }), decimals: fc.integer({ min: -8, max: -3 }), share: fc.integer({ min: 0, max: 1000 }) })
  .map(({ thousands, decimals, share }) => {
    const amount = new Decimal(thousands).times(1000);
    const interval = intervalOf(amount, decimals, 'half-up');
    return { stated: { amount, decimals, interval }, truly: interval.low.plus(interval.high.minus(interval.low).times(share).div(1000)) };
  });

describe('growth between amounts of some accuracy', () => {
  test('is said with digits that are certain whatever the true amounts are', () => {
    fc.assert(fc.property(estimate, estimate, (current, base) => {
      const said = statedGrowth(current.stated, base.stated, 'half-up');
      if (said.kind !== 'rate') return;
      const truly = current.truly.minus(base.truly).div(base.truly).times(100);
      // Within the width that its digits stand for, and half a unit for the rounding of the rate itself.
      expect(truly.minus(said.percent).abs().lte(said.places === 1 ? '0.15' : '1.5')).toBe(true);
    }));
  });

  test.each([
    ['a tenth of a point', '1083', '1084', { kind: 'rate', percent: '8.4', places: 1 }],
    ['more than a tenth', '1083', '1084.001', { kind: 'rate', percent: '8', places: 0 }],
    ['a whole point', '1080', '1090', { kind: 'rate', percent: '9', places: 0 }],
    ['more than a point', '1080', '1090.001', { kind: 'too-rough' }],
  ])('has as many digits as are certain: rates that differ by %s', (_, low, high, said) => {
    const base = { amount: new Decimal(1000), decimals: 'exact' as const, interval: { low: new Decimal(1000), high: new Decimal(1000) } };
    const interval = { low: new Decimal(low), high: new Decimal(high) };
    const growth = statedGrowth({ amount: interval.low.plus(interval.high).div(2), decimals: 0, interval }, base, 'half-up');
    expect(growth.kind === 'rate' ? { ...growth, percent: growth.percent.toString() } : growth).toEqual(said);
  });

  test('is exact between exact amounts, and means nothing from a loss or beyond the issuer\'s limit', () => {
    const exact = (text: string) => ({ amount: new Decimal(text), decimals: 'exact' as const, interval: { low: new Decimal(text), high: new Decimal(text) } });
    expect(statedGrowth(exact('1083'), exact('1000'), 'half-up')).toEqual({ kind: 'rate', percent: new Decimal('8.3'), places: 1 });
    expect(statedGrowth(exact('1083'), exact('-1000'), 'half-up').kind).toBe('not-meaningful');
    expect(statedGrowth(exact('1083'), exact('0'), 'half-up').kind).toBe('not-meaningful');
    expect(statedGrowth(exact('20000'), exact('1000'), 'half-up', '1000').kind).toBe('not-meaningful');
  });
});
