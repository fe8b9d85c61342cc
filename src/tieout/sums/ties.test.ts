import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, miniSite, tiedOut } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { articulation } from '../rules/arithmetic/articulation.ts';
import { averages } from '../rules/arithmetic/averages.ts';
import type { Rule } from '../checking/check.ts';
import { parts } from '../rules/arithmetic/parts.ts';
import { ratesAndShares } from '../rules/arithmetic/rates-and-shares.ts';
import { subjectOf } from '../checking/subject.ts';

const TABLE = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n';

const concept = (id: string, label: string, rest: string): string => `  - { id: ${id}, name: "ex:${id.replaceAll('-', '')}", label: ${label}, ${rest} }\n`;

const BASE: Changes = {
  'issuer.yaml': ['shareBases: [{ id: after-split, label: after the split }]', 'shareBases: [{ id: before-split, label: before the split, shares: 1 }, { id: after-split, label: after the split, shares: 200 }, { id: mixed, label: mixed }]'],
  'filings/h1/filing.yaml': ['1H12-end: { on: 2012-09-30 }', '1H12-end: { role: closing, on: 2012-09-30 }\n  FY11-end: { role: opening, on: 2012-03-31 }'],
  'concepts/more.yaml': `concepts:\n${[
    concept('flow', 'Net cash flow', 'period: duration, value: monetary, sign: either'),
    concept('deposits', 'Deposits', 'period: instant, value: monetary'),
    concept('shares', 'Shares outstanding', 'period: instant, value: shares'),
    concept('average', 'Average number of shares', 'period: duration, value: shares'),
    concept('per-share', 'Income per share', 'period: duration, value: per-share, sign: either'),
    concept('paid', 'Dividends paid', 'period: duration, value: monetary'),
    concept('rate', 'Tax rate', 'period: duration, value: ratio'),
    concept('loss', 'Operating result', 'period: duration, value: monetary, sign: either'),
    concept('tools', 'Of which tools', 'period: duration, value: monetary'),
    concept('deposited', 'Deposited', 'period: duration, value: monetary, sign: either'),
    concept('profits', 'Profits of all kinds', 'period: duration, value: monetary, sign: either'),
    concept('doubled', 'Twice the revenues', 'period: duration, value: monetary, derivation: { sum: [revenues, revenues] }'),
  ].join('')}`,
};

/** What a rule says of ties and facts that are added to the mini site. */
function tied(rule: Rule, tie: string, periods: string, ...rows: readonly string[]): { readonly outcomes: string; readonly found: string } {
  return tiedOut(rule, TABLE, contentWith(tie, periods, ...rows));
}

function contentWith(tie: string, periods: string, ...rows: readonly string[]): Changes {
  return { ...BASE, 'ties/all.yaml': `ties:\n  - { id: tie, reason: They belong together., ${tie} }\n`, 'filings/h1/facts/more.csv': factsFile(periods, ...rows) };
}

/** Why relations could not be looked at. */
function reasons(rule: Rule, tie: string, periods: string, ...rows: readonly string[]): readonly string[] {
  const site = miniSite(contentWith(tie, periods, ...rows));
  return site.filings.flatMap((filing) => rule.run(subjectOf(site, filing))).flatMap((check) => (check.outcome === 'unchecked' ? [check.reason] : []));
}

describe('a sum', () => {
  test('leaves out what takes part only where it is reported', () => {
    const tie = 'total: profit, of: [revenues, -costs, { concept: paid, weight: "-1", where: reported }]';
    expect(tied(articulation, tie, '1H12', 'loss,,,,JPY,millions,-6,Ledger,1').outcomes).toBe('2 consistent');
    expect(tied(articulation, tie, '1H12', 'paid,,,,JPY,millions,-6,Ledger,5').found).toContain('Profit for 1H12 is not the sum of the figures that it is tied to.');
    expect(tied(articulation, tie.replace(', where: reported', ''), '1H12', 'loss,,,,JPY,millions,-6,Ledger,1').outcomes).toBe('2 unchecked');
  });

  const ROLL = 'total: flow, of: [cash, { concept: cash, at: start, weight: -1 }]';
  const roll = (tie: string, flow: string, end = '530') => tied(articulation, tie, 'FY11-end,1H12-end,1H12', `cash,,,,JPY,millions,-6,Ledger,500,${end},`, `flow,,,,JPY,millions,-6,Ledger,,,${flow}`);

  test('holds within what rounding leaves open', () => {
    expect(roll(ROLL, '30').outcomes).toBe('1 consistent');
    expect(roll(ROLL, '31').outcomes).toBe('1 consistent');
    expect(roll(ROLL, '32').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:34: error: Net cash flow for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: from 29,000,000 to 31,000,000 JPY
          found:    32,000,000 JPY, a difference of 2,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:36: plus Cash for 1H12-end: 530,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:32: less Cash for FY11-end: 500,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('holds to the last digit where it says so, and all is stated alike', () => {
    expect(roll(`${ROLL}, exactly: yes`, '30').outcomes).toBe('1 consistent');
    expect(roll(`${ROLL}, exactly: yes`, '31').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:34: error: Net cash flow for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: 30,000,000 JPY
          found:    31,000,000 JPY, a difference of 1,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:36: plus Cash for 1H12-end: 530,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:32: less Cash for FY11-end: 500,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
    expect(tied(articulation, `${ROLL}, exactly: yes`, 'FY11-end,1H12-end,1H12', 'cash,,,,JPY,millions,-6,Ledger,500,530,', 'flow,,,,JPY,thousands,-3,Ledger,,,"30,400"').outcomes).toBe('1 consistent');
  });

  test('hints at a slip that would explain the difference', () => {
    expect(roll(`${ROLL}, exactly: yes`, '62', '526').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:34: error: Net cash flow for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: 26,000,000 JPY
          found:    62,000,000 JPY, a difference of 36,000,000 JPY; perhaps 26,000,000 JPY: two digits look exchanged
          see:      content/filings/h1/facts/more.csv:2:36: plus Cash for 1H12-end: 526,000,000 JPY; perhaps 562,000,000 JPY: two digits look exchanged
          see:      content/filings/h1/facts/more.csv:2:32: less Cash for FY11-end: 500,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
    expect(roll(`${ROLL}, exactly: yes`, '-26', '526').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:34: error: Net cash flow for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: 26,000,000 JPY
          found:    −26,000,000 JPY, a difference of −52,000,000 JPY; the difference is twice this amount: its sign may be wrong
          see:      content/filings/h1/facts/more.csv:2:36: plus Cash for 1H12-end: 526,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:32: less Cash for FY11-end: 500,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('counts nil as nothing', () => {
    expect(roll(`${ROLL}, exactly: yes`, '-500', 'nil').outcomes).toBe('1 consistent');
    expect(roll(`${ROLL}, exactly: yes`, '30', 'nil').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:34: error: Net cash flow for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: −500,000,000 JPY
          found:    30,000,000 JPY, a difference of 530,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:36: plus Cash for 1H12-end: nil
          see:      content/filings/h1/facts/more.csv:2:32: less Cash for FY11-end: 500,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('is asked of every fact of its total: each member by itself, targets by targets', () => {
    const rows = ['tools,,,,JPY,millions,-6,Ledger,300', 'tools,segment=atm,,,JPY,millions,-6,Ledger,100', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,100', 'tools,,plan,,JPY,millions,-6,Ledger,"1,500"', 'revenues,,plan,,JPY,millions,-6,Ledger,"1,600"'];
    expect(tied(articulation, 'total: tools, of: [revenues, -costs]', '1H12', ...rows).outcomes).toBe('1 consistent, 2 unchecked');
    expect(tied(articulation, 'total: { concept: tools, members: {} }, of: [revenues, -costs]', '1H12', ...rows).outcomes).toBe('1 consistent, 1 unchecked');
    expect(tied(articulation, 'total: { concept: tools, members: { segment: atm } }, of: [revenues]', '1H12', ...rows).outcomes).toBe('1 consistent');
    expect(tied(articulation, 'total: { concept: tools, stance: plan }, of: [revenues]', '1H12', ...rows).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:5:37: error: Of which tools (plan) for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: from 1,599,000,000 to 1,601,000,000 JPY
          found:    1,500,000,000 JPY, a difference of −100,000,000 JPY
          see:      content/filings/h1/facts/more.csv:6:40: Revenues (plan) for 1H12: 1,600,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
    expect(tied(articulation, 'total: { concept: tools, stance: actual, period: current, members: {} }, of: [revenues, { concept: revenues, stance: plan, weight: -1 }]', '1H12', ...rows).outcomes).toBe('1 inconsistent');
    expect(tied(articulation, 'total: { concept: tools, period: closing }, of: [revenues]', '1H12', ...rows).outcomes).toBe('');
  });

  test('is unchecked where a figure is not on file, and says which', () => {
    expect(reasons(articulation, ROLL, '1H12-end,1H12', 'cash,,,,JPY,millions,-6,Ledger,530,', 'flow,,,,JPY,millions,-6,Ledger,,30')).toEqual(['Cash has no figure on file at the start']);
    expect(reasons(articulation, 'total: flow, of: [tools]', '1H12', 'flow,,,,JPY,millions,-6,Ledger,30')).toEqual(['Of which tools has no figure on file']);
    expect(reasons(articulation, 'total: flow, of: [{ concept: tools, period: yesterday }]', '1H12', 'flow,,,,JPY,millions,-6,Ledger,30')).toEqual(['the filing has no period "yesterday"']);
    expect(reasons(articulation, 'total: cash, of: [flow]', '1H12-end', 'cash,,,,JPY,millions,-6,Ledger,530')).toEqual(['Net cash flow is measured over time, and 1H12-end is a day']);
    expect(reasons(articulation, 'total: cash, of: [{ concept: deposits, at: start }]', '1H12-end', 'cash,,,,JPY,millions,-6,Ledger,530', 'deposits,,,,JPY,millions,-6,Ledger,530')).toEqual(['Deposits is asked for at the start of a span, and 1H12-end is a day']);
  });

  test('does not add up unlike things', () => {
    expect(reasons(articulation, 'total: flow, of: [tools]', '1H12', 'flow,,,,JPY,millions,-6,Ledger,30', 'tools,,,,USD,millions,-6,Ledger,30')).toEqual(['USD cannot be added up to JPY']);
    expect(reasons(articulation, 'total: flow, of: [{ concept: tools, weight: 2 }]', '1H12', 'flow,,,,JPY,millions,-6,Ledger,30', 'tools,,,,USD,millions,-6,Ledger,30')).toEqual(['it would compare JPY with USD']);
  });

  test('prefers the currency of its total where a figure is stated in several', () => {
    expect(tied(articulation, 'total: flow, of: [tools]', '1H12', 'flow,,,,USD,millions,-6,Ledger,30', 'tools,,,,JPY,millions,-6,Ledger,"2,400"', 'tools,,,,USD,millions,-6,Ledger,30').outcomes).toBe('1 consistent');
  });

  test('takes what is derived by its parts', () => {
    expect(tied(articulation, 'total: tools, of: [doubled]', '1H12', 'tools,,,,JPY,millions,-6,Ledger,"2,401"').outcomes).toBe('1 consistent');
  });
});

describe('a product or a quotient', () => {
  const PER_SHARE = 'total: per-share, of: [{ concept: profit, over: average }]';

  test('is one that the rounded figures allow', () => {
    // The profit is 300 million yen: 7.49 to 7.51 for each of 40 million shares.
    const stated = (amount: string) => tied(ratesAndShares, PER_SHARE, '1H12', 'average,,,,shares,ones,exact,Register,"40,000,000"', `per-share,,,,JPY/share,ones,2,Ledger,${amount}`);
    expect(['7.49', '7.50', '7.51'].map((amount) => stated(amount).outcomes)).toEqual(Array(3).fill('1 consistent'));
    expect(stated('7.52').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:38: error: Income per share for 1H12 is not what the figures that it is worked out from come to. [rates-and-shares]
          expected: from 7.49 to 7.51 JPY/share
          found:    7.52 JPY/share, a difference of 0.02 JPY/share
          see:      content/filings/h1/facts/income.csv:4:38: Profit for 1H12: 300,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:39: divided by Average number of shares for 1H12: 40,000,000 shares
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
    expect(stated('-7.50').outcomes).toBe('1 inconsistent');
  });

  test('is taken on the share basis of its total', () => {
    const shares = ['average,,,before-split,shares,ones,exact,Register,"200,000"', 'average,,,after-split,shares,ones,exact,Register,"40,000,000"'];
    expect(tied(ratesAndShares, PER_SHARE, '1H12', ...shares, 'per-share,,,before-split,JPY/share,ones,exact,Ledger,"1,500"', 'per-share,,,after-split,JPY/share,ones,exact,Ledger,7.5').outcomes).toBe('2 consistent');
    expect(reasons(ratesAndShares, PER_SHARE, '1H12', shares[1] ?? '', 'per-share,,,before-split,JPY/share,ones,exact,Ledger,"1,500"')).toEqual(['Average number of shares has no figure on file']);
  });

  test('converts a rate and the shares that it is paid for to one basis, whichever stands first', () => {
    const rows = (basis: string) => ['shares,,,after-split,shares,ones,exact,Register,"40,000,000",,', `dividend,,,${basis},JPY/share,ones,exact,Board,,"1,500",blank`, 'paid,,,,JPY,millions,-6,Ledger,,blank,300'];
    for (const [own, times] of [['dividend', 'shares'], ['shares', 'dividend']] as const) {
      const at = (id: string) => `concept: ${id}, ${id === 'shares' ? 'at: start' : 'period: comparative'}`;
      const product = `total: { concept: paid, period: current }, of: [{ ${at(own)}, times: { ${at(times)} } }]`;
      expect(tied(ratesAndShares, product, 'FY11-end,1H11,1H12', ...rows('before-split')).outcomes).toBe('1 consistent');
      expect(reasons(ratesAndShares, product, 'FY11-end,1H11,1H12', ...rows('mixed'))).toEqual([`${times === 'shares' ? 'Shares outstanding' : 'Dividend'} is on another share basis, and issuer.yaml does not say by how many \`shares\` the two convert`]);
    }
  });

  test('names every figure that it is worked out from', () => {
    expect(tied(ratesAndShares, 'total: { concept: paid, period: current }, of: [{ concept: dividend, period: comparative, times: { concept: shares, at: start } }]', 'FY11-end,1H11,1H12',
      'shares,,,after-split,shares,ones,exact,Register,"40,000,000",,', 'dividend,,,,JPY/share,ones,exact,Board,,7.5,blank', 'paid,,,,JPY,millions,-6,Ledger,,blank,333').found).toMatchInlineSnapshot(`
        "content/filings/h1/facts/more.csv:4:39: error: Dividends paid for 1H12 is not what the figures that it is worked out from come to. [rates-and-shares]
            expected: 300,000,000 JPY
            found:    333,000,000 JPY, a difference of 33,000,000 JPY
            see:      content/filings/h1/facts/more.csv:3:41: Dividend for 1H11: 7.5 JPY/share
            see:      content/filings/h1/facts/more.csv:2:49: times Shares outstanding for FY11-end: 40,000,000 shares
            see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
            to mend:  Correct it, or one of the figures that are named here, against the source."
      `);
  });

  test('of ratios is worded in percent', () => {
    expect(tied(ratesAndShares, 'total: rate, of: [{ concept: costs, over: revenues }]', '1H12', 'rate,,,,ratio,percent,3,Ledger,72.5').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:32: error: Tax rate for 1H12 is not what the figures that it is worked out from come to. [rates-and-shares]
          expected: from 74.9 to 75.1%
          found:    72.5%, a difference of −2.5%
          see:      content/filings/h1/facts/income.csv:3:37: Costs for 1H12: 900,000,000 JPY
          see:      content/filings/h1/facts/income.csv:2:44: divided by Revenues for 1H12: 1,200,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('divides neither by nothing nor by what may be nothing', () => {
    const stated = (average: string) => reasons(ratesAndShares, PER_SHARE, '1H12', `average,,,,shares,millions,-6,Register,${average}`, 'per-share,,,,JPY/share,ones,2,Ledger,7.50');
    expect(stated('nil')).toEqual(['Average number of shares is nil, and nothing can be divided by it']);
    expect(stated('0')).toEqual(['Average number of shares may be zero, and nothing can be divided by it']);
  });

  test('of nothing is nothing', () => {
    const rows = (amount: string) => ['average,,,,shares,ones,exact,Register,"40,000,000"', 'loss,,,,JPY,millions,-6,Ledger,nil', `per-share,,,,JPY/share,ones,2,Ledger,${amount}`];
    expect(tied(ratesAndShares, PER_SHARE.replace('profit', 'loss'), '1H12', ...rows('0.00')).outcomes).toBe('1 consistent');
    expect(tied(ratesAndShares, PER_SHARE.replace('profit', 'loss'), '1H12', ...rows('7.50')).outcomes).toBe('1 inconsistent');
  });

  test('does not compare one currency with another', () => {
    expect(reasons(ratesAndShares, PER_SHARE, '1H12', 'average,,,,shares,ones,exact,Register,"40,000,000"', 'per-share,,,,USD/share,ones,2,Ledger,7.50')).toEqual(['it would compare USD with JPY']);
    expect(reasons(ratesAndShares, 'total: rate, of: [{ concept: tools, over: revenues }]', '1H12', 'rate,,,,ratio,percent,3,Ledger,75', 'tools,,,,USD,millions,-6,Ledger,9')).toEqual(['it would compare USD with JPY']);
  });
});

describe('what lies between two figures', () => {
  const BETWEEN = 'total: average, between: [shares, { concept: shares, at: start }]';
  const stated = (average: string, start = '"40,000"', end = '"41,000"') => tied(averages, BETWEEN, 'FY11-end,1H12-end,1H12', `shares,,,,shares,thousands,-3,Register,${start},${end},`, `average,,,,shares,thousands,-3,Register,,,"${average}"`);

  test('may be either of them, whichever is the larger', () => {
    expect(['40,000', '40,500', '41,000'].map((average) => stated(average).outcomes)).toEqual(Array(3).fill('1 consistent'));
    expect(stated('40,500', '"41,000"', '"40,000"').outcomes).toBe('1 consistent');
  });

  test('is neither below nor above both', () => {
    expect(stated('39,998').outcomes).toBe('1 inconsistent');
    expect(stated('45,000').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:3:43: error: Average number of shares for 1H12 does not lie between the two figures that it is tied to. [averages]
          expected: from 39,999,000 to 41,001,000 shares
          found:    45,000,000 shares
          see:      content/filings/h1/facts/more.csv:2:49: Shares outstanding for 1H12-end: 41,000,000 shares
          see:      content/filings/h1/facts/more.csv:2:40: Shares outstanding for FY11-end: 40,000,000 shares
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('starts from nothing where there was nothing', () => {
    expect(stated('20,500', 'nil').outcomes).toBe('1 consistent');
    expect(stated('45,000', 'nil').outcomes).toBe('1 inconsistent');
  });
});

describe('a part', () => {
  const found = (whole: string, amount: string, of = 'tools') => tied(parts, `total: ${of}, partOf: deposited`, '1H12', `${of},,,,JPY,millions,-6,Ledger,${amount}`, `deposited,,,,JPY,millions,-6,Ledger,${whole}`);

  test('is not larger than the whole', () => {
    expect(found('450', '450').outcomes).toBe('1 consistent');
    expect(found('450', '451').outcomes).toBe('1 consistent');
    expect(found('450', '"192,000"').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:33: error: Of which tools for 1H12 is larger than the whole of which it is a part. [parts]
          expected: between nothing and 450,000,000 JPY, which is Deposited
          found:    192,000,000,000 JPY
          see:      content/filings/h1/facts/more.csv:3:37: Deposited for 1H12: 450,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('has the sign of the whole', () => {
    expect(found('450', '-192').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:33: error: Of which tools for 1H12 has another sign than the whole of which it is a part. [parts]
          expected: between nothing and 450,000,000 JPY, which is Deposited
          found:    −192,000,000 JPY
          see:      content/filings/h1/facts/more.csv:3:37: Deposited for 1H12: 450,000,000 JPY
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
    expect(found('-450', '-192').outcomes).toBe('1 consistent');
    expect(found('-450', '-451').outcomes).toBe('1 consistent');
    expect(found('-450', '-452').outcomes).toBe('1 inconsistent');
    expect(found('-450', '192').outcomes).toBe('1 inconsistent');
  });

  test('may have the other sign where its concept may be of either', () => {
    expect(found('450', '-600', 'loss').outcomes).toBe('1 consistent');
    expect(found('450', '600', 'loss').outcomes).toBe('1 inconsistent');
    expect(found('-450', '600', 'loss').outcomes).toBe('1 consistent');
    expect(found('-450', '-600', 'loss').outcomes).toBe('1 inconsistent');
  });

  test('of nothing is nothing', () => {
    expect(found('nil', '192').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:33: error: Of which tools for 1H12 is larger than the whole of which it is a part. [parts]
          expected: nothing, since Deposited is nil
          found:    192,000,000 JPY
          see:      content/filings/h1/facts/more.csv:3:37: Deposited for 1H12: nil
          see:      content/ties/all.yaml:2:5: tie "tie": They belong together.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });
});

describe('any tie whose total is made from its terms', () => {
  const terms = fc.array(fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.constantFrom(1n, -1n)), { minLength: 1, maxLength: 4 });
  const names = ['flow', 'paid', 'loss', 'tools'];

  /** Figures in thousands, right to the thousand. */
  function outcome(given: readonly (readonly [bigint, bigint])[], total: bigint, exactly: boolean): string {
    const of = given.map(([, weight], index) => `${weight < 0n ? '-' : ''}${names[index] ?? ''}`).join(', ');
    const rows = given.map(([amount], index) => `${names[index] ?? ''},,,,JPY,thousands,-3,Ledger,${String(amount)}`);
    return tied(articulation, `total: profits, of: [${of}], exactly: ${exactly ? 'yes' : 'no'}`, '1H12', ...rows, `profits,,,,JPY,thousands,-3,Ledger,${String(total)}`).outcomes;
  }

  test('holds, and no longer when it is moved beyond what rounding leaves open', () => {
    fc.assert(fc.property(terms, fc.constantFrom(1n, -1n), (given, way) => {
      const sum = given.reduce((all, [amount, weight]) => all + amount * weight, 0n);
      // Half a unit for each term, and half for the total.
      const slack = BigInt(given.length + 1) / 2n;
      expect([outcome(given, sum, false), outcome(given, sum + way * slack, false), outcome(given, sum + way * (slack + 1n), false)]).toEqual(['1 consistent', '1 consistent', '1 inconsistent']);
      expect([outcome(given, sum, true), outcome(given, sum + way, true)]).toEqual(['1 consistent', '1 inconsistent']);
    }), { numRuns: 15 });
  });
});
