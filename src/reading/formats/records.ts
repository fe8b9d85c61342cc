import { readColumns } from './columns.ts';
import type { Grid } from './csv.ts';
import type { Cell } from './csv-cell.ts';
import type { Report } from './report.ts';

/** What a kind of file of records has. */
export interface RecordRules {
  /** The area of its rules: `transcription`. */
  readonly area: string;
  readonly columns: readonly string[];
  /** Columns in which no cell may be empty. */
  readonly filled: readonly string[];
}

/** One row of a file of records, by the names of its columns. */
export interface Row {
  readonly cell: (column: string) => Cell;
  /** The text of a cell, `undefined` for an empty one. */
  readonly given: (column: string) => string | undefined;
  /** Whether no cell is empty that may not be. */
  readonly full: boolean;
}

/** The rows of a file of records; columns that are missing, and cells that say nothing, are reported. */
export function readRecords(grid: Grid, { area, columns, filled }: RecordRules, report: Report): readonly Row[] {
  const known = readColumns(grid, { area, required: columns, optional: [], named: [] }, report);
  if (!known) return [];
  return grid.rows.map((cells): Row => {
    const cell = (column: string): Cell => {
      const index = known.get(column);
      return (index === undefined ? undefined : cells[index]) ?? { text: '', place: (cells[0] as Cell).place };
    };
    const empty = filled.filter((column) => cell(column).text === '');
    for (const column of empty) {
      if (known.has(column)) report.error(`${area}/empty`, cell(column).place, { message: `The record has nothing under "${column}".`, remedy: 'Fill in the cell, or remove the row.' });
    }
    return { cell, given: (column) => cell(column).text || undefined, full: empty.length === 0 };
  });
}
