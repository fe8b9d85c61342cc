import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import type { Rule } from '../../checking/check.ts';
import { periodArithmetic } from './period-arithmetic.ts';
import { remainingPeriod } from './remaining-period.ts';

const TABLE = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n';

const PERIODS = {
  '1Q12': '2012-04-01, to: 2012-06-30', '2Q12': '2012-07-01, to: 2012-09-30', '3Q12': '2012-10-01, to: 2012-12-31', '4Q12': '2013-01-01, to: 2013-03-31',
  '2H12': '2012-10-01, to: 2013-03-31', '9M12': '2012-04-01, to: 2012-12-31', FY12: '2012-04-01, to: 2013-03-31', '1Q11': '2011-04-01, to: 2011-06-30',
};
const FILING = (MINI['filings/h1/filing.yaml'] ?? '').replace('  1H12-end:', `${Object.entries(PERIODS).map(([name, days]) => `  ${name}: { from: ${days} }\n`).join('')}  1H12-end:`);

const CONCEPTS = `concepts:
  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary }
  - { id: refunds, name: "ex:Refunds", label: Refunds, period: duration, value: monetary, sign: negative }
  - { id: result, name: "ex:Result", label: Result, period: duration, value: monetary, sign: either }
  - { id: arpu, name: "ex:Arpu", label: Revenue per user, period: duration, value: monetary, additive: no }
  - { id: orders, name: "ex:Orders", label: Orders, period: duration, value: count }
  - { id: average, name: "ex:Average", label: Average shares, period: duration, value: shares }
  - { id: rate, name: "ex:Rate", label: Rate, period: duration, value: ratio }
`;

/** What a rule says of amounts, each under its period. */
function flows(rule: Rule, amounts: Readonly<Record<string, string>>, row = 'sales,,,,JPY,millions,-6,Ledger', changes: Changes = {}) {
  return tiedOut(rule, TABLE, {
    'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': FILING,
    'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,1'),
    'filings/h1/facts/more.csv': factsFile(Object.keys(amounts).join(','), `${row},${Object.values(amounts).map((amount) => `"${amount}"`).join(',')}`),
    ...changes,
  });
}

describe('periods that follow each other', () => {
  test('add up, within what rounding leaves open', () => {
    expect(flows(periodArithmetic, { '1Q12': '580', '2Q12': '620', '1H12': '1200' })).toEqual({ outcomes: '1 consistent', found: '' });
    expect(flows(periodArithmetic, { '1Q12': '580', '2Q12': '620', '1H12': '1201' }).outcomes).toBe('1 consistent');
    expect(flows(periodArithmetic, { '1Q12': '580', '2Q12': '620', '1H12': '1203' }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:45: error: Sales for 1H12 is not the sum of 1Q12 and 2Q12. [period-arithmetic]
          expected: from 1,199,000,000 to 1,201,000,000 JPY
          found:    1,203,000,000 JPY, a difference of 3,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1Q12: 580,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:39: Sales for 2Q12: 620,000,000 JPY
          to mend:  Correct one of the figures against the source; if amounts of "sales" do not add up over time, as averages do not, say \`additive: no\` where it is declared."
    `);
  });

  test('count nil as nothing, in a part and in the whole', () => {
    expect(flows(periodArithmetic, { '1Q12': 'nil', '2Q12': '620', '1H12': '620' }).outcomes).toBe('1 consistent');
    expect(flows(periodArithmetic, { '1Q12': '47', '2Q12': '620', '1H12': 'nil' }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:44: error: Sales for 1H12 is not the sum of 1Q12 and 2Q12. [period-arithmetic]
          expected: 667,000,000 JPY
          found:    nil, a difference of −667,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1Q12: 47,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:38: Sales for 2Q12: 620,000,000 JPY
          to mend:  Correct one of the figures against the source; if amounts of "sales" do not add up over time, as averages do not, say \`additive: no\` where it is declared."
    `);
    expect(flows(periodArithmetic, { '1Q12': 'nil', '2Q12': 'nil', '1H12': 'nil' }).outcomes).toBe('');
  });

  test('are looked at in every way that says something of its own', () => {
    // 1H + 2H, 9M + 4Q and 1H = 1Q + 2Q; not 1Q + 2Q + 2H, which follows.
    expect(flows(periodArithmetic, { '1Q12': '1', '2Q12': '2', '1H12': '3', '2H12': '7', '9M12': '6', '4Q12': '4', FY12: '10' }).outcomes).toBe('3 consistent');
    expect(flows(periodArithmetic, { '1Q12': '1', '2Q12': '2', '3Q12': '3', '4Q12': '4', FY12: '10' }).outcomes).toBe('1 consistent');
    expect(flows(periodArithmetic, { '1Q12': '1', '2Q12': '2', '3Q12': '3', '4Q12': '4', FY12: '110' }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:49: error: Sales for FY12 is not the sum of 1Q12, 2Q12, 3Q12 and 4Q12. [period-arithmetic]
          expected: from 8,000,000 to 12,000,000 JPY
          found:    110,000,000 JPY, a difference of 100,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1Q12: 1,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:37: Sales for 2Q12: 2,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:41: Sales for 3Q12: 3,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:45: Sales for 4Q12: 4,000,000 JPY
          to mend:  Correct one of the figures against the source; if amounts of "sales" do not add up over time, as averages do not, say \`additive: no\` where it is declared."
    `);
  });

  test('add up by their days, so that a fifty-third week matters to nobody', () => {
    const weeks = FILING.replaceAll(/ {2}(?:[1-4]Q|[12]H|9M|FY)1[12]: .*\n/g, '').replace('periods:\n', 'periods:\n  a: { from: 2021-12-26, to: 2022-09-24 }\n  b: { from: 2022-09-25, to: 2022-12-31 }\n  all: { role: current, from: 2021-12-26, to: 2022-12-31 }\n');
    const site: Changes = { 'filings/h1/filing.yaml': weeks, 'filings/h1/facts/income.csv': factsFile('all', 'revenues,,,,JPY,millions,-6,Ledger,1') };
    expect(flows(periodArithmetic, { a: '3', b: '2', all: '5' }, undefined, site).outcomes).toBe('1 consistent');
    expect(flows(periodArithmetic, { a: '3', b: '2', all: '25' }, undefined, site).outcomes).toBe('1 inconsistent');
  });

  test('add up by themselves for each member, unit and announcement', () => {
    const rows = (...more: readonly string[]): Changes => ({ 'filings/h1/facts/more.csv': factsFile('1Q12,2Q12,1H12', 'sales,segment=atm,,,JPY,millions,-6,Ledger,1,2,3', ...more) });
    expect(flows(periodArithmetic, {}, '', rows('sales,,,,JPY,millions,-6,Ledger,10,20,blank', 'sales,,plan,,JPY,millions,-6,Ledger,blank,blank,40', 'sales,,,,USD,millions,-6,Ledger,1,2,40')).outcomes).toBe('1 consistent, 1 inconsistent');
  });

  test('are not asked to add up where nothing does over time', () => {
    for (const [row, more] of [['arpu,,,,JPY,ones,0,Ledger', {}], ['average,,,,shares,ones,exact,Register', {}], ['rate,,,,ratio,percent,3,Ledger', {}]] as const) {
      expect(flows(periodArithmetic, { '1Q12': '10', '2Q12': '12', '1H12': '11' }, row, more).outcomes).toBe('');
      expect(flows(remainingPeriod, { '1Q12': '10', '1H12': '9' }, row, more).outcomes).toBe('');
    }
    expect(flows(periodArithmetic, { '1Q12': '10', '2Q12': '12', '1H12': '11' }, 'orders,,,,contracts,ones,exact,Ledger').outcomes).toBe('1 inconsistent');
  });

  test('cannot be compared where some are restated and others are not', () => {
    const restated = (period: string): Changes => ({ 'filings/h1/filing.yaml': FILING.replace('headline:', `restated: [{ concept: sales, ${period}reason: A segment was sold. }]\nheadline:`) });
    const amounts = { '1Q12': '580', '2Q12': '620', '1H12': '1500' };
    expect(flows(periodArithmetic, amounts, undefined, restated('period: 1H12, ')).outcomes).toBe('1 unchecked');
    expect(flows(periodArithmetic, amounts, undefined, restated('')).outcomes).toBe('1 inconsistent');
    expect(flows(remainingPeriod, { '2Q12': '620', '1H12': '500' }, undefined, restated('period: 2Q12, ')).outcomes).toBe('1 unchecked');
  });
});

describe('what is left of a period', () => {
  test('is not of the sign that the item never has', () => {
    expect(flows(remainingPeriod, { '2Q12': '620', '1H12': '1200' })).toEqual({ outcomes: '1 consistent', found: '' });
    expect(flows(remainingPeriod, { '2Q12': '1201', '1H12': '1200' }).outcomes).toBe('1 consistent');
    expect(flows(remainingPeriod, { '2Q12': '1202', '1H12': '1200' }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:33: warning: Sales for 2Q12 leaves −2,000,000 JPY for the rest of 1H12, and it is not negative by nature. [remaining-period]
          expected: at most 1,200,000,000 JPY, as for all of 1H12
          found:    1,202,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:40: Sales for 1H12: 1,200,000,000 JPY
          to mend:  Correct one of the two figures; if the item may really be of either sign in a part of the year, say \`sign: either\` where "sales" is declared."
    `);
    expect(flows(remainingPeriod, { '1Q12': '-1300', '1H12': '-1200' }, 'refunds,,,,JPY,millions,-6,Ledger').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:35: warning: Refunds for 1Q12 leaves 100,000,000 JPY for the rest of 1H12, and it is not positive by nature. [remaining-period]
          expected: at least −1,200,000,000 JPY, as for all of 1H12
          found:    −1,300,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:43: Refunds for 1H12: −1,200,000,000 JPY
          to mend:  Correct one of the two figures; if the item may really be of either sign in a part of the year, say \`sign: either\` where "refunds" is declared."
    `);
    expect(flows(remainingPeriod, { '1Q12': '-1100', '1H12': '-1200' }, 'refunds,,,,JPY,millions,-6,Ledger').outcomes).toBe('1 consistent');
  });

  test('may be anything for what is eliminated between segments', () => {
    const row = 'sales,side=elimination,,,JPY,millions,-6,Ledger';
    const dimensions: Changes = { 'concepts/side.yaml': 'dimensions:\n  - { id: side, name: "ex:Side", label: Side, members: [{ id: elimination, name: "ex:Elimination", label: Elimination, contra: yes }] }\n' };
    expect(flows(remainingPeriod, { '2Q12': '-60', '1H12': '-100' }, row, dimensions).outcomes).toBe('');
    expect(flows(periodArithmetic, { '1Q12': '-40', '2Q12': '-60', '1H12': '-100' }, row, dimensions).outcomes).toBe('1 consistent');
  });

  test('may be anything for an item of either sign', () => {
    expect(flows(remainingPeriod, { '2Q12': '6200', '1H12': '1200' }, 'result,,,,JPY,millions,-6,Ledger').outcomes).toBe('');
  });

  test('is no question where the rest is on file', () => {
    expect(flows(remainingPeriod, { '1Q12': '1', '2Q12': '6200', '1H12': '1200' }).outcomes).toBe('');
  });

  test('is no question where a part lies in the middle, or in another year', () => {
    expect(flows(remainingPeriod, { '2Q12': '6200', '9M12': '1200' }).outcomes).toBe('');
    expect(flows(remainingPeriod, { '1Q11': '6200', '1H12': '1200' }).outcomes).toBe('');
    expect(flows(remainingPeriod, { '1Q12': 'nil', '1H12': '1200' }).outcomes).toBe('');
  });
});

test('a year made from its quarters is their sum, and no longer when one of them is moved beyond their rounding', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 9 });
  fc.assert(fc.property(fc.tuple(amount, amount, amount, amount), fc.nat(3), (quarters, moved) => {
    const year = quarters.reduce((sum, each) => sum + each, 0);
    const outcome = (by: number): string => {
      const [a, b, c, d] = quarters.map((each, index) => String(index === moved ? each + by : each));
      return flows(periodArithmetic, { '1Q12': a ?? '', '2Q12': b ?? '', '3Q12': c ?? '', '4Q12': d ?? '', FY12: String(year) }).outcomes;
    };
    expect([outcome(0), outcome(2), outcome(3)]).toEqual(['1 consistent', '1 consistent', '1 inconsistent']);
  }), { numRuns: 12 });
});
