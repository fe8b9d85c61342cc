import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../test/sites/mini.ts';

/** What is found in a facts file that stands beside the sound one. */
const found = (text: string) => foundIn({ 'filings/h1/facts/more.csv': text });

describe('the header of a file', () => {
  test('is missed once where there is none', () => {
    expect(found('cash,,JPY,millions,-6,Ledger,100\nrevenues,,JPY,millions,-6,Ledger,100\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:1:1: error: The first row names no column that such a file has. [facts/no-header]
          expected: a header with concept, unit, scale, decimals, source, names of periods
          found:    cash,,JPY,millions,-6,Ledger,100
          to mend:  Write the header into the first row."
    `);
  });

  test('is looked for below a title', () => {
    expect(found('Income statement,,,,,\nconcept,unit,scale,decimals,source,1H12-end\ncash,JPY,millions,-6,Ledger,100\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:1:1: error: The first row names no column that such a file has. [facts/no-header]
          expected: a header with concept, unit, scale, decimals, source, names of periods
          found:    Income statement,,,,,
          to mend:  Remove what stands above the header in line 2."
    `);
  });

  test('is one cell where each line stands in quotation marks', () => {
    expect(found('"concept,unit,scale,decimals,source,1H12-end"\n"cash,JPY,millions,-6,Ledger,100"\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:1:1: error: The whole row stands in quotation marks, so that it is one cell. [facts/no-header]
          expected: a header with concept, unit, scale, decimals, source, names of periods
          found:    concept,unit,scale,decimals,source,1H12-end
          to mend:  Take the quotation marks around each row away: a cell is quoted by itself, where it holds a comma."
    `);
  });

  test('has names that were merged over several columns, reported once', () => {
    expect(found('concept,unit,scale,decimals,source,1H12-end,,\ncash,JPY,millions,-6,Ledger,100,200,300\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:1:45: error: Columns 7 and 8 have values but no names. [facts/unknown-column]
          to mend:  Write a name over each of them into the first row, where a head that was merged over several columns names the first alone; or remove the columns."
    `);
  });

  test('stands in the second line, under the name of the separator', () => {
    expect(found('sep=,\nconcept,unit,scale,decimals,source,1H12-end\ncash,JPY,millions,-6,Ledger,100\n')).toBe('');
    expect(found('sep=,\nconcept,unit,scale,decimals,source\ncash,JPY,millions,-6,Ledger\n')).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:1: error: The file has no column for a period, so that it states nothing. [facts/no-period]
          expected: 1H12, 1H11, 1H12-end
          to mend:  Add a column named as a period of filing.yaml."
    `);
  });
});

test('a row may end before the periods of which it says nothing, and no sooner', () => {
  const head = 'concept,members,stance,basis,unit,scale,decimals,source,1H12-end,1H12\n';
  expect(found(`${head}cash,,,,JPY,millions,-6,Ledger,100\n`)).toBe('');
  expect(found(`${head}cash,,,,JPY\n`)).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:12: error: The row for "cash" ends before its scale, decimals. [csv/width]
        expected: a cell for each of them; only cells without anything in them may be left out, at the end of the row
        to mend:  Add the missing cells."
  `);
});
