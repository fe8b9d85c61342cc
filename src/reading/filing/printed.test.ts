import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const PRINTED = 'filings/h1/as-printed.csv';

test('reads records', () => {
  const { site, findings } = readMini({ [PRINTED]: 'table,row,column,printed,reason,note\nincome,costs,1H12,"(5,872)",footing,\n' });
  expect(findings).toEqual([]);
  expect(site?.filings[0]?.printed).toEqual([
    { table: 'income', row: 'costs', column: '1H12', printed: '(5,872)', reason: 'footing', note: '', place: { file: 'content/filings/h1/as-printed.csv', line: 2, column: 19 } },
  ]);
});

test('reports what records lack', () => {
  expect(foundIn({ [PRINTED]: `table,row,column,printed,reason,note
incme,costs,1H12,1,footing,
income,costs,1H12,1,foting,
income,,1H12,1,footing,
income,profit,1H12,1,erratum,
income,costs,1H12,2,footing,
` })).toMatchInlineSnapshot(`
  "content/filings/h1/as-printed.csv:2:1: error: The filing shows no table "incme". [printed/unknown-table]
      expected: perhaps "income"
      to mend:  Correct the name, or remove the row.
  content/filings/h1/as-printed.csv:3:21: error: "foting" is not a reason for printing something else. [printed/reason]
      expected: footing or erratum
      to mend:  Correct the reason.
  content/filings/h1/as-printed.csv:4:8: error: The record says no row. [printed/empty]
      to mend:  Fill in the cell, or remove the row.
  content/filings/h1/as-printed.csv:5:30: error: The erratum has no note. [printed/no-note]
      expected: what is right, and how it is known
      to mend:  Say in the note what is right.
  content/filings/h1/as-printed.csv:6:1: error: The same cell is recorded a second time. [printed/duplicate]
      see:      content/filings/h1/as-printed.csv:3:1: it is recorded here first
      to mend:  Keep one of the two records."
`);
  expect(foundIn({ [PRINTED]: 'table,row,column,printed,reason,remark\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/as-printed.csv:1:1: error: The column "note" is missing. [printed/missing-column]
        expected: table, row, column, printed, reason, note
        to mend:  Add a column "note".
    content/filings/h1/as-printed.csv:1:33: error: There is no column "remark". [printed/unknown-column]
        expected: one of table, row, column, printed, reason, note
        to mend:  Correct the name, or remove the column."
  `);
});
