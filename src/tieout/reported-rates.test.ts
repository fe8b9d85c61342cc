import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../test/sites/mini-filing.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { reportedRates } from './reported-rates.ts';

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
      "content/filings/h1/facts/sales.csv:3:43: error: The rate reported for "sales" in 1H12 does not follow from the amounts on file. [reported-rates]
          expected: between 36.82% and 37.35%
          found:    36.70%
          see:      content/filings/h1/facts/sales.csv:2:34: the amount for 1H12
          see:      content/filings/h1/facts/sales.csv:2:30: the amount for 1H11
          to mend:  Correct the rate, or one of the two amounts."
    `);
  });

  test('is unchecked where the base is not on file, or is a loss', () => {
    expect(tiedOut(reportedRates, TABLE, growth('37.1', 'blank')).outcomes).toBe('1 unchecked');
    expect(tiedOut(reportedRates, TABLE, growth('37.1', 'nil')).outcomes).toBe('1 unchecked');
  });
});
