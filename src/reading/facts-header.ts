import type { NamedPeriod } from '../model/filing.ts';
import { readColumns, type Columns } from './columns.ts';
import type { Grid } from './csv.ts';
import type { Report } from './report.ts';

const REQUIRED = ['concept', 'unit', 'scale', 'decimals', 'source'];
const OPTIONAL = ['members', 'stance', 'basis'];

/** The columns that are not periods. */
export const FACT_COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL];

/** The header of a facts file: where each column is, and which of them are periods. */
export interface FactsHeader {
  readonly columns: Columns;
  readonly periods: readonly { readonly named: NamedPeriod; readonly index: number }[];
  /** Whether it is certain what the rows are about: no unknown column may be meant for an optional one. */
  readonly sound: boolean;
}

/** The periods of a filing, and the names of those that could not be read: they are reported where they stand. */
export interface FactPeriods {
  readonly periods: readonly NamedPeriod[];
  readonly unread: readonly string[];
}

/** Reads the header of a facts file; without the column `concept` nothing can be read. */
export function readFactsHeader(grid: Grid, { periods, unread }: FactPeriods, report: Report): FactsHeader | undefined {
  const columns = readColumns(grid, {
    area: 'facts',
    required: REQUIRED,
    optional: OPTIONAL,
    named: [...periods.map(({ name }) => name), ...unread],
    hint: (name) => {
      const named = periods.find(({ role }) => role === name);
      return named && `the period by its name, "${named.name}", not by its role`;
    },
  }, report);
  const found = periods.flatMap((named) => {
    const index = columns.get(named.name);
    return index === undefined ? [] : [{ named, index }];
  }).sort((a, b) => a.index - b.index);
  if (found.length === 0 && !unread.some((name) => columns.has(name)) && !report.findings.some(({ rule }) => rule === 'facts/unknown-column')) {
    report.error('facts/no-period', { file: grid.file, line: 1, column: 1 }, {
      message: 'The file has no column for a period, so that it states nothing.',
      expected: periods.map(({ name }) => name).join(', '),
      remedy: 'Add a column named as a period of filing.yaml.',
    });
  }
  const unknown = report.findings.some(({ rule }) => rule === 'facts/unknown-column');
  const sound = !unknown || OPTIONAL.every((name) => columns.has(name));
  return columns.has('concept') ? { columns, periods: found, sound } : undefined;
}
