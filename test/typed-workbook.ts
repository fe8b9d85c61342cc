import type { CellValue, WriteOptions, WriteSheet } from 'hucre';
import { typedChanges, type Preference, type TypedChanges } from '../src/drafting/typed-workbook.ts';
import { typingWorkbook } from '../src/drafting/typing-workbook.ts';
import { BASE_SHEET } from '../src/drafting/workbook-base.ts';
import { writeWorkbook } from '../src/export/workbook/workbook.ts';
import { readCsv, type Grid } from '../src/reading/formats/csv.ts';
import { memorySource } from '../src/reading/formats/memory.ts';
import { readSite } from '../src/reading/site/site.ts';
import { decodeText } from '../src/reading/formats/text.ts';
import { readWorkbook } from '../src/spreadsheet/workbook.ts';
import { MINI } from './sites/mini.ts';

/** The facts file of the smallest site. */
export const FACTS = 'filings/h1/facts/income.csv';

/** The rows of a sheet, changed as a person would change them. */
export type Change = (rows: CellValue[][]) => CellValue[][];

/** What is done with a workbook between its writing and its reading. */
export interface Handling {
  /** The facts file when the workbook was made. */
  readonly then?: string;
  /** The facts file when it is read back. */
  readonly now?: string;
  readonly rows?: Change;
  /** Other properties of the sheet. */
  readonly sheet?: (sheet: WriteSheet) => Partial<WriteSheet>;
  /** Sheets beside it. */
  readonly sheets?: (sheets: readonly WriteSheet[]) => readonly WriteSheet[];
  /** The bytes of the workbook. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
  readonly prefer?: Preference;
  /** Other files of the content, when the workbook is made and when it is read back. */
  readonly content?: Readonly<Record<string, string>>;
}

/** A workbook of the smallest site, written, changed and read back. */
export async function typedIn({ then = MINI[FACTS] ?? '', now = then, rows = (same) => same, sheet: other = () => ({}), sheets = (same) => same, bytes = (same) => same, prefer, content = {} }: Handling): Promise<TypedChanges> {
  const made = workbookOf(then, content);
  const changed = made.sheets.map((sheet): WriteSheet => (sheet.name === BASE_SHEET ? sheet : { ...sheet, rows: rows((sheet.rows ?? []).map((row) => [...row])), ...other(sheet) }));
  const read = readWorkbook('typed.xlsx', bytes(await writeWorkbook({ ...made, sheets: [...sheets(changed)] })));
  if (!read.ok) throw new Error(read.problem);
  const { site, filing, grid } = siteOf(now, content);
  return typedChanges(read.value, { site, filing, prefer }, [{ grid, bytes: new TextEncoder().encode(now) }]);
}

/** The workbook of the smallest site with a facts file. */
export function workbookOf(facts = MINI[FACTS] ?? '', content: Readonly<Record<string, string>> = {}): WriteOptions {
  const { site, filing, grid } = siteOf(facts, content);
  const made = typingWorkbook(site, filing, [grid]);
  if (!made.ok) throw new Error(made.problem);
  return made.value;
}

/** The same change for one cell: by the item of its row and the number of its column from 0. */
export function cell(item: string, column: number, value: CellValue): Change {
  return (rows) => rows.map((row) => row.map((each, index) => (row[0] === item && index === column ? value : each)));
}

/** The column of the current period of the smallest site. */
export const CURRENT = 10;

function siteOf(facts: string, content: Readonly<Record<string, string>>) {
  const { site, findings } = readSite(memorySource({ ...MINI, ...content, [FACTS]: facts }));
  const [filing] = site?.filings ?? [];
  const grid: Grid | undefined = readCsv(`content/${FACTS}`, decodeText(FACTS, new TextEncoder().encode(facts)).value ?? '').value;
  if (!site || !filing || !grid) throw new Error(`The site cannot be read: ${JSON.stringify(findings)}`);
  return { site, filing, grid };
}
