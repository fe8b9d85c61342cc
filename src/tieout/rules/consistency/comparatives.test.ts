import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, miniSite, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { comparatives } from './comparatives.ts';
import { subjectOf } from '../../checking/subject.ts';

const TABLE = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: sales }]\n';
const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const ISSUER: Changes = { 'issuer.yaml': ['shareBases: [{ id: after-split, label: after the split }]', 'shareBases: [{ id: before-split, label: before, shares: 1 }, { id: after-split, label: after, shares: 200 }, { id: mixed, label: mixed }]'] };

const CONCEPTS = `concepts:
  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary, sign: either }
  - { id: earned, name: "ex:Earned", label: Earned a share, period: duration, value: per-share }
  - { id: counted, name: "ex:Counted", label: Shares, period: duration, value: shares }
`;

interface Reports {
  /** A row of facts of the filing at hand, for 1H11. */
  readonly now: readonly string[];
  readonly before: readonly string[];
  readonly older?: readonly string[];
  /** More of filing.yaml of the filing at hand. */
  readonly says?: string;
  readonly said?: readonly [string, string];
}

/** The filing at hand, one released a year before it, and perhaps one before that. */
function contentOf({ now, before, older, says = '', said = ['', ''] }: Reports): Changes {
  const earlier = (id: string, released: string, rows: readonly string[]): Changes => ({
    [`filings/${id}/filing.yaml`]: FILING.replace('2012-11-08', released).replace(...said),
    [`filings/${id}/income.mdx`]: MINI['filings/h1/income.mdx'],
    [`filings/${id}/facts/income.csv`]: factsFile('1H11', ...rows),
  });
  return {
    ...ISSUER, 'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': FILING.replace('headline:', `${says}headline:`), 'filings/h1/facts/income.csv': factsFile('1H11', ...now),
    ...earlier('h0', '2011-11-08', before), ...(older ? earlier('h00', '2010-11-08', older) : {}),
  };
}

const compared = (reports: Reports) => tiedOut(comparatives, TABLE, contentOf(reports));
const sales = (amount: string, rest = 'millions,-6') => `sales,,,,JPY,${rest},Ledger,"${amount}"`;

/** Why figures could not be compared. */
function reasons(reports: Reports): readonly string[] {
  const site = miniSite({ 'tables/income.yaml': TABLE, ...contentOf(reports) });
  return site.filings.flatMap((filing) => comparatives.run(subjectOf(site, filing))).flatMap((check) => (check.outcome === 'unchecked' ? [check.reason] : []));
}

describe('a comparative', () => {
  test('is what was reported, within the accuracy of both', () => {
    expect(compared({ now: [sales('1,000')], before: [sales('1,000')] })).toEqual({ outcomes: '1 consistent', found: '' });
    expect(compared({ now: [sales('1,000')], before: [sales('1,000,400', 'thousands,-3')] }).outcomes).toBe('1 consistent');
    expect(compared({ now: [sales('1,000')], before: [sales('1,000,600', 'thousands,-3')] }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:33: error: Sales for 1H11 differs from what filing h0 reported. [comparatives]
          expected: 1,001,000,000 JPY
          found:    1,000,000,000 JPY
          see:      content/filings/h0/facts/income.csv:2:34: h0 reported 1,000,600,000 JPY
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason."
    `);
  });

  test('that was never reported says nothing', () => {
    expect(compared({ now: [sales('1,000')], before: [sales('1').replace('sales', 'revenues')] }).outcomes).toBe('');
    expect(compared({ now: ['sales,segment=atm,,,JPY,millions,-6,Ledger,5'], before: [sales('1,000')] }).outcomes).toBe('');
    expect(compared({ now: ['sales,,,,USD,millions,-6,Ledger,5'], before: [sales('1,000')] }).outcomes).toBe('');
  });

  test('is held against the newest filing that reported it', () => {
    expect(compared({ now: [sales('1,000')], before: [sales('1,000')], older: [sales('900')], said: ['headline:', 'restated: [{ concept: sales, reason: A segment was sold. }]\nheadline:'] }).outcomes).toBe('1 consistent, 1 unchecked');
    expect(compared({ now: [sales('1,000')], before: [sales('1,000').replace('sales', 'revenues')], older: [sales('900')] }).outcomes).toBe('1 inconsistent');
  });

  test('is held against published filings only', () => {
    expect(compared({ now: [sales('1,000')], before: [sales('900')], said: ['status: published', 'status: draft'] }).outcomes).toBe('');
  });

  test('of nothing is nothing', () => {
    expect(compared({ now: [sales('nil')], before: [sales('nil')] }).outcomes).toBe('1 consistent');
    expect(compared({ now: [sales('nil')], before: [sales('1,000')] }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:33: error: Sales for 1H11 differs from what filing h0 reported. [comparatives]
          expected: 1,000,000,000 JPY
          found:    nil
          see:      content/filings/h0/facts/income.csv:2:33: h0 reported 1,000,000,000 JPY
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason."
    `);
    expect(compared({ now: [sales('1,000')], before: [sales('nil')] }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:33: error: Sales for 1H11 differs from what filing h0 reported. [comparatives]
          expected: 0 JPY
          found:    1,000,000,000 JPY
          see:      content/filings/h0/facts/income.csv:2:33: h0 reported nil
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason."
    `);
  });

  test('that is left blank or undecided is none', () => {
    expect(compared({ now: [sales('blank')], before: [sales('1,000')] }).outcomes).toBe('');
    expect(compared({ now: [sales('1,000')], before: [sales('undecided')] }).outcomes).toBe('');
  });
});

describe('a target', () => {
  const plan = (amount: string) => `sales,,plan,,JPY,millions,-6,Plan,"${amount}"`;

  test('is repeated as it was announced', () => {
    expect(compared({ now: [plan('1,200')], before: [plan('1,200')] }).outcomes).toBe('1 consistent');
    expect(compared({ now: [plan('1,300')], before: [plan('1,200')] }).outcomes).toBe('1 inconsistent');
  });

  test('that was announced anew is another one', () => {
    expect(compared({ now: [plan('1,300')], before: [plan('1,200')], said: ['2012-05-15', '2011-05-15'] }).outcomes).toBe('');
  });
});

describe('a figure on another share basis', () => {
  const earned = (basis: string, amount: string) => `earned,,,${basis},JPY/share,ones,2,Ledger,"${amount}"`;
  const counted = (basis: string, amount: string) => `counted,,,${basis},shares,ones,exact,Register,"${amount}"`;

  test('is converted by the shares of the split', () => {
    expect(compared({ now: [earned('after-split', '7.50'), counted('after-split', '40,000,000')], before: [earned('before-split', '1,500.00'), counted('before-split', '200,000')] }).outcomes).toBe('2 consistent');
    expect(compared({ now: [earned('after-split', '7.60'), counted('after-split', '41,000,000')], before: [earned('before-split', '1,500.00'), counted('before-split', '200,000')] }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:46: error: Earned a share for 1H11 differs from what filing h0 reported. [comparatives]
          expected: 7.5 JPY/share, which is 1,500 JPY/share times 0.005
          found:    7.6 JPY/share
          see:      content/filings/h0/facts/income.csv:2:47: h0 reported 1,500 JPY/share
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason.
      content/filings/h1/facts/income.csv:3:50: error: Shares for 1H11 differs from what filing h0 reported. [comparatives]
          expected: 40,000,000 shares, which is 200,000 shares times 200
          found:    41,000,000 shares
          see:      content/filings/h0/facts/income.csv:3:51: h0 reported 200,000 shares
          to mend:  Correct it; if it was restated, declare that under \`restated\` in filing.yaml, with the reason."
    `);
  });

  test('is held against one on its own basis where there is one', () => {
    expect(compared({ now: [earned('after-split', '7.60')], before: [earned('before-split', '1,500.00'), earned('after-split', '7.60')] }).outcomes).toBe('1 consistent');
  });

  test('cannot be compared where nobody says how the two convert', () => {
    expect(reasons({ now: [earned('mixed', '7.50')], before: [earned('before-split', '1,500.00')] })).toEqual(['h0 reported it on another share basis, and issuer.yaml does not say by how many `shares` the two convert']);
  });
});

describe('a restatement', () => {
  const says = (rest: string) => `restated: [{ concept: sales, ${rest}reason: A segment was sold. }]\n`;

  test('without a factor says that the two differ', () => {
    expect(reasons({ now: [sales('1,100')], before: [sales('1,000')], says: says('') })).toEqual(['it is restated: A segment was sold.']);
  });

  test('with a factor says by how much', () => {
    expect(compared({ now: [sales('1,100')], before: [sales('1,000')], says: says('factor: 1.1, ') }).outcomes).toBe('1 consistent');
    expect(compared({ now: [sales('1,200')], before: [sales('1,000')], says: says('factor: 1.1, ') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:33: error: Sales for 1H11 differs from what filing h0 reported. [comparatives]
          expected: from 1,099,000,000 to 1,101,000,000 JPY, which is 1,000,000,000 JPY times 1.1
          found:    1,200,000,000 JPY
          see:      content/filings/h0/facts/income.csv:2:33: h0 reported 1,000,000,000 JPY
          to mend:  Correct it, or the factor of its restatement."
    `);
  });

  test('may be of one period', () => {
    expect(compared({ now: [sales('1,100')], before: [sales('1,000')], says: says('period: 1H12, ') }).outcomes).toBe('1 inconsistent');
    expect(compared({ now: [sales('1,100')], before: [sales('1,000')], says: says('period: 1H11, ') }).outcomes).toBe('1 unchecked');
  });

  test('of something that did not change is a finding, unless it changed in another of its parts', () => {
    expect(compared({ now: [sales('1,000')], before: [sales('1,000')], says: says('') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:15:12: error: Sales for 1H11 is declared restated, and is what filing h0 reported. [comparatives]
          found:    1,000,000,000 JPY
          see:      content/filings/h1/facts/income.csv:2:33: the figure
          to mend:  Correct the figure, or remove the restatement, so that it does not cover up a later slip."
    `);
    const part = (amount: string) => `sales,segment=atm,,,JPY,millions,-6,Ledger,${amount}`;
    expect(compared({ now: [sales('1,000'), part('60')], before: [sales('1,000'), part('50')], says: says('') }).found).toBe('');
  });
});

test('what was reported times the factor is what is restated, whatever the amount and the sign, and nothing else is', () => {
  const exactly = (amount: bigint): string => sales(String(amount), 'ones,exact');
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.constantFrom(-1n, 2n, 200n), fc.constantFrom(-1n, 1n), (amount, factor, step) => {
    // A figure that is as reported is another finding: the restatement is needless.
    fc.pre(amount !== 0n && amount * factor + step !== amount);
    const outcome = (now: bigint): string => compared({ now: [exactly(now)], before: [exactly(amount)], says: `restated: [{ concept: sales, factor: "${String(factor)}", reason: A split. }]\n` }).outcomes;
    expect([outcome(amount * factor), outcome(amount * factor + step)]).toEqual(['1 consistent', '1 inconsistent']);
  }), { numRuns: 20 });
});
