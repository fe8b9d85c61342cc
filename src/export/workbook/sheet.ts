import type { CellStyle, CellValue, WriteSheet } from 'hucre';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { spreadsheetNumber } from './spreadsheet-number.ts';
import { looksLikeFormula } from './spreadsheet-text.ts';

const FONT = { name: 'Calibri', size: 11 } as const;

/** What a cell is shown in; the keys say what it is for. */
export const STYLES = {
  title: { font: { ...FONT, size: 14, bold: true } },
  head: { font: { ...FONT, bold: true }, alignment: { horizontal: 'center', vertical: 'bottom', wrapText: true }, border: { bottom: { style: 'thin' } } },
  soft: { font: { ...FONT, italic: true } },
  wrapped: { alignment: { wrapText: true, vertical: 'top' } },
} as const satisfies Readonly<Record<string, CellStyle>>;

// The format of text: what stands in the cell stays what it is, even when it is typed over again.
const TEXT_FORMAT = '@';

/** The fill of a number that had to be written as text. */
const MARKED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } }, numFmt: TEXT_FORMAT, alignment: { horizontal: 'right' } };

/** As many characters as a cell holds (Excel specifications and limits): a workbook with more in one is none. */
const LONGEST = 32_767;
const CUT = ' … (cut here: a cell of a spreadsheet holds no more)';

/** The height of a line, in points. */
export const LINE = 15;

/** The height of a text that is broken into lines of a width; programs work it out for themselves only now and then. */
export function heightOf(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width)) * LINE;
}

/** A sheet of a workbook while it is written, from the top down. */
export class Sheet {
  readonly #rows: CellValue[][] = [];
  readonly #cells: NonNullable<WriteSheet['cells']> = new Map();
  readonly #heights: NonNullable<WriteSheet['rowDefs']> = new Map();
  readonly #merges: NonNullable<WriteSheet['merges']> = [];
  #marked = 0;

  /** Where the next row will stand, from 0. */
  get next(): number {
    return this.#rows.length;
  }

  /** How many numbers had to be written as text. */
  get marked(): number {
    return this.#marked;
  }

  /** Begins a row, of a height in points where its texts need more than a line. */
  row(height?: number): number {
    if (height !== undefined) this.#heights.set(this.#rows.length, { height });
    return this.#rows.push([]) - 1;
  }

  /** Writes a text. One that could be taken for a formula is shown, and stays, as text; one that no cell holds ends with saying so. */
  text(row: number, column: number, text: string, style?: CellStyle): void {
    this.#put(row, column, text.length > LONGEST ? `${text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}` : text, looksLikeFormula(text) ? { ...style, numFmt: TEXT_FORMAT } : style);
  }

  /** Writes a number where a spreadsheet would keep it digit by digit; otherwise `written`, as text and marked. */
  number(row: number, column: number, amount: Decimal, written: string, style?: CellStyle): void {
    const number = spreadsheetNumber(amount);
    if (number === undefined) this.#marked += 1;
    this.#put(row, column, number ?? written, number === undefined ? { ...style, ...MARKED } : style);
  }

  /** Draws a cell in which nothing stands. */
  blank(row: number, column: number, style: CellStyle): void {
    this.#put(row, column, null, style);
  }

  /** Lets the cell at the top left stand for a rectangle; both ends included. */
  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (endRow > startRow || endCol > startCol) this.#merges.push({ startRow, startCol, endRow, endCol });
  }

  /** The sheet as the library takes it: `widths` in characters, `frozen` rows and columns that stay in view; printed over one page's width. */
  written(name: string, widths: readonly number[], frozen: { readonly rows: number; readonly columns: number }, orientation: 'portrait' | 'landscape'): WriteSheet {
    return {
      name,
      rows: this.#rows,
      cells: this.#cells,
      rowDefs: this.#heights,
      merges: this.#merges,
      columns: widths.map((width) => ({ width })),
      freezePane: frozen,
      pageSetup: { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
  }

  #put(row: number, column: number, value: CellValue, style: CellStyle | undefined): void {
    const cells = this.#rows[row];
    if (!cells) throw new Error(`Row ${String(row)} has not begun.`);
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    if (style) this.#cells.set(`${String(row)},${String(column)}`, { style });
  }
}
