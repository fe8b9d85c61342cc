import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedCells } from './printed-cells.ts';

const ALL = ['income,revenues,1H11,"1,000",4', 'income,revenues,1H12,"1,200",4', 'income,costs,1H11,700,5', 'income,costs,1H12,900,5', 'income,profit,1H11,300,6', 'income,profit,1H12,300,6'];

describe('a table', () => {
  test('has the cells of its source', () => {
    expect(tiedOut(printedCells, INCOME, transcribed({ cells: ALL }))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('lacks none of them', () => {
    expect(tiedOut(printedCells, INCOME, transcribed({ cells: [...ALL, 'income,taxes,1H12,5,7', 'income,costs,2Q12,5,5'] })).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:8:19: error: The source prints "5" on line 7, and no cell is called table "income", row "taxes", column "1H12". [printed-cells]
          expected: one of the rows revenues, costs, profit
          to mend:  Name the row and the column as they stand in the content, or add what is missing to the table.
      content/filings/h1/transcription/cells.csv:9:19: error: The source prints "5" on line 5, and no cell is called table "income", row "costs", column "2Q12". [printed-cells]
          expected: one of the columns "1H11", "1H12"
          to mend:  Name the row and the column as they stand in the content, or add what is missing to the table."
    `);
  });

  test('has none besides', () => {
    expect(tiedOut(printedCells, INCOME, transcribed({ cells: ALL.slice(1) })).found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:7:12: error: The cell "Revenues", 1H11 of table "income" is not transcribed. [printed-cells]
          to mend:  Type the figure into transcription/cells.csv as the source prints it, or take it out of the table."
    `);
  });

  test('may stand empty where the source does', () => {
    const blank = { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,blank,"1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300') };
    expect(tiedOut(printedCells, INCOME, { ...blank, ...transcribed({ cells: ALL.slice(1) }) }).outcomes).toBe('1 consistent');
  });

  test('of which nothing is transcribed is one finding', () => {
    const other = {
      'filings/h1/filing.yaml': ['tables: [income]', 'tables: [income, sales]'] as const,
      'tables/sales.yaml': 'title: Sales\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }, { period: comparative }]\nrows: [{ concept: revenues }]\n',
    };
    expect(tiedOut(printedCells, INCOME, { ...other, ...transcribed({ cells: ALL }) }).found).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:1: error: Nothing of table "sales" is transcribed. [printed-cells]
          see:      content/tables/sales.yaml:1:1: the table
          to mend:  Type the figure into transcription/cells.csv as the source prints it, or take it out of the table."
    `);
  });

  test('is not asked for its cells where no tables are transcribed', () => {
    expect(tiedOut(printedCells, INCOME, transcribed({ text: ['revenues,,,1H12,value,,"JPY1,200 million",9'] })).outcomes).toBe('');
    expect(tiedOut(printedCells, INCOME).outcomes).toBe('');
  });
});

test('an erratum names a rule that there is', () => {
  expect(tiedOut(printedCells, INCOME, transcribed({ errata: ['printed-label,7,Costs,Misspelt.'] })).found).toMatchInlineSnapshot(`
    "content/filings/h1/transcription/errata.csv:2:17: error: No rule that compares the filing with its source is called "printed-label". [printed-cells]
        expected: printed-copies, printed-articulation, printed-agreement, printed-sums, printed-labels, printed-captions, share-bases
        to mend:  Correct the name of the rule."
  `);
});
