import type { Cell, Grid } from './csv.ts';
import { expectOneOf, nearest } from './nearest.ts';
import type { Report } from './report.ts';

/** The columns of a CSV file by name, as indexes into its rows. */
export type Columns = ReadonlyMap<string, number>;

/** What columns a kind of file has. */
export interface ColumnRules {
  /** The area of its rules: `facts`. */
  readonly area: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Names that a filing adds: its periods. */
  readonly named: readonly string[];
  /** A hint for a name that is known, but not as a column. */
  readonly hint?: (name: string) => string | undefined;
}

/** Finds the columns of a file by its header, and reports those that are unknown, missing or there twice. */
export function readColumns({ file, header, rows }: Grid, rules: ColumnRules, report: Report): Columns {
  const { area, required, optional, named } = rules;
  const known = [...required, ...optional, ...named];
  const columns = new Map<string, number>();
  header.forEach((cell, index) => {
    const { text, place } = cell;
    const first = columns.get(text);
    if (text === '') {
      // Spreadsheets write empty columns at the end of a table; they say nothing.
      if (rows.some((row) => (row[index] as Cell).text !== '')) {
        report.error(`${area}/unknown-column`, place, {
          message: `Column ${String(index + 1)} has values but no name.`, remedy: 'Write its name into the first row, or remove the column.',
        });
      }
    } else if (!known.includes(text)) {
      const near = nearest(text, known);
      report.error(`${area}/unknown-column`, place, {
        message: `There is no column "${text}".`,
        expected: rules.hint?.(text) ?? expectOneOf(text, near === undefined && named.length > 0 ? named : known),
        remedy: named.length > 0 ? 'Correct the name, or add the period to filing.yaml.' : 'Correct the name, or remove the column.',
      });
    } else if (first !== undefined) {
      report.error(`${area}/duplicate-column`, place, {
        message: `The column "${text}" stands here for the second time.`,
        remedy: 'Remove or rename one of the two.',
        related: [{ place: (header[first] as Cell).place, note: `"${text}" stands here first` }],
      });
    } else {
      columns.set(text, index);
    }
  });
  for (const name of required) {
    if (columns.has(name)) continue;
    report.error(`${area}/missing-column`, { file, line: header[0]?.place.line ?? 1, column: 1 }, {
      message: `The column "${name}" is missing.`, expected: required.join(', '), remedy: `Add a column "${name}".`,
    });
  }
  return columns;
}
