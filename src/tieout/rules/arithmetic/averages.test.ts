import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { averages } from './averages.ts';

const TABLE = 'title: T\ncurrency: JPY\nscale: ones\ncolumns: [{ period: current }]\nrows: [{ concept: average }]\n';

/** Shares outstanding at both ends of the half year, and the average that is reported. */
function shares(start: string, end: string, average: string) {
  return tiedOut(averages, TABLE, {
    'concepts/more.yaml': 'concepts:\n  - { id: average, name: "ex:Average", label: Average number of shares, period: duration, value: shares }\n  - { id: outstanding, name: "ex:Outstanding", label: Shares outstanding, period: instant, value: shares }\n',
    'ties/more.yaml': 'ties:\n  - { id: average, reason: The average lies between both ends., total: average, between: [outstanding, { concept: outstanding, at: start }] }\n',
    'filings/h1/filing.yaml': ['  1H12-end:', '  FY11-end: { on: 2012-03-31 }\n  1H12-end:'],
    'filings/h1/facts/shares.csv': `concept,unit,scale,decimals,source,1H12,FY11-end,1H12-end\noutstanding,shares,ones,exact,Ledger,,${start},${end}\naverage,shares,ones,exact,Ledger,${average},,\n`,
  });
}

describe('an average', () => {
  test('lies between both ends, or is both', () => {
    expect(shares('100', '120', '110').outcomes).toBe('1 consistent');
    expect(shares('120', '100', '110').outcomes).toBe('1 consistent');
    expect(shares('100', '100', '100').outcomes).toBe('1 consistent');
  });

  test('does not lie outside', () => {
    expect(shares('100', '120', '121').outcomes).toBe('1 inconsistent');
  });

  test('is one end only where the other end is the same', () => {
    expect(shares('100', '120', '120').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/shares.csv:3:34: warning: Average number of shares for 1H12 is one of the two figures that it lies between, as if nothing had moved, and the other one differs. [averages]
          expected: two ends that are the same, or an average that is neither
          found:    120 shares
          see:      content/filings/h1/facts/shares.csv:2:43: Shares outstanding for 1H12-end: 120 shares
          see:      content/filings/h1/facts/shares.csv:2:39: Shares outstanding for FY11-end: 100 shares
          see:      content/ties/more.yaml:2:5: tie "average": The average lies between both ends.
          to mend:  Check the figures of both ends against the source."
    `);
    expect(shares('100', '120', '101').outcomes).toBe('1 consistent');
  });
});
