import { describe, expect, test } from 'vitest';
import { factsFile, miniSite, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { reportedRates } from './reported-rates.ts';
import { subjectOf } from '../../checking/subject.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
columns: [{ period: current }]
rows: [{ concept: revenues }]
`;

/** Revenues of 621 after 453 million, and the growth that is reported for them. */
function growth(rate: string, base = '453'): Changes {
  return {
    'concepts/rates.yaml': 'concepts:\n  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary }\n' +
      '  - { id: sales-growth, name: "ex:SalesGrowth", label: Growth of sales, period: duration, value: ratio, sign: either, changeOf: sales }\n',
    'filings/h1/facts/sales.csv': 'concept,unit,scale,decimals,source,1H11,1H12\n' +
      `sales,JPY,millions,-6,Ledger,${base},621\n` +
      `sales-growth,ratio,percent,3,Ledger,blank,${rate}\n`,
  };
}

/** Why rates could not be looked at. */
function reasons(changes: Changes): readonly string[] {
  const site = miniSite({ 'tables/income.yaml': TABLE, ...changes });
  return site.filings.flatMap((filing) => reportedRates.run(subjectOf(site, filing))).flatMap((check) => (check.outcome === 'unchecked' ? [check.reason] : []));
}

describe('a reported rate', () => {
  test('holds where the rounded amounts allow it, though they do not give it', () => {
    // 621 / 453 is 37.1 %; between 620.5 / 453.5 and 621.5 / 452.5 lies 36.9 % too.
    expect(tiedOut(reportedRates, TABLE, growth('36.9')).outcomes).toBe('1 consistent');
    expect(tiedOut(reportedRates, TABLE, growth('37.1')).outcomes).toBe('1 consistent');
  });

  test('does not hold beyond what rounding explains', () => {
    const { outcomes, found } = tiedOut(reportedRates, TABLE, growth('36.7'));
    expect(outcomes).toBe('1 inconsistent');
    expect(found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/sales.csv:3:43: error: Growth of sales for 1H12 does not follow from the amounts on file. [reported-rates]
          expected: from 36.8 to 37.3%
          found:    36.7%
          see:      content/filings/h1/facts/sales.csv:2:34: Sales for 1H12: 621,000,000 JPY
          see:      content/filings/h1/facts/sales.csv:2:30: Sales for 1H11: 453,000,000 JPY
          to mend:  Correct the rate, or one of the amounts that it compares."
    `);
  });

  test('of a loss that grew is checked too', () => {
    // From 453 to a loss of 45: between −109.9 and −110.1 %.
    const loss = (rate: string): Changes => ({ ...growth(rate), 'filings/h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12\nsales,JPY,millions,-6,Ledger,453,-45\nsales-growth,ratio,percent,3,Ledger,blank,${rate}\n`, 'concepts/rates.yaml': String(growth('0')['concepts/rates.yaml']).replace('value: monetary', 'value: monetary, sign: either') });
    expect(tiedOut(reportedRates, TABLE, loss('-109.9')).outcomes).toBe('1 consistent');
    expect(tiedOut(reportedRates, TABLE, loss('-109.5')).outcomes).toBe('1 inconsistent');
  });

  test('is unchecked where the base is not on file, or is a loss', () => {
    expect(tiedOut(reportedRates, TABLE, growth('37.1', 'blank')).outcomes).toBe('1 unchecked');
    expect(tiedOut(reportedRates, TABLE, growth('37.1', 'nil')).outcomes).toBe('1 unchecked');
    expect(reasons(growth('37.1', 'blank'))).toEqual(['Sales is not on file for both periods']);
    expect(reasons(growth('37.1', '0'))).toEqual(['growth from nothing or from a loss has no rate']);
    expect(reasons(growth('37.1', '-453'))).toEqual(['growth from nothing or from a loss has no rate']);
  });

  test('is unchecked where the two amounts are not alike, or the period has none before it', () => {
    const facts = (periods: string, ...rows: readonly string[]): Changes => ({ ...growth('1'), 'filings/h1/facts/sales.csv': factsFile(periods, ...rows) });
    const dollars = { ...facts('1H12', 'sales,,,,USD,millions,-6,Ledger,6', 'sales-growth,,,,ratio,percent,3,Ledger,37.1'), 'filings/h1/facts/yen.csv': factsFile('1H11', 'sales,,,,JPY,millions,-6,Ledger,453') };
    expect(reasons(dollars)).toEqual(['Sales is stated in another unit, or on another share basis, in the two periods']);
    expect(reasons({ ...facts('odd', 'sales,,,,JPY,millions,-6,Ledger,453', 'sales-growth,,,,ratio,percent,3,Ledger,37.1'), 'filings/h1/filing.yaml': ['  1H12-end', '  odd: { from: 2012-04-03, to: 2012-09-29 }\n  1H12-end'] })).toEqual(['the fiscal calendar knows no period to compare with']);
  });
});
