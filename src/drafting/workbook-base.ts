import { createHash } from 'node:crypto';
import type { WriteSheet } from 'hucre';
import { SheetCells } from '../spreadsheet/sheet-cells.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { nameOf } from './row-key.ts';
import { ITEM, type TypingSheet } from './typing-sheet.ts';

/** The sheet that says what a workbook was made from. Spreadsheets show it to nobody, and nobody types into it. */
export const BASE_SHEET = 'kessan-made-from';

/** What a workbook showed when it was made: without it, nobody can tell a figure that was typed from one that has changed since. */
export interface WorkbookBase {
  readonly filing: string;
  /** The sheet of each file, by the name of the file. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The text of a cell, by its file, what names its row, and its column; absent where there was none. */
  text(file: string, row: string, column: string): string | undefined;
  /** Whether the file had a row. */
  has(file: string, row: string): boolean;
  /** Whether the sheet of a file had a column. */
  hasColumn(file: string, column: string): boolean;
  /** Whether an item of a file was called so. */
  isItem(file: string, name: string): boolean;
}

/** What a workbook tells of what it was made from. */
export type ToldBase = { readonly kind: 'known'; readonly base: WorkbookBase } | { readonly kind: 'absent' } | { readonly kind: 'spoiled' };

type Record = readonly [file: string, sheet: string, row: string, column: string, text: string];

// Programs keep equal texts of a workbook once: what one of them changes of a text that a cell shows would be changed here too.
const BEFORE = ':';

const HEAD = 'What this workbook was made from. Nothing is typed here.';

/** The hidden sheet of a workbook. Its first row holds a digest of the others: whoever replaces texts in the whole workbook changes them as well. */
export function baseSheet(filing: string, sheets: readonly TypingSheet[]): WriteSheet {
  const records = recordsOf(sheets).map(([file, sheet, row, column, text]) => [file, sheet, row, column, `${BEFORE}${text}`]);
  return { name: BASE_SHEET, rows: [[HEAD, filing, digestOf(filing, records)], ...records], veryHidden: true };
}

/** What sheets show now: the base of a workbook that does not say what it was made from. */
export function baseNow(filing: string, sheets: readonly TypingSheet[]): WorkbookBase {
  return baseFrom(filing, recordsOf(sheets));
}

/** Reads the hidden sheet of a workbook back. */
export function baseOf(workbook: Workbook): ToldBase {
  const sheet = workbook.sheets.find(({ name }) => name === BASE_SHEET);
  if (!sheet) return { kind: 'absent' };
  const cells = new SheetCells(sheet, workbook);
  const row = (index: number) => [0, 1, 2, 3, 4].map((column) => cells.text(index, column));
  const [, filing = '', digest = ''] = row(0);
  const records = cells.rows.filter((index) => index > 0).map(row);
  if (digest !== digestOf(filing, records)) return { kind: 'spoiled' };
  return { kind: 'known', base: baseFrom(filing, records.map(([file = '', name = '', key = '', column = '', text = '']): Record => [file, name, key, column, text.slice(BEFORE.length)])) };
}

function recordsOf(sheets: readonly TypingSheet[]): readonly Record[] {
  return sheets.flatMap(({ file, name, columns, rows }) => rows.flatMap(({ key, cells }) => cells.map(({ text }, index): Record => [nameOf(file), name, key, columns[index] ?? '', text.trim()])));
}

function baseFrom(filing: string, records: readonly Record[]): WorkbookBase {
  const texts = new Map<string, string>();
  const [rows, columns, items] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const sheets = new Map<string, string>();
  for (const [file, sheet, row, column, text] of records) {
    sheets.set(file, sheet);
    rows.add(JSON.stringify([file, row]));
    columns.add(JSON.stringify([file, column]));
    texts.set(JSON.stringify([file, row, column]), text);
    if (column === ITEM) items.add(JSON.stringify([file, text]));
  }
  return {
    filing,
    sheets,
    text: (file, row, column) => texts.get(JSON.stringify([nameOf(file), row, column])),
    has: (file, row) => rows.has(JSON.stringify([nameOf(file), row])),
    hasColumn: (file, column) => columns.has(JSON.stringify([nameOf(file), column])),
    isItem: (file, name) => items.has(JSON.stringify([nameOf(file), name])),
  };
}

function digestOf(filing: string, records: readonly (readonly string[])[]): string {
  return createHash('sha256').update(JSON.stringify([filing, records])).digest('hex');
}
