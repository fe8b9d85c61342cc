import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** Whether this machine has LibreOffice. Nothing needs it: where it is, tests open files with it too. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Opens a workbook in LibreOffice and gives its sheets as CSV texts: values as shown, formulas worked out. */
export function openInLibreOffice(workbook: Uint8Array): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'kessan-sheet-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    // Separator, quotes, UTF-8, from the first line; cells as shown; all sheets, each in a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const { status, stderr } = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const texts = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return Object.fromEntries(texts.map((name) => [name.slice('book-'.length, -'.csv'.length), readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook with formulas in a new row of its first sheet, as a reader would type them. */
export async function withFormulas(workbook: Uint8Array, formulas: readonly string[]): Promise<Uint8Array> {
  const opened = await openXlsx(workbook);
  const [sheet] = opened.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  const row = sheet.rows.push(formulas.map(() => null)) - 1;
  sheet.cells ??= new Map();
  for (const [column, formula] of formulas.entries()) sheet.cells.set(`${String(row)},${String(column)}`, { value: null, type: 'formula', formula });
  return saveXlsx(opened);
}
