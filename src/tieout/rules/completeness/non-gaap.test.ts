import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { nonGaap } from './non-gaap.ts';

const table = (rows: string) => `title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [${rows}]\n`;
const measure = (rest: string): Changes => ({
  'concepts/own.yaml': `concepts:\n  - { id: own, name: "ex:Own", label: Own measure, period: duration, value: monetary, nonGaap: yes${rest} }\n`,
  'filings/h1/facts/own.csv': factsFile('1H12', 'own,,,,JPY,millions,-6,Ledger,500'),
});
const REGULATED: Changes = { 'filings/h1/filing.yaml': ['status: published', 'status: published\nregime: reg-g'] };

describe('a measure that the framework does not define', () => {
  test('is reconciled by a table that shows the comparable measure beside it', () => {
    expect(tiedOut(nonGaap, table('{ concept: profit }, { concept: own }'), measure(', comparable: profit'))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('is reconciled by what it is computed from', () => {
    expect(tiedOut(nonGaap, table('{ concept: revenues }, { concept: costs }, { concept: own }'), {
      'concepts/own.yaml': measure(', derivation: { sum: [revenues, -costs] }')['concepts/own.yaml'] ?? '',
    }).outcomes).toBe('1 consistent');
  });

  test('is not published without a reconciliation', () => {
    expect(tiedOut(nonGaap, table('{ concept: own }'), measure(', comparable: profit')).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:5:8: error: Own measure is not defined by the accounting framework, and no table of filing h1 reconciles it. [non-gaap]
          expected: a table with own, profit
          see:      content/concepts/own.yaml:2:5: the measure is declared here
          to mend:  Show such a table in a section of the filing."
    `);
    expect(tiedOut(nonGaap, table('{ concept: own }'), measure('')).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:5:8: error: Own measure is not defined by the accounting framework, and no table of filing h1 reconciles it. [non-gaap]
          expected: a concept with "comparable" or a derivation, so that it can be reconciled
          see:      content/concepts/own.yaml:2:5: the measure is declared here
          to mend:  Name the comparable measure where the concept is declared."
    `);
  });

  test('does not stand before the comparable one where a regime asks for that', () => {
    const first = table('{ concept: own }, { concept: profit }');
    expect(tiedOut(nonGaap, first, measure(', comparable: profit')).outcomes).toBe('1 consistent');
    expect(tiedOut(nonGaap, first, { ...measure(', comparable: profit'), ...REGULATED }).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:5:8: warning: Own measure stands before the comparable measure "profit". [non-gaap/prominence]
          expected: "profit" first, as Regulation G asks
          see:      content/tables/income.yaml:5:26: the comparable measure stands here
          to mend:  Show the comparable measure before it, with at least the same prominence."
    `);
    expect(tiedOut(nonGaap, table('{ concept: profit }, { concept: own }'), { ...measure(', comparable: profit'), ...REGULATED }).outcomes).toBe('2 consistent');
  });
});
