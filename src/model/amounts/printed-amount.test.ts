import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Decimal } from './decimal.ts';
import { formatFigure } from './figure.ts';
import { readPrintedFigure } from './printed-amount.ts';

/** A printed figure as a line: kind, amount with its places, scale, currency. */
function read(printed: string): string {
  const { kind, amount } = readPrintedFigure(printed, 'thousands');
  return amount ? [amount.amount.toFixed(amount.places), amount.exponent ?? '', amount.currency ?? ''].join(' ').trim() : kind;
}

describe('what a document prints in one place', () => {
  test.each([
    ['51,109', '51109'],
    ['(1,866,374)', '-1866374'],
    ['\u22123.2', '-3.2'],
    ['△12', '-12'],
    ['(0)', '0'],
    ['1,003.3Gbps', '1003.3'],
    ['820.7 Gbps', '820.7'],
    ['41,295,600 shares', '41295600'],
    ['567 ATMs', '567'],
    ['JPY51,109 million', '51109 6 JPY'],
    ['JPY 107,919 thousand', '107919 3 JPY'],
    ['JPY17.4 billion', '17.4 9 JPY'],
    ['$656 million', '656 6 USD'],
    ['US$1.00', '1.00  USD'],
    ['€12.5 millions', '12.5 6 EUR'],
    ['JPY77.92', '77.92  JPY'],
    ['8.3%', '8.3 -2'],
    ['3.5 percentage points', '3.5 -2'],
    ['1 point', '1 -2'],
  ])('"%s" is a number', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  test.each(['-', '\u2014', '\u2013\u2013', '\u2212'])('"%s" is a dash', (printed) => {
    expect(read(printed)).toBe('dash');
  });

  test.each(['None', 'November 14, 2012', '(03) 5259-6500', '+81-3-5259-6500', '1,23', '(12', '12)', '(-12)', '1.2.3', '', 'http://www.example.com/1'])('"%s" is words', (printed) => {
    expect(read(printed)).toBe('words');
  });

  test('any figure that the filing writes is read as it is', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const amount = new Decimal(digits.toString()).div(new Decimal(10).pow(places));
      const figure = readPrintedFigure(formatFigure(amount, places, 'thousands'), 'thousands').amount;
      expect([figure?.amount.toFixed(), figure?.places]).toEqual([amount.toFixed(), places]);
    }));
  });
});
