import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/reading/formats/number.ts';
import { CELL_KINDS } from './kind.ts';
import { mistyped } from './typed-number.ts';

describe('a number is mistyped in its own style', () => {
  const all = (text: string) => Object.fromEntries(CELL_KINDS.map((kind) => [kind, mistyped(text, kind).join(' ')]));

  test('with separators', () => {
    expect(all('1,234')).toEqual({
      'last-but-one-digit': '1,224 1,244', 'last-digit': '1,233 1,235', sign: '-1,234', 'times-10': '12,340', 'times-1000': '1,234,000',
      'digits-exchanged': '2,134 1,324 1,243',
    });
  });

  test('with places after the point', () => {
    expect(all('-2.7')).toEqual({ 'last-but-one-digit': '-1.7 -3.7', 'last-digit': '-2.6 -2.8', sign: '2.7', 'times-10': '-27.0', 'times-1000': '-2,700.0', 'digits-exchanged': '-7.2' });
    expect(all('1,750.00')['digits-exchanged']).toBe('7,150.00 1,570.00 1,705.00');
  });

  test('in parentheses, and without separators', () => {
    expect(mistyped('(1234)', 'times-10')).toEqual(['(12340)']);
    expect(mistyped('(1234)', 'sign')).toEqual(['1234']);
    expect(mistyped('\u2212967', 'last-digit')).toEqual(['\u2212966', '\u2212968']);
  });

  test('and only where there is something to mistype', () => {
    expect(all('0')).toEqual({ 'last-but-one-digit': '', 'last-digit': '1', sign: '', 'times-10': '', 'times-1000': '', 'digits-exchanged': '' });
    expect(mistyped('99', 'last-digit')).toEqual(['98']);
    expect(mistyped('10', 'digits-exchanged')).toEqual(['1']);
  });
});

describe('any number', () => {
  const typed = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '-', '(')).map(([whole, places, sign]) => {
    const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
    const number = places === 0 ? grouped : `${grouped}.${'375'.slice(0, places)}`;
    return sign === '(' ? `(${number})` : `${sign}${number}`;
  });
  const amount = (text: string) => {
    const parsed = parseNumber(text, 'thousands');
    if (!parsed.ok) throw new Error(`${text} ${parsed.problem}`);
    return parsed.value;
  };

  test('becomes another number that can be read', () => {
    fc.assert(fc.property(typed, fc.constantFrom(...CELL_KINDS), (text, kind) => {
      for (const variant of mistyped(text, kind)) if (amount(variant).eq(amount(text))) throw new Error(`${text} is ${variant}`);
    }));
  });

  test('moves by what its kind says', () => {
    fc.assert(fc.property(typed, (text) => {
      const places = text.split('.')[1]?.replace(')', '').length ?? 0;
      const unit = `1e${String(-places)}`;
      const steps = (kind: 'last-digit' | 'last-but-one-digit') => mistyped(text, kind).map((variant) => amount(variant).minus(amount(text)).abs().div(unit).toString());
      expect(steps('last-digit').every((step) => step === '1')).toBe(true);
      expect(steps('last-but-one-digit').every((step) => step === '10')).toBe(true);
      expect(mistyped(text, 'sign').every((variant) => amount(variant).eq(amount(text).negated()))).toBe(true);
      expect(mistyped(text, 'times-10').every((variant) => amount(variant).eq(amount(text).times(10)))).toBe(true);
      expect(mistyped(text, 'times-1000').every((variant) => amount(variant).eq(amount(text).times(1000)))).toBe(true);
    }));
  });
});
