import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedSums } from './printed-sums.ts';

const printed = (revenues: string, costs: string, profit: string) => transcribed({ cells: [`income,revenues,1H12,"${revenues}",4`, `income,costs,1H12,"${costs}",5`, `income,profit,1H12,"${profit}",6`] });

describe('what the source prints', () => {
  test('adds up, column by column', () => {
    expect(tiedOut(printedSums, INCOME, printed('1,200', '900', '300'))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('does not add up by a digit', () => {
    expect(tiedOut(printedSums, INCOME, printed('1,201', '900', '300')).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:4:20: error: What the source prints under "Profit" on line 6 is not the sum of what it prints for its 2 parts. [printed-sums]
          expected: 301
          found:    300
          see:      content/filings/h1/transcription/cells.csv:2:22: Revenues: 1,201, line 4
          see:      content/filings/h1/transcription/cells.csv:3:19: Costs: 900, line 5
          to mend:  Compare these lines with the source. If it really prints a sum that is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('is added where it is printed negative, and taken off where its group is one of costs', () => {
    const negated = INCOME.replace('{ concept: costs, weight: -1 }', '{ concept: costs, weight: -1, negate: yes }');
    expect(tiedOut(printedSums, negated, printed('1,200', '(900)', '300')).outcomes).toBe('1 consistent');
    expect(tiedOut(printedSums, negated, printed('1,200', '900', '300')).outcomes).toBe('1 inconsistent');
  });

  test('looks like something to be added, and has to be taken off', () => {
    const facts = { 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'profit,segment=atm,,,JPY,millions,-6,Ledger,-5,-10', 'margin-of-error,,,,JPY,millions,-6,Ledger,295,290'), 'concepts/more.yaml': 'concepts:\n  - { id: margin-of-error, name: "ex:MarginOfError", label: Profit of the group, period: duration, value: monetary }\n' };
    const table = `title: Group
currency: JPY
scale: millions
columns: [{ period: current }]
rows:
  - total: { concept: margin-of-error }
    rows:
      - { concept: profit }
      - { id: elimination, concept: profit, members: { segment: atm }, label: Elimination, negate: yes }
`;
    const cells = (elimination: string) => transcribed({ cells: ['income,profit,1H12,300,4', `income,elimination,1H12,${elimination},5`, 'income,margin-of-error,1H12,290,6'] });
    expect(tiedOut(printedSums, table, { ...facts, ...cells('10') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:3:25: error: Line 5 of the source prints "Elimination" as 10, and the total on line 6 has it with the opposite sign. [printed-sums]
          see:      content/filings/h1/transcription/cells.csv:4:29: Profit of the group: 290
          to mend:  Compare the line with the source. If it really prints no sign, record the line in transcription/errata.csv."
    `);
    expect(tiedOut(printedSums, table.replace(', negate: yes', ''), { ...facts, ...cells('(10)') }).outcomes).toBe('1 consistent');
  });

  test('counts nothing for a dash', () => {
    const nil = { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000",300', 'costs,,,,JPY,millions,-6,Ledger,700,nil', 'profit,,,,JPY,millions,-6,Ledger,300,300') };
    expect(tiedOut(printedSums, INCOME, { ...nil, ...printed('300', '-', '300') }).outcomes).toBe('1 consistent');
  });

  test('in another table counts as well, at the same scale', () => {
    const chain = (scale: string) => ({
      'filings/h1/filing.yaml': ['tables: [income]', 'tables: [income, sales]'] as const,
      'tables/sales.yaml': `title: Sales\ncurrency: JPY\nscale: ${scale}\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n`,
    });
    const table = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: costs }, { concept: profit }]\nrelations: [{ total: profit, of: [revenues, -costs] }]\n';
    const cells = (revenues: string) => transcribed({ cells: ['income,costs,1H12,900,5', 'income,profit,1H12,300,6', `sales,revenues,1H12,"${revenues}",9`] });
    expect(tiedOut(printedSums, table, { ...chain('millions'), ...cells('1,200') }).outcomes).toBe('1 consistent');
    expect(tiedOut(printedSums, table, { ...chain('millions'), ...cells('1,210') }).outcomes).toBe('1 inconsistent');
    expect(tiedOut(printedSums, table, { ...chain('thousands'), ...cells('1,200,000') }).outcomes).toBe('');
  });

  test('is not added up where a figure is missing, is an erratum, or the table does not foot exactly', () => {
    expect(tiedOut(printedSums, INCOME, transcribed({ cells: ['income,revenues,1H12,"1,200",4', 'income,profit,1H12,300,6'] })).outcomes).toBe('');
    const erratum = { 'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,profit,1H12,400,erratum,It is 300.\n' };
    expect(tiedOut(printedSums, INCOME, { ...erratum, ...printed('1,200', '900', '400') }).outcomes).toBe('1 unchecked');
    expect(tiedOut(printedSums, `${INCOME}foots: within-rounding\n`, printed('1,201', '900', '300')).outcomes).toBe('');
  });
});
