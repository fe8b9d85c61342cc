import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { miniScope } from '../../../test/sites/mini-filing.ts';
import type { Aspects } from '../content/aspect.ts';
import { SCALES, type Scale } from '../amounts/scale.ts';
import { Decimal, powerOfTen } from '../amounts/decimal.ts';
import { present, presentationOf } from './presentation.ts';
import type { Unit } from '../amounts/unit.ts';

const { issuer } = miniScope({ 'issuer.yaml': ['counts: [{ id: contracts, label: contracts }]', 'counts: [{ id: contracts, label: contracts }, { id: Gbps, label: Gbps, places: 1 }]'] });
const yen: Unit = { kind: 'monetary', currency: 'JPY' };

describe('presentationOf', () => {
  const scale = { monetary: 'millions', shares: 'thousands' } as const;
  test.each<[string, Unit, Aspects, { exponent: number; places: number }]>([
    ['money at the scale of the table', yen, { scale }, { exponent: 6, places: 0 }],
    ['money in ones where nothing is said', yen, {}, { exponent: 0, places: 0 }],
    ['shares at theirs', { kind: 'shares', of: 'share' }, { scale }, { exponent: 3, places: 0 }],
    ['what is per share in ones, with two digits', { kind: 'per-share', currency: 'JPY', per: 'share' }, { scale }, { exponent: 0, places: 2 }],
    ['ratios in percent, with one digit', { kind: 'ratio' }, { scale }, { exponent: -2, places: 1 }],
    ['counts with the digits that the issuer declares', { kind: 'count', of: 'Gbps' }, { scale }, { exponent: 0, places: 1 }],
    ['counts in whole ones otherwise', { kind: 'count', of: 'contracts' }, { scale }, { exponent: 0, places: 0 }],
    ['the digits that the table says', { kind: 'ratio' }, { places: 3 }, { exponent: -2, places: 3 }],
  ])('shows %s', (_, unit, aspects, expected) => {
    expect(presentationOf(issuer, unit, undefined, aspects)).toEqual(expected);
  });
});

describe('present', () => {
  test('is off by half a unit of the last place at most', () => {
    const scales = fc.constantFrom<Scale>('ones', 'thousands', 'millions', 'billions', 'trillions');
    fc.assert(fc.property(amounts, scales, fc.integer({ min: 0, max: 3 }), ({ amount }, monetary, places) => {
      const presentation = presentationOf(issuer, yen, undefined, { scale: { monetary }, places });
      const shown = present(issuer, amount, yen, presentation);
      expect(shown.decimalPlaces()).toBeLessThanOrEqual(places);
      const back = shown.times(powerOfTen(SCALES[monetary]));
      expect(back.minus(amount).abs().times(2).lte(powerOfTen(SCALES[monetary] - places))).toBe(true);
    }));
  });

  test('has no negative zero', () => {
    expect(present(issuer, new Decimal('-400'), yen, { exponent: 3, places: 0 }).isNegative()).toBe(false);
  });
});
