import type { Sheet } from 'hucre';
import { stringify } from 'csv-stringify/sync';
import { Decimal } from '../model/decimal.ts';
import type { Filing } from '../model/filing.ts';
import type { Grid } from '../reading/csv.ts';
import { parseNumber } from '../reading/number.ts';
import { numberText } from './cell-text.ts';
import { FOR_PEOPLE, sheetName } from './typing-workbook.ts';

/** What a workbook says otherwise than the facts files. */
export interface TypedChanges {
  readonly changes: readonly TypedChange[];
  /** The new texts of the files that change, by the names that findings use for them. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be understood; while there is any, nothing should be written. */
  readonly problems: readonly string[];
}

/** A cell that was typed over. */
export interface TypedChange {
  readonly file: string;
  readonly line: number;
  readonly item: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

// What names a row; the rest of it may be typed over.
const KEYS = ['concept', 'members', 'stance', 'basis', 'unit', 'scale'];

/**
 * Compares a workbook with the facts files from which it was made, cell by cell. Rows are found by what they are about,
 * so that they may be sorted; rows that the workbook does not have any more stay in the file, and are said.
 */
export function typedChanges(sheets: readonly Sheet[], filing: Filing, grids: readonly Grid[]): TypedChanges {
  const found = grids.map((grid) => {
    const sheet = sheets.find(({ name }) => name === sheetName(grid));
    return sheet ? changesIn(sheet, filing, grid) : { changes: [], problems: [`The workbook has no sheet "${sheetName(grid)}".`], text: undefined, file: grid.file };
  });
  const known = new Set(grids.map(sheetName));
  return {
    changes: found.flatMap(({ changes }) => changes),
    files: new Map(found.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const]))),
    problems: [...found.flatMap(({ problems }) => problems), ...sheets.filter(({ name }) => !known.has(name)).map(({ name }) => `No facts file belongs to the sheet "${name}".`)],
  };
}

function changesIn(sheet: Sheet, filing: Filing, grid: Grid) {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`Sheet "${sheet.name}": ${problem}`);
  const [heads = [], ...body] = sheet.rows;
  const columns = heads.map((cell) => textOf(cell));
  const header = grid.header.map(({ text }) => text);
  for (const column of header) if (!columns.includes(column)) say(`the column "${column}" is gone.`);
  for (const column of columns) if (column !== '' && !header.includes(column) && !FOR_PEOPLE.some((name) => name === column) && !/^\(.*\)$/.test(column)) say(`there is a column "${column}", which the file does not have.`);
  const keyOf = (at: (column: string) => string) => KEYS.map(at).join('|');
  const rows = new Map<string, readonly unknown[]>();
  for (const cells of body) {
    const at = (column: string) => textOf(cells[columns.indexOf(column)]);
    if (at('concept') === '') continue;
    const key = keyOf(at);
    if (rows.has(key)) say(`"${at('concept')}" stands there twice.`);
    rows.set(key, cells);
  }
  const changes: TypedChange[] = [];
  const records = grid.rows.map((cells) => {
    const at = (column: string) => cells[header.indexOf(column)]?.text ?? '';
    const typed = rows.get(keyOf(at));
    if (!typed) say(`the row "${at('concept')}" is gone, or was renamed; it was left in the file.`);
    rows.delete(keyOf(at));
    return header.map((column, index) => {
      const before = cells[index]?.text ?? '';
      if (!typed || KEYS.includes(column) || !columns.includes(column)) return before;
      const isPeriod = filing.periods.some(({ name }) => name === column);
      const after = typedText(typed[columns.indexOf(column)], isPeriod);
      if (after === undefined) say(`the cell of "${at('concept')}" under ${column} holds a number of more digits than a spreadsheet keeps, or a date; type it as text.`);
      if (after === undefined || same(before, after)) return before;
      changes.push({ file: grid.file, line: cells[0]?.place.line ?? 0, item: textOf(typed[columns.indexOf('item')]) || at('concept'), column, before, after });
      return after;
    });
  });
  for (const [key] of rows) say(`the row "${key.split('|')[0] ?? ''}" is new; type it into the file, with its source.`);
  return { file: grid.file, changes, problems, text: changes.length === 0 ? undefined : stringify([header, ...records]) };
}

/** A cell as a facts file writes it; absent for what a spreadsheet has not kept as it was typed. */
function typedText(cell: unknown, isPeriod: boolean): string | undefined {
  if (cell instanceof Object) return undefined;
  if (typeof cell !== 'number') return textOf(cell);
  // The shortest decimal that gives this double back is what was typed, up to 15 digits.
  const amount = new Decimal(String(cell));
  if (amount.precision() > 15) return undefined;
  return isPeriod ? numberText(amount) : amount.toFixed();
}

function same(before: string, after: string): boolean {
  if (before === after) return true;
  const [a, b] = [parseNumber(before), parseNumber(after)];
  return a.ok && b.ok && a.value.eq(b.value);
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
