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
}

/** Reads the header of a facts file; without the column `concept` nothing can be read. */
export function readFactsHeader(grid: Grid, periods: readonly NamedPeriod[], report: Report): FactsHeader | undefined {
  const columns = readColumns(grid, {
    area: 'facts',
    required: REQUIRED,
    optional: OPTIONAL,
    named: periods.map(({ name }) => name),
    hint: (name) => {
      const named = periods.find(({ role }) => role === name);
      return named && `the period by its name, "${named.name}", not by its role`;
    },
  }, report);
  const found = periods.flatMap((named) => {
    const index = columns.get(named.name);
    return index === undefined ? [] : [{ named, index }];
  });
  if (found.length === 0 && !report.findings.some(({ rule }) => rule === 'facts/unknown-column')) {
    report.error('facts/no-period', { file: grid.file, line: 1, column: 1 }, {
      message: 'The file has no column for a period, so that it states nothing.',
      expected: periods.map(({ name }) => name).join(', '),
      remedy: 'Add a column named as a period of filing.yaml.',
    });
  }
  return columns.has('concept') ? { columns, periods: found } : undefined;
}
