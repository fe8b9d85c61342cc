import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../../test/arbitraries/amounts.ts';
import { Decimal } from './decimal.ts';
import { formatExact, formatFigure, parseFigure, placesTyped } from './figure.ts';
import { GROUPINGS } from './grouping.ts';

describe('formatFigure and parseFigure', () => {
  test('what is written is read back exactly', () => {
    fc.assert(fc.property(amounts, fc.constantFrom(...GROUPINGS), ({ amount, places }, grouping) => {
      const parsed = parseFigure(formatFigure(amount, places, grouping), grouping);
      expect(parsed.ok && parsed.value.eq(amount)).toBe(true);
    }));
  });

  test('what is read is written back as it stood', () => {
    fc.assert(fc.property(amounts, fc.constantFrom(...GROUPINGS), ({ amount, places }, grouping) => {
      const text = formatFigure(amount, places, grouping);
      const parsed = parseFigure(text, grouping);
      expect(parsed.ok && formatFigure(parsed.value, placesTyped(text), grouping)).toBe(text);
    }));
  });

  test('an exact number is written with every digit that it has, and no more', () => {
    expect(['-1866374', '12.50', '1e3', '0', '-0.0000001'].map((amount) => formatExact(new Decimal(amount), 'thousands'))).toEqual(['−1,866,374', '12.5', '1,000', '0', '−0.0000001']);
  });

  test.each([
    ['1,206', '1206'], ['(25)', '-25'], ['-25', '-25'], ['\u221225', '-25'], ['△ 1,250', '-1250'], ['0.00', '0'], ['(0)', '0'], ['1234567', '1234567'],
  ])('reads %s', (text, value) => {
    const parsed = parseFigure(text, 'thousands');
    expect(parsed.ok && parsed.value.toString()).toBe(value);
  });

  test.each(['12,06', '1,2345', '1.234,5', '1.2E+06', '１２３', '8.3%', 'JPY 12', '$12', '12 345', '--5', '(5', 'abc', ''])('refuses %s', (text) => {
    expect(parseFigure(text, 'thousands')).toEqual({ ok: false, problem: 'it is not a figure as filings print them' });
  });

  test('never prints a negative zero', () => {
    expect(formatFigure(new Decimal('-0'), 2, 'thousands')).toBe('0.00');
  });
});
