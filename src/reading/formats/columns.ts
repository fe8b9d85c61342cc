import type { Grid } from './csv.ts';
import type { Cell } from './csv-cell.ts';
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

/**
 * Finds the columns of a file by its header, and reports those that are unknown, missing or there twice. `undefined`
 * when the first row is no header at all: then nothing under it means anything.
 */
export function readColumns(grid: Grid, rules: ColumnRules, report: Report): Columns | undefined {
  const { file, header, rows } = grid;
  const { area, required, optional, named } = rules;
  const known = [...required, ...optional, ...named];
  if (!header.some(({ text }) => known.includes(text) || nearest(text, required) !== undefined)) {
    reportNoHeader(grid, rules, report);
    return undefined;
  }
  const columns = new Map<string, number>();
  /** Required names that an unknown one seems to be meant for. */
  const misspelt = new Set<string>();
  const nameless: number[] = [];
  header.forEach((cell, index) => {
    const { text, place } = cell;
    const first = columns.get(text);
    if (text === '') {
      // Spreadsheets write empty columns at the end of a table; they say nothing.
      if (rows.some((row) => (row[index] as Cell).text !== '')) nameless.push(index);
    } else if (!known.includes(text)) {
      const near = nearest(text, known);
      if (near !== undefined) misspelt.add(near);
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
  reportNameless(grid, nameless, area, report);
  for (const name of required) {
    if (columns.has(name) || misspelt.has(name)) continue;
    report.error(`${area}/missing-column`, { file, line: header[0]?.place.line ?? 1, column: 1 }, {
      message: `The column "${name}" is missing.`, expected: required.join(', '), remedy: `Add a column "${name}".`,
    });
  }
  return columns;
}

/** One cause, one finding: a head that is merged over several columns leaves all but the first without a name. */
function reportNameless({ header }: Grid, indexes: readonly number[], area: string, report: Report): void {
  const [first, ...more] = indexes.map((index) => header[index] as Cell);
  if (!first) return;
  const numbers = indexes.map((index) => String(index + 1));
  report.error(`${area}/unknown-column`, first.place, more.length === 0 ? {
    message: `Column ${numbers.join('')} has values but no name.`,
    remedy: 'Write its name into the first row, or remove the column.',
  } : {
    message: `Columns ${numbers.slice(0, -1).join(', ')} and ${numbers.slice(-1).join('')} have values but no names.`,
    remedy: 'Write a name over each of them into the first row, where a head that was merged over several columns names the first alone; or remove the columns.',
  });
}

function reportNoHeader({ file, header, rows }: Grid, { area, required, optional, named }: ColumnRules, report: Report): void {
  const wanted = [...required, ...optional];
  const below = rows.find((cells) => cells.filter(({ text }) => wanted.includes(text)).length > 1);
  const whole = header.length === 1 && header[0]?.text.includes(',') === true;
  report.error(`${area}/no-header`, header[0]?.place ?? { file }, {
    message: whole ? 'The whole row stands in quotation marks, so that it is one cell.' : 'The first row names no column that such a file has.',
    expected: `a header with ${[...required, ...(named.length > 0 ? ['names of periods'] : [])].join(', ')}`,
    actual: header.map(({ text }) => text).join(','),
    remedy: whole
      ? 'Take the quotation marks around each row away: a cell is quoted by itself, where it holds a comma.'
      : below ? `Remove what stands above the header in line ${String(below[0]?.place.line ?? 0)}.` : 'Write the header into the first row.',
  });
}
