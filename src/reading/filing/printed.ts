import { PRINTED_REASONS, type PrintedReason, type PrintedRecord } from '../../model/content/printed.ts';
import { readColumns } from '../formats/columns.ts';
import type { Grid } from '../formats/csv.ts';
import type { Cell } from '../formats/csv-cell.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';

const COLUMNS = ['table', 'row', 'column', 'printed', 'reason', 'note'];

/**
 * Reads `as-printed.csv`. Whether a table has the row and the column, and whether the record is needed, is known only
 * when the table is laid out.
 */
export function readPrinted(grid: Grid, tables: readonly string[], report: Report): readonly PrintedRecord[] {
  const columns = readColumns(grid, { area: 'printed', required: COLUMNS, optional: [], named: [] }, report);
  if (!columns) return [];
  const first = new Map<string, Cell>();
  return grid.rows.flatMap((cells): PrintedRecord[] => {
    const cell = (name: string): Cell => {
      const index = columns.get(name);
      return (index === undefined ? undefined : cells[index]) ?? { text: '', place: (cells[0] as Cell).place };
    };
    const [table, row, column, printed, reason, note] = COLUMNS.map(cell) as [Cell, Cell, Cell, Cell, Cell, Cell];
    for (const [name, { text, place }] of Object.entries({ table, row, column, printed, reason })) {
      if (text !== '' || !columns.has(name)) continue;
      report.error('printed/empty', place, { message: `The record says no ${name}.`, remedy: 'Fill in the cell, or remove the row.' });
    }
    if (table.text !== '' && !tables.includes(table.text)) {
      report.error('printed/unknown-table', table.place, {
        message: `The filing shows no table "${table.text}".`, expected: expectOneOf(table.text, tables), remedy: 'Correct the name, or remove the row.',
      });
    }
    if (reason.text !== '' && !isReason(reason.text)) {
      report.error('printed/reason', reason.place, {
        message: `"${reason.text}" is not a reason for printing something else.`, expected: PRINTED_REASONS.join(' or '), remedy: 'Correct the reason.',
      });
    }
    if (reason.text === 'erratum' && note.text === '') {
      report.error('printed/no-note', note.place, { message: 'The erratum has no note.', expected: 'what is right, and how it is known', remedy: 'Say in the note what is right.' });
    }
    const key = [table, row, column].map(({ text }) => text).join('|');
    const earlier = first.get(key);
    if (earlier) {
      report.error('printed/duplicate', table.place, {
        message: 'The same cell is recorded a second time.', remedy: 'Keep one of the two records.', related: [{ place: earlier.place, note: 'it is recorded here first' }],
      });
    } else {
      first.set(key, table);
    }
    if (!isReason(reason.text) || [table, row, column, printed].some(({ text }) => text === '') || earlier) return [];
    return [{ table: table.text, row: row.text, column: column.text, printed: printed.text, reason: reason.text, note: note.text, place: printed.place }];
  });
}

function isReason(text: string): text is PrintedReason {
  return (PRINTED_REASONS as readonly string[]).includes(text);
}
