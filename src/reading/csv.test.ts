import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
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

  test('reports rows that are too wide or too narrow, and keeps the others', () => {
    expect(found('a,b\n1,2,3\n4\n5,6\n')).toMatchInlineSnapshot(`
      "x.csv:2:5: error: The row has 3 cells under a header of 2. [csv/width]
          expected: 2 cells
          found:    3 cells
          to mend:  Put a number with thousands separators, and a text with commas, in quotation marks: "1,234".
      x.csv:3:1: error: The row has 1 cell under a header of 2. [csv/width]
          expected: 2 cells
          found:    1 cell
          to mend:  Add the missing cells; an empty cell still needs its comma."
    `);
    expect(readCsv('x.csv', 'a,b\n1,2,3\n4\n5,6\n').value?.rows).toHaveLength(1);
  });

  test('refuses semicolons and tabs: a comma may be the decimal sign there', () => {
    expect(found('concept;unit\nrevenues;JPY\n')).toMatchInlineSnapshot(`
      "x.csv:1:8: error: The cells are separated by semicolons. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    concept;unit
          to mend:  Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5."
    `);
    expect(found('concept\tunit\n')).toMatchInlineSnapshot(`
      "x.csv:1:8: error: The cells are separated by tabs. [csv/separator]
          expected: commas between cells, and a point as the decimal sign
          found:    concept	unit
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
