import type { NamedPeriod } from '../../model/content/filing.ts';
import { readColumns, type Columns } from '../formats/columns.ts';
import type { Grid } from '../formats/csv.ts';
import type { Report } from '../formats/report.ts';

/** What kind of file it is: which columns it has beside the periods. */
export interface FactsFileKind {
  /** The area of its rules: `facts`. */
  readonly area: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether its rows state how exact their numbers are; otherwise the digits are all that counts. */
  readonly accuracy: boolean;
}

const ASPECTS = ['members', 'stance', 'basis'];

/** A file of facts: `facts/*.csv`. */
export const FACTS: FactsFileKind = { area: 'facts', required: ['concept', 'unit', 'scale', 'decimals', 'source'], optional: ASPECTS, accuracy: true };

/**
 * A file of figures keyed a second time: `second-keying/*.csv`. How exact a figure is and where it stands was said
 * with the fact; the columns may be there for the person who keys, and are not compared.
 */
export const KEYING: FactsFileKind = { area: 'second-keying', required: ['concept', 'unit', 'scale'], optional: [...ASPECTS, 'decimals', 'source'], accuracy: false };

/** The columns that are not periods. */
export const FACT_COLUMNS: readonly string[] = [...FACTS.required, ...FACTS.optional];

/** The header of a facts file: where each column is, and which of them are periods. */
export interface FactsHeader {
  readonly kind: FactsFileKind;
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

/** Reads the header of a facts file; without the column `concept`, or where the first row is no header, nothing can be read. */
export function readFactsHeader(grid: Grid, kind: FactsFileKind, { periods, unread }: FactPeriods, report: Report): FactsHeader | undefined {
  const { area, required, optional } = kind;
  const columns = readColumns(grid, {
    area,
    required,
    optional,
    named: [...periods.map(({ name }) => name), ...unread],
    hint: (name) => {
      const named = periods.find(({ roles }) => roles.includes(name));
      return named && `the period by its name, "${named.name}", not by its role`;
    },
  }, report);
  if (!columns) return undefined;
  const found = periods.flatMap((named) => {
    const index = columns.get(named.name);
    return index === undefined ? [] : [{ named, index }];
  }).sort((a, b) => a.index - b.index);
  if (found.length === 0 && !unread.some((name) => columns.has(name)) && !report.findings.some(({ rule }) => rule === `${area}/unknown-column`)) {
    report.error(`${area}/no-period`, { file: grid.file, line: grid.header[0]?.place.line ?? 1, column: 1 }, {
      message: 'The file has no column for a period, so that it states nothing.',
      expected: periods.map(({ name }) => name).join(', '),
      remedy: 'Add a column named as a period of filing.yaml.',
    });
  }
  const unknown = report.findings.some(({ rule }) => rule === `${area}/unknown-column`);
  const sound = !unknown || ASPECTS.every((name) => columns.has(name));
  return columns.has('concept') ? { kind, columns, periods: found, sound } : undefined;
}

/** Names that `filing.yaml` declares in places that could not be read. */
export interface Unread {
  readonly periods: readonly string[];
  readonly announcements: readonly string[];
}
