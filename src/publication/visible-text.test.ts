import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnedTables, unitScopes, unitTables } from '../../test/arbitraries/unit-tables.ts';
import { figureWords } from '../views/behind-figure.ts';
import { amountInWords } from '../model/words/amount-words.ts';
import type { Scale } from '../model/amounts/scale.ts';
import { Decimal } from '../model/amounts/decimal.ts';
import type { Scope } from '../model/evaluation/answer.ts';
import { fillGrid } from '../model/tables/grid.ts';
import { layOut } from '../model/layout/layout.ts';
import type { Unit } from '../model/amounts/unit.ts';
import { headlinesOf } from './sections/headline.ts';
import { describeVisibleText, drawn, misread } from '../../test/any-site/visible-text.ts';

describeVisibleText('test/sites/brackwater/content');
describeVisibleText('test/sites/apple/content');

describe('from its words alone every figure is read as its fact', () => {
  test.each([['of any units, at any scales', unitTables], ['with concepts over its columns', turnedTables]] as const)('in a table %s', (_, tables) => {
    fc.assert(fc.property(tables, fc.nat(unitScopes.length - 1), (table, index) => {
      const scope = unitScopes[index] as Scope;
      const grid = fillGrid(scope, table);
      expect(misread(scope, grid), drawn(layOut(scope, grid))).toEqual([]);
    }), { numRuns: 1000 });
  });
});

const FIGURES = fc.record({
  kind: fc.constantFrom('monetary', 'per-share', 'shares', 'count', 'ratio'), digits: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  scale: fc.constantFrom<Scale>('ones', 'thousands', 'millions', 'billions'), places: fc.nat(2),
});

/** A unit of each kind, of the first of the issuers that tables are made for. */
const UNITS: Readonly<Record<string, Unit>> = {
  'monetary': { kind: 'monetary', currency: 'JPY' }, 'per-share': { kind: 'per-share', currency: 'JPY', per: 'ads' },
  'shares': { kind: 'shares', of: 'ads' }, 'count': { kind: 'count', of: 'contracts' }, 'ratio': { kind: 'ratio' },
};

test('a figure of a sentence says its unit and its scale, whatever it is of', () => {
  const [scope] = unitScopes;
  if (!scope) throw new Error('There is no issuer.');
  fc.assert(fc.property(FIGURES, ({ kind, digits, scale, places }) => {
    const unit = UNITS[kind] as Unit;
    const amount = new Decimal(digits.toString()).times(kind === 'ratio' ? '1e-12' : kind === 'per-share' ? '1e-6' : 1);
    const [, minus = '', sign = '', figure = '', word = 'one', noun = ''] = /^(\u2212?)(¥?)([\d,.]+)(?:(?<!%) (thousand|million|billion))?(?: ?(.*))$/.exec(amountInWords(scope, amount, unit, { scale, places })) ?? [];
    const exponent = noun === '%' ? -2 : { one: 0, thousand: 3, million: 6, billion: 9 }[word] ?? 0;
    const read = new Decimal(`${minus === '' ? '' : '-'}${figure.replaceAll(',', '')}`).times(new Decimal(10).pow(exponent));
    expect([sign, noun]).toEqual({ 'monetary': ['¥', ''], 'per-share': ['¥', ''], 'shares': ['', 'ADSs'], 'count': ['', 'contracts'], 'ratio': ['', '%'] }[kind]);
    expect(read.minus(amount).abs().lte(new Decimal(10).pow(exponent - places).div(2))).toBe(true);
  }), { numRuns: 1000 });
});

describe('a headline says what it is in', () => {
  test.each([
    ['revenues', '1,200', 'JPY million'], ['margin', '25.0', '%'], ['eps-ads', '3.66', 'JPY per ADS'], ['average-shares', '83,104,500', 'shares'], ['agreements', '100,282', 'contracts'],
    ['bandwidth', '1,003.3 Gbps', ''],
  ])('of %s', (concept, figure, unit) => {
    const [scope] = unitScopes;
    const [headline] = scope ? headlinesOf({ ...scope, filing: { ...scope.filing, headline: [{ aspects: { concept }, place: { file: 'filing.yaml' } }] } }, () => '') : [];
    expect(headline && [figureWords(headline.figure), headline.unit]).toEqual([figure, unit]);
  });
});
