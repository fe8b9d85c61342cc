import type { CellStyle, CellValue, WriteOptions, WriteSheet } from 'hucre';
import { facing } from '../export/workbook/sheet-direction.ts';
import type { Filing } from '../model/content/filing.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import type { Site } from '../model/content/site.ts';
import type { Grid } from '../reading/formats/csv.ts';
import { parseNumber } from '../reading/formats/number.ts';
import { DIGITS } from '../spreadsheet/seen-cell.ts';
import { ITEM, typingSheets, type TypingCell, type TypingSheet } from './typing-sheet.ts';
import { baseSheet } from './workbook-base.ts';

/** As many characters as a cell of a spreadsheet holds (Excel specifications and limits). */
const LONGEST = 32_767;

// The format of text: what a person types there stays what it is, and becomes no date and no number.
const TEXT: CellStyle = { numFmt: '@' };

/**
 * A workbook in which a drafter types the figures of a filing. A cell in which a figure is due is empty. A hidden sheet says
 * what the files said then. The problem names a text that no spreadsheet holds.
 */
export function typingWorkbook(site: Site, filing: Filing, grids: readonly Grid[]): Outcome<WriteOptions> {
  const sheets = typingSheets(site, filing, grids);
  for (const { file, columns, rows } of sheets) {
    for (const { key, cells } of rows) {
      const long = cells.findIndex(({ text }) => text.length >= LONGEST);
      if (long >= 0) return fail(`${file}: the ${columns[long] ?? ''} of "${key.split('|')[0] ?? ''}" has ${String(cells[long]?.text.length)} characters, and a cell of a spreadsheet holds ${String(LONGEST)}. Shorten it first.`);
    }
  }
  return succeed({ sheets: [...facing(site.issuer, sheets.map((sheet) => written(sheet, site.issuer.style.grouping))), baseSheet(filing.id, sheets)], properties: { title: filing.title, creator: site.issuer.name } });
}

function written({ name, columns, rows }: TypingSheet, grouping: Grouping): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach((row, down) => row.cells.forEach(({ isFigure }, across) => {
    if (!isFigure) cells.set(`${String(down + 1)},${String(across)}`, { style: TEXT });
  }));
  return {
    name,
    rows: [[...columns], ...rows.map((row) => row.cells.map((cell) => valueOf(cell, grouping)))],
    cells,
    columns: columns.map((column) => ({ width: column === ITEM || column === 'source' ? 44 : column === 'concept' ? 30 : 16 })),
    freezePane: { rows: 1, columns: 1 },
  };
}

/** Decimals of 15 significant digits survive as a double (IEEE 754), which is what a spreadsheet keeps; others are written as texts. */
function valueOf({ text, isFigure }: TypingCell, grouping: Grouping): CellValue {
  if (text === '') return null;
  const parsed = isFigure ? parseNumber(text, grouping) : undefined;
  return parsed?.ok === true && parsed.value.precision(true) <= DIGITS ? Number(parsed.value.toFixed()) : text;
}
