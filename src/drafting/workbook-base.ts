import type { Sheet, WriteSheet } from 'hucre';
import type { Grid } from '../reading/csv.ts';

/** The sheet that says what a workbook was made from. Spreadsheets show it to nobody, and nobody types into it. */
export const BASE_SHEET = 'kessan-made-from';

/** The columns that name a row of a facts file; the rest of it may be typed over. */
export const KEYS = ['concept', 'members', 'stance', 'basis', 'unit', 'scale'] as const;

/** What the facts files said when a workbook was made: without it, nobody can tell a figure that was typed from one that has changed since. */
export interface WorkbookBase {
  /** The sheet of each file, by the name of the file without its folders. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The text of a cell of a file, by what names its row, and its column; absent where the file had none. */
  text(file: string, row: string, column: string): string | undefined;
  /** Whether the file had a row. */
  has(file: string, row: string): boolean;
}

// Workbooks keep equal texts once: what somebody changes of a text that stands in a cell would be changed here as well.
const BEFORE = ':';

/** What names a row among those of its file. */
export function rowKey(at: (column: string) => string): string {
  return KEYS.map(at).join('|');
}

/** The name of a file without its folders: a checkout may stand anywhere. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The hidden sheet of a workbook that is made from files. */
export function baseSheet(grids: readonly Grid[], sheets: ReadonlyMap<string, string>): WriteSheet {
  const rows = grids.flatMap((grid) => {
    const header = grid.header.map(({ text }) => text);
    return grid.rows.flatMap((cells) => {
      const key = rowKey((column) => cells[header.indexOf(column)]?.text ?? '');
      return header.map((column, index) => [nameOf(grid.file), sheets.get(grid.file) ?? '', key, column, `${BEFORE}${cells[index]?.text ?? ''}`]);
    });
  });
  return { name: BASE_SHEET, rows: [['file', 'sheet', 'row', 'column', 'text'], ...rows], veryHidden: true };
}

/** Reads the hidden sheet back; `undefined` for a workbook without it. */
export function baseOf(sheets: readonly Sheet[]): WorkbookBase | undefined {
  const sheet = sheets.find(({ name }) => name === BASE_SHEET);
  if (!sheet) return undefined;
  const texts = new Map<string, string>();
  const rows = new Set<string>();
  const names = new Map<string, string>();
  for (const cells of sheet.rows.slice(1)) {
    const [file = '', name = '', row = '', column = '', text = ''] = Array.from({ length: 5 }, (_, index) => String(cells[index] ?? ''));
    names.set(file, name);
    rows.add(`${file}\n${row}`);
    texts.set(`${file}\n${row}\n${column}`, text.slice(BEFORE.length));
  }
  return {
    sheets: names,
    text: (file, row, column) => texts.get(`${nameOf(file)}\n${row}\n${column}`),
    has: (file, row) => rows.has(`${nameOf(file)}\n${row}`),
  };
}
