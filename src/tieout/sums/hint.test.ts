import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../model/amounts/decimal.ts';
import type { FactNumber } from '../../model/content/fact.ts';
import { intervalOf, scaleInterval } from '../../model/amounts/rounding.ts';
import { hintsFor, hintWords, type Addend, type Hint } from './hint.ts';

const yen = (amount: string | Decimal, decimals: FactNumber['decimals'] = 0): FactNumber => ({ kind: 'number', amount: new Decimal(amount), decimals, unit: { kind: 'monetary', currency: 'JPY' } });
const part = (amount: string, weight = '1'): Addend => ({ value: yen(amount), weight: new Decimal(weight) });

/** What is said of a total and its parts when they are stated exactly. */
function said(total: string, ...parts: readonly Addend[]): string {
  const gap = new Decimal(total).minus(parts.reduce((sum, { value, weight }) => sum.plus(value.amount.times(weight)), new Decimal(0)));
  return hintsFor(yen(total), parts, { low: gap, high: gap }).map((hint) => `${String(hint.of)}: ${hintWords(hint, (amount) => amount.toString())}`).join('\n');
}

describe('a sum that fails', () => {
  test('by two neighbouring digits that were exchanged, in a part or in the total', () => {
    expect(said('620', part('1250'), part('900', '-1'))).toBe('0: perhaps 1520: two digits look exchanged');
    expect(said('260', part('1520'), part('900', '-1'))).toBe('total: perhaps 620: two digits look exchanged');
    expect(said('-2530', part('-2350'))).toBe('total: perhaps -2350: two digits look exchanged\n0: perhaps -2530: two digits look exchanged');
  });

  test('by a part that the total leaves out', () => {
    expect(said('1520', part('1520'), part('47'))).toBe('1: the difference is this amount: the total may leave it out');
    expect(said('1567', part('1520'), part('47', '-1'))).toBe('1: the difference is twice this amount: its sign may be wrong');
  });

  test('by a part that it counts twice', () => {
    expect(said('1614', part('1520'), part('47'))).toBe('1: the difference is this amount: the total may count it twice');
  });

  test('by a sign', () => {
    expect(said('1473', part('1520'), part('47'))).toBe('1: the difference is twice this amount: its sign may be wrong');
    expect(said('1567', part('-1520'), part('-47'))).toBe('total: the difference is twice this amount: its sign may be wrong');
  });

  test('by what a single wrong digit explains as well is not explained', () => {
    // 2,100 may be 1,200 with its digits exchanged, or a 1 that became a 2, here or in the total.
    expect(said('300', part('2100'), part('900', '-1'))).toBe('');
    expect(said('1520', part('1520'), part('300'))).toBe('');
  });

  test('by nothing that one slip explains is not explained', () => {
    expect(said('1000', part('611'), part('238'))).toBe('');
  });

  test('in a way that many slips explain is not explained', () => {
    expect(said('100', part('50'), part('15'), part('15'), part('15'), part('20'))).toBe('');
  });

  test('behind the point is explained alike', () => {
    const total = { ...yen('7.53', 2), unit: { kind: 'per-share', currency: 'JPY', per: 'share' } } as const;
    const gap = new Decimal('0.18');
    expect(hintsFor(total, [], { low: gap, high: gap }).map((hint) => hintWords(hint, (amount) => amount.toString()))).toEqual(['perhaps 7.35: two digits look exchanged']);
  });

  test('gives hints of rounded figures too', () => {
    // The parts are right to the thousand, the total to the million: 1,520 − 900.4 is 620 and not 350.
    const parts: readonly Addend[] = [{ value: yen('1250000', -3), weight: new Decimal(1) }, { value: yen('900400', -3), weight: new Decimal(-1) }];
    const interval = intervalOf(new Decimal('620000'), -3, 'half-up');
    const of = parts.map(({ value, weight }) => scaleInterval(intervalOf(value.amount, -3, 'half-up'), weight)).reduce((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }));
    const gap = { low: interval.low.minus(of.high), high: interval.high.minus(of.low) };
    expect(hintsFor(yen('620000', -3), parts, gap).map((hint) => hintWords(hint, (amount) => amount.toString()))).toEqual(['perhaps 1520000: two digits look exchanged']);
  });

  test('leaves digits alone that nobody typed', () => {
    // 1,250.5 million, right to the million: whoever typed it so typed other digits than those that count.
    expect(hintsFor(yen('620000000', -6), [{ value: yen('1250500000', -6), weight: new Decimal(1) }, { value: yen('900500000', -6), weight: new Decimal(-1) }], { low: new Decimal('270000000'), high: new Decimal('270000000') })).toEqual([]);
  });
});

describe('of any sum', () => {
  const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((amount) => amount !== 0n).map(String);
  const parts = fc.array(fc.tuple(amounts, fc.constantFrom('1', '-1')).map(([amount, weight]) => part(amount, weight)), { minLength: 1, maxLength: 6 });
  const sumOf = (all: readonly Addend[]) => all.reduce((sum, { value, weight }) => sum.plus(value.amount.times(weight)), new Decimal(0));

  /** The sum as it would be without the slip, less its parts: zero where the hint is right. */
  function mended(total: Decimal, all: readonly Addend[], { of, slip, instead }: Hint): Decimal {
    const onTotal = of === 'total' || slip === 'left-out' || slip === 'twice';
    const others = onTotal ? all : all.map((each, index) => (index === of ? { ...each, value: yen(instead) } : each));
    return (onTotal ? instead : total).minus(sumOf(others));
  }

  test('a hint, when it is followed, makes it add up', () => {
    fc.assert(fc.property(parts, amounts, (all, total) => {
      const gap = new Decimal(total).minus(sumOf(all));
      fc.pre(!gap.isZero());
      for (const hint of hintsFor(yen(total), all, { low: gap, high: gap })) expect(mended(new Decimal(total), all, hint).toString()).toBe('0');
    }));
  });

  test('a slip of these kinds is named, or there is nothing to say', () => {
    fc.assert(fc.property(parts, fc.nat(), fc.constantFrom('left-out', 'twice', 'sign'), (all, at, slip) => {
      const index = at % all.length;
      const { value, weight } = all[index] as Addend;
      const factor = slip === 'left-out' ? -1 : slip === 'twice' ? 1 : -2;
      const move = value.amount.times(weight).times(factor);
      const total = sumOf(all).plus(move);
      const hints = hintsFor(yen(total), all, { low: move, high: move });
      expect(hints.length === 0 || hints.some((hint) => mended(total, all, hint).isZero())).toBe(true);
      if (hints.length > 0 && hints.length < 2) expect(hints[0]?.of).toBe(index);
    }));
  });
});
