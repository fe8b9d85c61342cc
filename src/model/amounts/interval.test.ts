import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { divideIntervals, multiplyIntervals, uniteIntervals } from './interval.ts';
import { intervalOf, type Interval } from './rounding.ts';

const amounts = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: -3, max: 6 }))
  .map(([digits, exponent]) => new Decimal(`${String(digits)}e${String(exponent)}`));

/** An amount rounded to some digit, as an interval, and an amount in it. */
const rounded = fc.tuple(amounts, fc.integer({ min: -6, max: 3 }), fc.integer({ min: 0, max: 100 })).map(([amount, decimals, percent]) => {
  const interval = intervalOf(amount, decimals, 'half-up');
  const member = interval.low.plus(interval.high.minus(interval.low).times(percent).div(100));
  return { interval, member };
});

const holds = ({ low, high }: Interval, amount: Decimal): boolean => low.lte(amount) && high.gte(amount);
const words = (interval: Interval | undefined) => interval && `${interval.low.toString()} to ${interval.high.toString()}`;
const from = (low: string, high: string): Interval => ({ low: new Decimal(low), high: new Decimal(high) });

describe('the product of two rounded amounts', () => {
  test('reaches from the smallest to the largest, whatever the signs', () => {
    expect(words(multiplyIntervals(from('2', '3'), from('5', '7')))).toBe('10 to 21');
    expect(words(multiplyIntervals(from('-3', '2'), from('5', '7')))).toBe('-21 to 14');
    expect(words(multiplyIntervals(from('-3', '-2'), from('-7', '5')))).toBe('-15 to 21');
  });

  test('holds the product of any two amounts that were rounded', () => {
    fc.assert(fc.property(rounded, rounded, (a, b) => holds(multiplyIntervals(a.interval, b.interval), a.member.times(b.member))));
  });
});

describe('the quotient of two rounded amounts', () => {
  test('reaches from the smallest to the largest, whatever the signs', () => {
    expect(words(divideIntervals(from('10', '21'), from('2', '5')))).toBe('2 to 10.5');
    expect(words(divideIntervals(from('-10', '20'), from('-5', '-2')))).toBe('-10 to 5');
  });

  test('does not exist where the divisor may be zero, at its very end too', () => {
    expect(divideIntervals(from('1', '2'), from('-1', '1'))).toBeUndefined();
    expect(divideIntervals(from('1', '2'), from('0', '1'))).toBeUndefined();
    expect(divideIntervals(from('1', '2'), from('-1', '0'))).toBeUndefined();
    expect(divideIntervals(from('1', '2'), from('0', '0'))).toBeUndefined();
  });

  test('holds the quotient of any two amounts that were rounded', () => {
    fc.assert(fc.property(rounded, rounded, (a, b) => {
      const quotient = divideIntervals(a.interval, b.interval);
      expect(quotient === undefined).toBe(holds(b.interval, new Decimal(0)));
      // A quotient has no end; what is cut off beyond forty digits may lie on the other side of a bound.
      if (quotient) expect(holds({ low: quotient.low.toSignificantDigits(30, Decimal.ROUND_FLOOR), high: quotient.high.toSignificantDigits(30, Decimal.ROUND_CEIL) }, a.member.div(b.member))).toBe(true);
    }));
  });
});

test('several rounded amounts lie between the smallest and the largest of them', () => {
  expect(words(uniteIntervals([from('3', '4'), from('-1', '2')]))).toBe('-1 to 4');
  expect(words(uniteIntervals([from('3', '4')]))).toBe('3 to 4');
});
