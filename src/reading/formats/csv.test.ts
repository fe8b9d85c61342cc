import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../model/finding.ts';
import { readCsv } from './csv.ts';
import { placeAt } from './text.ts';

function found(text: string): string {
  return readCsv('x.csv', text).findings.map(formatFinding).join('\n');
}

/** Rows of plain texts: nothing that trimming or dropping empty rows would change. */
const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', ' ', '日', '😀'), maxLength: 6 }).map((text) => `x${text}x`);
const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

describe('readCsv', () => {
  test('finds every cell where its text stands', () => {
    fc.assert(fc.property(table, fc.boolean(), (rows, always) => {
      const starts: number[] = [];
      let text = '';
      for (const row of rows) {
        row.forEach((value, index) => {
          if (index > 0) text += ',';
          starts.push(text.length);
          text += always || /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
        });
        text += '\n';
      }
      const { value: grid, findings } = readCsv('x.csv', text);
      expect(findings).toEqual([]);
      const cells = [...(grid?.header ?? []), ...(grid?.rows.flat() ?? [])];
      expect(cells.map((each) => each.text)).toEqual(rows.flat());
      expect(cells.map((each) => each.place)).toEqual(starts.map((start) => placeAt('x.csv', text, start)));
    }));
  });

  test('drops empty lines and rows without text', () => {
    expect(readCsv('x.csv', 'a,b\n\n,\n1, 2 \n').value?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1', '2']]);
  });

  test('reports a quotation mark that is never closed, where it opens', () => {
    expect(found('a,b\n1,"2"\n3,"four\n5,6\n')).toMatchInlineSnapshot(`
      "x.csv:3:3: error: The quotation mark at the start of this cell has no partner at its end. [csv/quotes]
          found:    "four
          to mend:  Close the cell with a quotation mark, and write a quotation mark within a text twice ("")."
    `);
  });

  test('reports a quoted cell that goes on behind its closing mark', () => {
    expect(found('a,b\n3,"four" and more\n5,6\n')).toMatchInlineSnapshot(`
      "x.csv:2:3: error: The quotation mark at the start of this cell has no partner at its end. [csv/quotes]
          found:    "four" and more
          to mend:  Close the cell with a quotation mark, and write a quotation mark within a text twice ("")."
    `);
  });

  test('reports a quotation mark within a plain cell', () => {
    expect(found('a,b\n1,the "best" one\n')).toMatchInlineSnapshot(`
      "x.csv:2:7: error: A quotation mark stands inside a cell that does not begin with one. [csv/quotes]
          found:    1,the "best" one
          to mend:  Put the whole cell in quotation marks, and write a quotation mark within it twice ("")."
    `);
  });

  /** The texts of the cells of all rows. */
  const rowsOf = (text: string) => readCsv('x.csv', text).value?.rows.map((row) => row.map((each) => each.text));

  test('reports rows that are too wide, and keeps the others', () => {
    expect(found('a,b\n1,2,3\n4,4\n5,6\n')).toMatchInlineSnapshot(`
      "x.csv:2:5: error: The row has 3 cells under a header of 2. [csv/width]
          expected: 2 cells
          found:    3 cells
          to mend:  Put a number with thousands separators, and a text with commas, in quotation marks: "1,234"."
    `);
    expect(rowsOf('a,b\n1,2,3\n4,4\n5,6\n')).toEqual([['4', '4'], ['5', '6']]);
    expect(readCsv('x.csv', 'a,b\n1,2,3\n4,4\n').value?.whole).toBe(false);
  });

  test('tells many rows that are too wide once', () => {
    expect(found('a,b\n1,2,3\n4,5\n1,2,3,4\n1,2,3\n')).toMatchInlineSnapshot(`
      "x.csv:2:5: error: The row has 3 cells under a header of 2, and 2 more are too wide. [csv/width]
          expected: 2 cells
          found:    3 cells
          see:      x.csv:4:5: 4 cells
          see:      x.csv:5:5: 3 cells
          to mend:  Put a number with thousands separators, and a text with commas, in quotation marks: "1,234"."
    `);
  });

  test('says that it is the header where every row is too wide for it', () => {
    expect(found('concept unit,1H12\nrevenues,JPY,1\ncosts,JPY,2\nprofit,JPY,3\n')).toMatchInlineSnapshot(`
      "x.csv:1:1: error: The header has 2 cells, and every row under it has 3. [csv/width]
          expected: 3 cells
          found:    2 cells
          to mend:  Write the name or the comma that the header lost, or remove a title above it; where the header is whole, put numbers with thousands separators in quotation marks: "1,234"."
    `);
    expect(rowsOf('concept unit,1H12\nrevenues,JPY,1\ncosts,JPY,2\n')).toBeUndefined();
  });

  test('takes rows that end before their last cells, and separators behind them, as spreadsheets write them', () => {
    const { value, findings } = readCsv('x.csv', 'a,b,c,d\n1,2\n3\n4,5,6,7,,\n"8"\n');
    expect(findings).toEqual([]);
    expect(value?.rows.map((row) => row.map(({ text, cut, place }) => `${text}${cut ? '|' : ''}@${String(place.line)}:${String(place.column)}`))).toMatchInlineSnapshot(`
      [
        [
          "1@2:1",
          "2@2:3",
          "|@2:4",
          "|@2:5",
        ],
        [
          "3@3:1",
          "|@3:2",
          "|@3:3",
          "|@3:4",
        ],
        [
          "4@4:1",
          "5@4:3",
          "6@4:5",
          "7@4:7",
        ],
        [
          "8@5:1",
          "|@5:2",
          "|@5:3",
          "|@5:4",
        ],
      ]
    `);
  });

  test('takes a first line that names the comma as the separator', () => {
    for (const line of ['sep=,', 'SEP=,', '"sep=,"', 'sep=,,,']) {
      const { value, findings } = readCsv('x.csv', `${line}\na,b\n1,"2;3"\n`);
      expect(findings).toEqual([]);
      expect(value?.header.map(({ text, place }) => [text, place.line, place.column])).toEqual([['a', 2, 1], ['b', 2, 3]]);
    }
    expect(found('sep=;\na;b\n1;2\n')).toMatchInlineSnapshot(`
      "x.csv:2:2: error: The cells are separated by semicolons. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    a;b
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5."
    `);
    expect(rowsOf('a;b,c\n1;2,3\n')).toEqual([['1;2', '3']]);
  });

  test('reports signs that only look like quotation marks', () => {
    expect(found('a,b\n1,“2,000”\n1,“3,000”\n4,5\n')).toMatchInlineSnapshot(`
      "x.csv:2:3: error: Cells of 2 rows stand in “ (U+201C), which is no quotation mark of CSV files: a comma behind it begins another cell. [csv/quotes]
          expected: straight quotation marks: "1,234"
          found:    “2
          to mend:  Replace these signs by straight quotation marks ("), and turn "smart quotes" off where the file is edited."
    `);
    expect(found('“a”,“b”\n“1”,“2”\n')).toMatchInlineSnapshot(`
      "x.csv:1:1: error: The names of the columns stand in “ (U+201C), which is no quotation mark of CSV files: a comma behind it begins another cell. [csv/quotes]
          expected: straight quotation marks: "1,234"
          found:    “a”
          to mend:  Replace these signs by straight quotation marks ("), and turn "smart quotes" off where the file is edited."
    `);
    // In a row of the right width they are somebody's words.
    expect(rowsOf('a,b\n1,“Ledger”\n')).toEqual([['1', '“Ledger”']]);
  });

  test('refuses semicolons and tabs: a comma may be the decimal sign there', () => {
    expect(found('concept;unit\nrevenues;JPY\n')).toMatchInlineSnapshot(`
      "x.csv:1:8: error: The cells are separated by semicolons. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    concept;unit
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5."
    `);
    expect(found('concept|unit|"a,b"\n')).toMatchInlineSnapshot(`
      "x.csv:1:8: error: The cells are separated by vertical bars. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    concept|unit|"a,b"
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5."
    `);
    expect(found('concept\tunit\n')).toMatchInlineSnapshot(`
      "x.csv:1:8: error: The cells are separated by tabs. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    concept⟨U+0009 CHARACTER TABULATION⟩unit
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5."
    `);
  });

  test('reports an empty file', () => {
    expect(found('\n\n')).toMatchInlineSnapshot(`
      "x.csv: error: The file is empty. [csv/empty]
          expected: a header row
          to mend:  Write the header and its rows, or delete the file."
    `);
  });
});
