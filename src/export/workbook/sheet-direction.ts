import type { CellStyle, WriteSheet } from 'hucre';
import type { Issuer } from '../../model/content/issuer.ts';
import { directionOf } from '../../model/words/writing-direction.ts';

/** Sheets as the language of the issuer is read: from right to left, the first column stands on the right, and labels begin there. Figures stay as they are. */
export function facing({ language }: Pick<Issuer, 'language'>, sheets: readonly WriteSheet[]): WriteSheet[] {
  return directionOf(language) === 'ltr' ? [...sheets] : sheets.map(mirrored);
}

function mirrored(sheet: WriteSheet): WriteSheet {
  const cells = sheet.cells && new Map([...sheet.cells].map(([place, cell]) => [place, cell.style ? { ...cell, style: begunOnTheRight(cell.style) } : cell]));
  return { ...sheet, ...(cells ? { cells } : {}), view: { ...sheet.view, rightToLeft: true } };
}

/** Spreadsheets take left for left, whichever way a sheet is read. */
function begunOnTheRight(style: CellStyle): CellStyle {
  return style.alignment?.horizontal === 'left' ? { ...style, alignment: { ...style.alignment, horizontal: 'right' } } : style;
}
