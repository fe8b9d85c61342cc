import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { plausibleRatios } from './plausible-ratios.ts';
import { wholeNumbers } from './whole-numbers.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';
const FACTS = 'filings/h1/facts/more.csv';

describe('a ratio', () => {
  const ratio = (declared: string, scale: string, value: string) => tiedOut(plausibleRatios, TABLE, {
    'concepts/more.yaml': `concepts:\n  - { id: typed-ratio, ${declared}, period: duration, value: ratio, sign: either }\n`,
    [FACTS]: factsFile('1H12', `typed-ratio,,,,ratio,${scale},exact,Ledger,${value}`),
  });

  test.each([
    ['name: "ex:EquityRatio", label: Equity ratio', 'percent', '45.4'], ['name: "ex:EquityRatio", label: Equity ratio', 'percent', '-120.0'],
    ['name: "ex:Margin2", label: Operating margin', 'percent', '-3770'], ['name: "ex:Margin2", label: Net margin', 'percent', '140'],
    ['name: "ex:Growth2", label: Growth of orders', 'percent', '640'], ['name: "ex:Payout", label: Payout ratio', 'percent', '310'], ['name: "ex:TaxRate", label: Effective tax rate', 'percent', '-240'],
    ['name: "ex:PriceEarnings", label: Price to earnings', 'ones', '42.5'], ['name: "ex:Coverage", label: Interest coverage', 'ones', '88'], ['name: "ex:CurrentRatio", label: Current ratio', 'percent', '1240'],
    ['name: "ex:DebtToEquity", label: Debt to equity', 'percent', '1800'], ['name: "ex:Ownership", label: Ownership', 'percent', '100'], ['name: "ex:Odd", label: Odd, volatile: yes', 'ones', '88'],
  ])('{ %s } of %s %s is one', (declared, scale, value) => {
    expect(ratio(declared, scale, value).found).toBe('');
  });

  test.each([
    ['name: "ex:EquityRatio", label: Equity ratio', 'ones', '45.4'], ['name: "ex:Margin2", label: Operating margin', 'ones', '37.7'], ['name: "ex:Margin2", label: Gross margin', 'percent', '101'],
    ['name: "ex:Ownership", label: Ownership', 'percent', '795'], ['name: "ex:TaxRate", label: Effective tax rate', 'ones', '30.6'], ['name: "ex:Share2", label: Market share', 'ones', '17.2'],
  ])('{ %s } of %s %s is asked about', (declared, scale, value) => {
    expect(ratio(declared, scale, value).outcomes).toBe('1 inconsistent');
  });

  test('says what it may have been', () => {
    expect(ratio('name: "ex:Margin2", label: Operating margin', 'ones', '37.7').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:40: warning: Operating margin for 1H12 is 3,770%, more than a ratio of its kind is. [plausible-ratios]
          expected: at most 300%; perhaps 37.7%
          found:    3,770%
          to mend:  Check the decimal point, and whether the scale of its row is percent or ones; declare "typed-ratio" \`volatile: yes\` if it is often so large."
    `);
  });
});

describe('what is counted', () => {
  const counted = (unit: string, scale: string, value: string, changes: Changes = {}) => tiedOut(wholeNumbers, TABLE, {
    'concepts/more.yaml': 'concepts:\n  - { id: staff, name: "ex:Staff", label: Employees, period: duration, value: count }\n  - { id: average, name: "ex:Average", label: Average shares, period: duration, value: shares }\n',
    [FACTS]: factsFile('1H12', `${unit === 'shares' ? 'average' : 'staff'},,,,${unit},${scale},exact,Register,${value}`), ...changes,
  });

  test('is whole at the scale of its row', () => {
    expect(counted('contracts', 'ones', '"4,655"').outcomes).toBe('1 consistent');
    expect(counted('contracts', 'thousands', '4.655').outcomes).toBe('1 consistent');
    expect(counted('shares', 'millions', '83.1045').outcomes).toBe('1 consistent');
  });

  test('is asked about where it is not, with what it may be', () => {
    expect(counted('contracts', 'ones', '4.655').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:40: warning: Employees for 1H12 is 4.655 contracts, and what it counts is whole. [whole-numbers]
          expected: perhaps 4,655 contracts, typed with a point for the separator or in thousands
          found:    4.655 contracts
          to mend:  Check the point and the scale of its row; what is measured rather than counted says so by \`places\` of "contracts" in issuer.yaml."
    `);
    expect(counted('contracts', 'thousands', '1.23456').outcomes).toBe('1 inconsistent');
    expect(counted('shares', 'ones', '83.1').outcomes).toBe('1 inconsistent');
  });

  test('may be measured instead', () => {
    expect(counted('contracts', 'ones', '4.655', { 'issuer.yaml': ['label: contracts }', 'label: contracts, places: 1 }'] }).outcomes).toBe('');
  });
});
