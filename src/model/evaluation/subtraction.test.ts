import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGrid, factsFile } from '../../../test/sites/mini-filing.ts';
import { foundIn } from '../../../test/sites/mini.ts';
import { Decimal } from '../amounts/decimal.ts';
import type { Quantity } from './answer.ts';
import { rest } from './subtraction.ts';

const PERIODS: [string, string] = ['periods:', `periods:
  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }
  1Q12: { role: first-quarter, from: 2012-04-01, to: 2012-06-30, derived: { whole: current, less: quarter } }`];
const quarter = (...rows: readonly string[]) => ({
  'filings/h1/filing.yaml': PERIODS,
  'filings/h1/facts/quarter.csv': factsFile('2Q12', ...rows),
});

function shown(row: string, ...rows: readonly string[]) {
  const { grid } = miniGrid(`title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: first-quarter }]\nrows: [${row}]\n`, quarter(...rows));
  const content = grid.rows[0]?.cells[0]?.content;
  return content?.kind === 'number' ? content.shown.toFixed() : content?.kind;
}

function amount(value: number, half: number): Quantity {
  const exact = new Decimal(value);
  return { kind: 'number', amount: exact, unit: { kind: 'monetary', currency: 'JPY' }, interval: { low: exact.minus(half), high: exact.plus(half) }, facts: [], derived: false };
}

describe('a period that follows by subtraction', () => {
  test('has the flows of the whole less those of its other part', () => {
    expect(shown('{ concept: revenues }', 'revenues,,,,JPY,millions,-6,Ledger,700')).toBe('500');
  });

  test('has what was nil in the part, and lacks what is not on file in it', () => {
    expect(shown('{ concept: revenues }', 'revenues,,,,JPY,millions,-6,Ledger,nil')).toBe('1200');
    expect(shown('{ concept: costs }', 'revenues,,,,JPY,millions,-6,Ledger,700')).toBe('unanswered');
  });

  test('has no amounts per share', () => {
    expect(shown('{ concept: dividend }', 'revenues,,,,JPY,millions,-6,Ledger,700')).toBe('not-derivable');
  });

  test('leaves an interval in which whole and part can be what they are', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (a, b, wide, narrow) => {
      const left = rest(amount(a, wide), amount(b, narrow));
      if (left.kind !== 'number') throw new Error(left.kind);
      expect(left.amount.toFixed()).toBe(new Decimal(a).minus(b).toFixed());
      expect(left.interval.high.minus(left.interval.low).toFixed()).toBe(String(2 * (wide + narrow)));
    }));
  });
});

test('reading reports a derived period that is not what is left', () => {
  const periods = (days: string, whole: string) => ({ 'filings/h1/filing.yaml': ['periods:', `periods:\n  2Q12: { role: quarter, from: 2012-07-01, to: 2012-09-30 }\n  rest: { ${days}, derived: { whole: ${whole}, less: quarter } }`] as [string, string] });
  expect(foundIn(periods('from: 2012-04-01, to: 2012-05-31', 'current'))).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:11:54: error: "rest" is not what is left of "current" without "quarter". [filing/derived-period]
        expected: days that together with 2012-07-01 to 2012-09-30 make up 2012-04-01 to 2012-09-30
        found:    2012-04-01 to 2012-05-31
        to mend:  Correct the days, or the names of the two periods."
  `);
  expect(foundIn(periods('from: 2012-04-01, to: 2012-06-30', 'curent'))).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:11:63: error: There is no period "curent". [filing/unknown-period]
        expected: perhaps "current"
        to mend:  Correct the name."
  `);
});
