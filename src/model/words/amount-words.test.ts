import { describe, expect, test } from 'vitest';
import { factsFile, miniScope, printedBy } from '../../../test/sites/mini-filing.ts';
import { amountInWords, countInWords } from './amount-words.ts';
import { Decimal } from '../amounts/decimal.ts';
import type { Unit } from '../amounts/unit.ts';

const scope = miniScope({ 'issuer.yaml': ['language: en\n', 'language: en\nprose: { scale: millions, currencies: { JPY: JPY, USD: $ } }\nrounding: { monetary: half-up }\n'] });

function said(amount: string, unit: Unit, style = {}): string {
  return amountInWords(scope, new Decimal(amount), unit, style);
}

describe('amountInWords', () => {
  test('writes money in the scale and with the sign that the issuer chose', () => {
    const yen = { kind: 'monetary', currency: 'JPY' } as const;
    expect(said('51109001000', yen)).toBe('JPY51,109 million');
    expect(said('51109001000', yen, { scale: 'billions', places: 1 })).toBe('JPY51.1 billion');
    expect(said('107919000', yen, { scale: 'thousands' })).toBe('JPY107,919 thousand');
    expect(said('12', yen, { scale: 'ones' })).toBe('JPY12');
    expect(said('655916336.8', { kind: 'monetary', currency: 'USD' })).toBe('$656 million');
    expect(said('655916336.8', { kind: 'monetary', currency: 'EUR' })).toBe('EUR656 million');
  });

  test('puts the minus before the sign, and rounds to a plain zero', () => {
    const dollars = { kind: 'monetary', currency: 'USD' } as const;
    expect(said('-86409000', dollars)).toBe('\u2212$86 million');
    expect(said('-400000', dollars)).toBe('$0 million');
  });

  test('rounds halves as the issuer does', () => {
    expect(said('2500000', { kind: 'monetary', currency: 'JPY' })).toBe('JPY3 million');
    expect(said('0.12345', { kind: 'ratio' })).toBe('12.3%');
  });

  test('writes other units, with their names or bare', () => {
    expect(said('49.5', { kind: 'per-share', currency: 'JPY', per: 'share' })).toBe('JPY49.50');
    expect(said('41295600', { kind: 'shares', of: 'share' })).toBe('41,295,600 shares');
    expect(said('100282', { kind: 'count', of: 'contracts' })).toBe('100,282 contracts');
    expect(said('0.454', { kind: 'ratio' })).toBe('45.4%');
    for (const unit of [{ kind: 'ratio' }, { kind: 'shares', of: 'share' }, { kind: 'count', of: 'contracts' }, { kind: 'monetary', currency: 'JPY' }, { kind: 'per-share', currency: 'JPY', per: 'share' }] as const) {
      expect(said('3000000', unit, { scale: 'ones', without: 'unit' })).toMatch(/^[\d,.]+$/);
    }
  });
});

test('shares and counts have scales, and say them, with their names or without', () => {
  const [shares, contracts] = [{ kind: 'shares', of: 'share' }, { kind: 'count', of: 'contracts' }] as const;
  expect([
    said('83104500', shares, { scale: 'thousands' }), said('83104500', shares, { scale: 'millions', places: 1 }), said('1204600', contracts, { scale: 'thousands', without: 'unit' }),
    said('1204600', contracts, { scale: 'thousands', without: 'unit-and-scale' }), said('51109001000', { kind: 'monetary', currency: 'JPY' }, { without: 'unit' }),
  ]).toEqual(['83,105 thousand shares', '83.1 million shares', '1,205 thousand', '1,205', '51,109 million']);
});

test('what a table printed otherwise is quoted at the scale of the sentence, whatever that of the table', () => {
  const changes = {
    'tables/income.yaml': ['scale: millions', 'scale: thousands'] as const,
    'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,costs,1H12,"900,001",footing,So that it foots\n',
  };
  expect(printedBy('<Table of="income" />\n\nCosts were <Fact of="costs" table="income" in="thousands" />, or <Fact of="costs" table="income" />.', changes)).toBe('JPY900,001 thousand\nJPY900 million');
});

test('counts up to twelve may be words', () => {
  expect(['0', '3', '12', '13', '1234', '1.5', '-2'].map((count) => countInWords(miniScope(), new Decimal(count)))).toEqual(['zero', 'three', 'twelve', '13', '1,234', '1.5', '\u22122']);
});

test('a text prints facts in all these ways', () => {
  const facts = factsFile('1H12', 'dividend,,,after-split,JPY/share,ones,2,Ledger,8.75', 'hedged,,,,,,,Ledger,yes', 'paid-on,,,,,,,Ledger,2012-12-06');
  expect(printedBy('It was <Fact of="revenues" />, <Fact of="revenues" in="billions" places="1" />, <Fact of="revenues" as="number" />, <Fact of="margin" />, <Fact of="dividend" />, <Fact of="hedged" />, <Fact of="paid-on" />, <Count of="revenues" />.', { 'filings/h1/facts/more.csv': facts })).toMatchInlineSnapshot(`
    "JPY1,200 million
    JPY1.2 billion
    1,200
    25.0%
    JPY8.75
    Yes
    December 6, 2012
    1,200 million"
  `);
});
