import { describe, expect, test } from 'vitest';
import { miniSite } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { formatFinding } from '../../../model/finding.ts';
import { findingsOf, tieOut } from '../../checking/tieout.ts';
import type { Check } from '../../checking/check.ts';

const PERIODS = '1H11,1H12';

function checks(keyed: string, facts: Changes = {}): readonly Check[] {
  const site = miniSite({
    'filings/h1/filing.yaml': `${MINI['filings/h1/filing.yaml'] ?? ''}secondKeying: [{ by: A. Nother, on: 2012-11-07, files: [a.csv] }]\nsupplementary: [{ period: 1H12, reason: Kept. }]\n`,
    'filings/h1/second-keying/a.csv': `concept,unit,scale,${PERIODS}\n${keyed}\n`,
    ...facts,
  });
  return [...tieOut(site).values()].flat().filter(({ rule }) => rule === 'second-keying');
}

const outcomes = (keyed: string, facts?: Changes) => checks(keyed, facts).map(({ outcome }) => outcome).join(', ');

describe('figures keyed twice', () => {
  test('agree to the last digit, in whatever scale they were keyed', () => {
    expect(outcomes('costs,JPY,millions,700,900')).toBe('consistent, consistent');
    expect(outcomes('costs,JPY,thousands,"700,000",\u2212900')).toBe('consistent, inconsistent');
    expect(outcomes('costs,JPY,thousands,,"900,000"')).toBe('consistent');
  });

  test('do not agree within rounding', () => {
    expect(findingsOf(checks('costs,JPY,thousands,,"900,001"')).map(formatFinding).join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:3:37: error: Costs for 1H12 was keyed a second time as something else. [second-keying]
          expected: 900,001,000 JPY
          found:    900,000,000 JPY
          see:      content/filings/h1/second-keying/a.csv:2:22: keyed again here by A. Nother on 2012-11-07
          to mend:  Look the figure up in the source, and correct whichever of the two cells is wrong."
    `);
  });

  test('agree in words, dates, yes and no', () => {
    const facts = { 'filings/h1/facts/words.csv': 'concept,unit,scale,decimals,source,1H12\npaid-on,,,,Ledger,2012-12-06\nhedged,,,,Ledger,no\ndividend,JPY/share,ones,2,Ledger,undecided\n' };
    expect(outcomes('paid-on,,,,2012-12-06\nhedged,,,,no\ndividend,JPY/share,ones,,undecided', facts)).toBe('consistent, consistent, consistent');
    expect(findingsOf(checks('paid-on,,,,2012-12-07\nhedged,,,,yes\ndividend,JPY/share,ones,,8.75', facts)).map(formatFinding).join('\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/words.csv:2:19: error: Paid on for 1H12 was keyed a second time as something else. [second-keying]
          expected: 2012-12-07
          found:    2012-12-06
          see:      content/filings/h1/second-keying/a.csv:2:12: keyed again here by A. Nother on 2012-11-07
          to mend:  Look the figure up in the source, and correct whichever of the two cells is wrong.
      content/filings/h1/facts/words.csv:3:18: error: Hedged for 1H12 was keyed a second time as something else. [second-keying]
          expected: yes
          found:    no
          see:      content/filings/h1/second-keying/a.csv:3:11: keyed again here by A. Nother on 2012-11-07
          to mend:  Look the figure up in the source, and correct whichever of the two cells is wrong.
      content/filings/h1/facts/words.csv:4:34: error: Dividend for 1H12 was keyed a second time as something else. [second-keying]
          expected: 8.75 JPY/share
          found:    undecided
          see:      content/filings/h1/second-keying/a.csv:4:26: keyed again here by A. Nother on 2012-11-07
          to mend:  Look the figure up in the source, and correct whichever of the two cells is wrong."
    `);
  });
});
