import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { add, times, type Amount } from './amount.ts';
import { Decimal } from './decimal.ts';
import { parseDate, type IsoDate } from '../time/date.ts';
import { instant, lengthOf } from '../time/period.ts';
import type { Monetary, Unit } from './unit.ts';

const yen = (amount: Decimal): Amount<Monetary<'JPY'>> => ({ amount, unit: { kind: 'monetary', currency: 'JPY' } });
const dollars = (amount: Decimal): Amount<Monetary<'USD'>> => ({ amount, unit: { kind: 'monetary', currency: 'USD' } });
const one = new Decimal(1);

describe('amounts', () => {
  test('of one unit add up, in any order, exactly', () => {
    fc.assert(fc.property(amounts, amounts, ({ amount: a }, { amount: b }) => {
      const [ab, ba] = [add(yen(a), yen(b)), add(yen(b), yen(a))];
      expect(ab.ok && ba.ok && ab.value.amount.eq(ba.value.amount)).toBe(true);
      expect(ab.ok && ab.value.amount.minus(b).eq(a)).toBe(true);
    }));
  });

  test('keep their unit under a weight', () => {
    expect(times(yen(one), new Decimal(-1))).toEqual(yen(new Decimal(-1)));
  });

  test('of two units known only from a file name both', () => {
    const [a, b]: Amount[] = [yen(one), dollars(one)];
    expect(a && b && add<Unit>(a, b)).toEqual({ ok: false, problem: 'JPY and USD cannot be added' });
  });

  test('misuse does not compile', () => {
    const wrong = () => {
      // @ts-expect-error yen and dollars do not add up
      add(yen(one), dollars(one));
      // @ts-expect-error a text is not a date until it has been read as one
      instant('2012-09-30');
      const day = parseDate('2012-09-30');
      // @ts-expect-error an instant has no length
      if (day.ok) lengthOf(instant(day.value));
      // @ts-expect-error a JavaScript number is no amount
      times(yen(one), 1.5);
      const text: IsoDate | undefined = day.ok ? day.value : undefined;
      return text;
    };
    expect(wrong).toBeTypeOf('function');
  });
});
