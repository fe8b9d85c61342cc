import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amounts } from '../../test/arbitraries/amounts.ts';
import { Decimal } from './decimal.ts';
import { formatFigure, parseFigure, placesTyped } from './figure.ts';

describe('formatFigure and parseFigure', () => {
  test('what is written is read back exactly', () => {
    fc.assert(fc.property(amounts, ({ amount, places }) => {
      const parsed = parseFigure(formatFigure(amount, places));
      expect(parsed.ok && parsed.value.eq(amount)).toBe(true);
    }));
  });

  test('what is read is written back as it stood', () => {
    fc.assert(fc.property(amounts, ({ amount, places }) => {
      const text = formatFigure(amount, places);
      const parsed = parseFigure(text);
      expect(parsed.ok && formatFigure(parsed.value, placesTyped(text))).toBe(text);
    }));
  });

  test.each([
    ['1,206', '1206'], ['(25)', '-25'], ['-25', '-25'], ['\u221225', '-25'], ['△ 1,250', '-1250'], ['0.00', '0'], ['(0)', '0'], ['1234567', '1234567'],
  ])('reads %s', (text, value) => {
    const parsed = parseFigure(text);
    expect(parsed.ok && parsed.value.toString()).toBe(value);
  });

  test.each([
    ['12,06', 'its commas do not stand between thousands'],
    ['1,2345', 'its commas do not stand between thousands'],
    ['1.234,5', 'its commas do not stand between thousands'],
    ['1.2E+06', 'a spreadsheet has shortened it to powers of ten, and digits may be lost'],
    ['１２３', 'it has full-width digits'],
    ['8.3%', 'it carries a percent sign; the scale column says percent'],
    ['JPY 12', 'it carries a currency; the unit column says which'],
    ['$12', 'it carries a currency; the unit column says which'],
    ['12 345', 'its thousands are separated by spaces'],
    ['--5', 'it is not a number'],
    ['(5', 'it is not a number'],
    ['abc', 'it is not a number'],
    ['', 'it is not a number'],
  ])('refuses %s', (text, problem) => {
    expect(parseFigure(text)).toEqual({ ok: false, problem });
  });

  test('never prints a negative zero', () => {
    expect(formatFigure(new Decimal('-0'), 2)).toBe('0.00');
  });
});
