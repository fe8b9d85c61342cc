import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from './number.ts';

function read(text: string): string {
  const parsed = parseNumber(text, 'thousands');
  return parsed.ok ? parsed.value.toFixed() : `"${text}" ${parsed.problem}`;
}

describe('parseNumber', () => {
  test.each([
    ['0', '0'], ['1,234.5', '1234.5'], ['-1,234.5', '-1234.5'], ['\u22121,234.5', '-1234.5'], ['(1,234.5)', '-1234.5'],
    ['1234', '1234'], ['0.10', '0.1'], ['(0)', '0'], ['12,345,678,901,234,567,890.123', '12345678901234567890.123'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('refuses what is not a number, and says what it looks like', () => {
    const texts = [
      '-', '\u2014', '\uFF11\uFF12', '\uFF0D5', '\u25B2120', '1E+06', '1.5e3', '37.7%', '¥100', '$5', '\u20135', '+5', '--5', '-(5)', '(-5)',
      '1 234', "1'234", '1\u00A0234', '1.234,5', '3,5', '12,34', '1,2345', '0,123', '007', '1,234.', '.5', '#REF!', '=A1', 'n/a', '()', '5-',
    ];
    expect(texts.map(read).join('\n')).toMatchInlineSnapshot(`
      ""-" is a dash, which does not say whether there is no such item or whether it is undecided
      "—" is a dash, which does not say whether there is no such item or whether it is undecided
      "１２" is written with full-width signs
      "－5" is written with full-width signs
      "▲120" marks a negative number with a triangle
      "1E+06" is written with an exponent, as a spreadsheet shows a long number whose last digits may be lost
      "1.5e3" is written with an exponent, as a spreadsheet shows a long number whose last digits may be lost
      "37.7%" carries a percent sign
      "¥100" carries a currency sign
      "$5" carries a currency sign
      "–5" begins with a dash that is not a minus sign
      "+5" carries a plus sign
      "--5" is not a number with one sign before it
      "-(5)" is not a number with one sign before it
      "(-5)" is not a number with one sign before it
      "1 234" separates thousands otherwise than by commas
      "1'234" separates thousands otherwise than by commas
      "1 234" separates thousands otherwise than by commas
      "1.234,5" uses a comma for the decimal point, or a point for thousands
      "3,5" uses a comma for the decimal point, or a point for thousands
      "12,34" uses a comma for the decimal point, or a point for thousands
      "1,2345" has a thousands separator or a leading zero where none belongs
      "0,123" has a thousands separator or a leading zero where none belongs
      "007" has a thousands separator or a leading zero where none belongs
      "1,234." is not a number
      ".5" is not a number
      "#REF!" is an error that a spreadsheet left
      "=A1" is a formula
      "n/a" is not a number
      "()" is not a number
      "5-" is not a number"
    `);
  });

  test('refuses more digits than amounts are reckoned with, and what is too long to be looked at', () => {
    expect(read('1'.repeat(39))).toMatch(/has more than 38 digits/);
    expect(read('1'.repeat(3_000_000))).toMatch(/is 3000000 characters long/);
    expect(read('١٢٣')).toMatch(/digits of another script/);
  });

  test('gives back every number that is written with separators', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 25n });
    fc.assert(fc.property(digits, fc.stringMatching(/^\d{0,12}$/), fc.constantFrom('', '-', '\u2212', '()'), (whole, fraction, sign) => {
      const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === '' ? '' : `.${fraction}`);
      const text = sign === '()' ? `(${grouped})` : sign + grouped;
      const parsed = parseNumber(text, 'thousands');
      expect(parsed.ok).toBe(true);
      if (!parsed.ok) return;
      const plain = `${whole.toString()}${fraction === '' ? '' : `.${fraction}`}`;
      const zero = /^[0.]+$/.test(plain);
      expect(parsed.value.toFixed(fraction.length)).toBe(`${sign === '' || zero ? '' : '-'}${plain}`);
    }));
  });
});
