import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { printedFigures } from './printed-figures.ts';

const PROFIT = `title: Income
currency: JPY
scale: millions
columns: [{ period: current }]
rows:
  - total: { concept: profit }
    rows: [{ concept: revenues }, { concept: costs, weight: -1, negate: yes }]
`;

/** Facts in thousands that foot exactly, but whose rounded millions need not. */
const thousands = (revenues: string, costs: string, profit: string): Changes => ({
  'filings/h1/facts/income.csv': factsFile(
    '1H12',
    `revenues,,,,JPY,thousands,-3,Ledger,"${revenues}"`, `costs,,,,JPY,thousands,-3,Ledger,"${costs}"`, `profit,,,,JPY,thousands,-3,Ledger,"${profit}"`,
  ),
});
/** 1,200.4 less 900.4 is 300.0: 1,200 less 900 is 300. */
const AGREE = thousands('1,200,400', '900,400', '300,000');
/** 1,200.4 less 899.8 is 300.6: 1,200 less 900 is 300, and not 301. */
const DISAGREE = thousands('1,200,400', '899,800', '300,600');

const printed = (...records: readonly string[]): Changes => ({ 'filings/h1/as-printed.csv': `table,row,column,printed,reason,note\n${records.join('\n')}\n` });

describe('the printed figures of a sum', () => {
  test('hold where the rounded figures add up as a reader would add them', () => {
    expect(tiedOut(printedFigures, PROFIT, AGREE)).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('do not where rounding keeps them from it, in a table that says that it foots exactly', () => {
    const { outcomes, found } = tiedOut(printedFigures, PROFIT, DISAGREE);
    expect(outcomes).toBe('1 inconsistent');
    expect(found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:6:5: error: The printed figures of "profit" in column "1H12" of table "income" do not add up, and the table says that it foots exactly. [printed-figures]
          expected: 300
          found:    301
          to mend:  Record in as-printed.csv which cell the source printed differently, or declare \`foots: within-rounding\`."
    `);
  });

  test('may miss by their rounding where the table allows it', () => {
    expect(tiedOut(printedFigures, `${PROFIT}foots: within-rounding\n`, DISAGREE).outcomes).toBe('');
  });

  test('hold again when the source moved a last digit and that is recorded, with the sign as printed', () => {
    expect(tiedOut(printedFigures, PROFIT, { ...DISAGREE, ...printed('income,revenues,1H12,"1,201",footing,') }).outcomes).toBe('2 consistent');
    expect(tiedOut(printedFigures, PROFIT, { ...DISAGREE, ...printed('income,costs,1H12,(899),footing,') }).outcomes).toBe('2 consistent');
    expect(tiedOut(printedFigures, PROFIT, { ...DISAGREE, ...printed('income,costs,1H12,(901),footing,') }).outcomes).toBe('1 consistent, 1 inconsistent');
  });

  test('cannot be added where one of them is an erratum', () => {
    expect(tiedOut(printedFigures, PROFIT, { ...AGREE, ...printed('income,revenues,1H12,"1,270",erratum,The ledger gives 1200.') }).outcomes).toBe('1 erratum, 1 unchecked');
  });

  test('are not asked of a part that the table does not print', () => {
    const relation = `${PROFIT.replace(/rows:[^]*/, '')}rows: [{ concept: profit }]\nrelations: [{ total: profit, of: [revenues, -costs] }]\n`;
    expect(tiedOut(printedFigures, relation, DISAGREE).outcomes).toBe('');
  });
});

describe('a record of what was printed', () => {
  const found = (...records: readonly string[]) => tiedOut(printedFigures, PROFIT, { ...AGREE, ...printed(...records) }).found;

  test('is refused where plain rounding prints the same', () => {
    expect(found('income,revenues,1H12,"1,200",footing,')).toMatchInlineSnapshot(`
      "content/filings/h1/as-printed.csv:2:22: error: The record for revenues, 1H12 is not needed: plain rounding prints the same. [printed-figures]
          found:    1,200
          to mend:  Delete the line."
    `);
  });

  test('moves a last digit by one unit at most', () => {
    expect(found('income,revenues,1H12,"1,202",footing,', 'income,costs,1H12,(902),footing,')).toMatchInlineSnapshot(`
      "content/filings/h1/as-printed.csv:2:22: error: The record for revenues, 1H12 moves the figure by more than one unit of the last place. [printed-figures]
          expected: 1,200, give or take one unit
          found:    1,202
          to mend:  Correct the fact, or record the cell as an erratum with a note.
      content/filings/h1/as-printed.csv:3:19: error: The record for costs, 1H12 moves the figure by more than one unit of the last place. [printed-figures]
          expected: −900, give or take one unit
          found:    (902)
          to mend:  Correct the fact, or record the cell as an erratum with a note."
    `);
  });

  test('has as many digits as the cell', () => {
    expect(found('income,revenues,1H12,"1,200.4",footing,')).toMatchInlineSnapshot(`
      "content/filings/h1/as-printed.csv:2:22: error: The record for revenues, 1H12 has another number of digits after the point than the cell. [printed-figures]
          expected: 0 digits, as in 1,200
          found:    1,200.4
          to mend:  Type the figure as the source printed it.
      content/tables/income.yaml:6:5: error: The printed figures of "profit" in column "1H12" of table "income" do not add up, and the table says that it foots exactly. [printed-figures]
          expected: 300.4
          found:    300.0
          to mend:  Record in as-printed.csv which cell the source printed differently, or declare \`foots: within-rounding\`."
    `);
  });

  test('has something to be compared with', () => {
    expect(tiedOut(printedFigures, PROFIT, { ...AGREE, 'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,thousands,-3,Ledger,nil'), ...printed('income,revenues,1H12,5,footing,') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/as-printed.csv:2:22: error: The record for revenues, 1H12 cannot be compared with a figure. [printed-figures]
          found:    5
          to mend:  Record only cells that print a number, as the source printed it."
    `);
  });

  test('names a cell that there is', () => {
    expect(found('income,sales,1H12,5,footing,', 'income,revenues,1H13,5,footing,')).toMatchInlineSnapshot(`
      "content/filings/h1/as-printed.csv:2:19: error: No cell is called table "income", row "sales", column "1H12". [printed-figures]
          expected: one of the rows revenues, costs, profit
          to mend:  Name the table, the row and the column as they stand in the content.
      content/filings/h1/as-printed.csv:3:22: error: No cell is called table "income", row "revenues", column "1H13". [printed-figures]
          expected: one of the columns "1H12"
          to mend:  Name the table, the row and the column as they stand in the content."
    `);
  });

  test('may be at any distance as an erratum', () => {
    expect(tiedOut(printedFigures, PROFIT, { ...AGREE, ...printed('income,revenues,1H12,12,erratum,Two digits were lost.') }).outcomes).toBe('1 erratum, 1 unchecked');
  });
});
