import type { Sheet } from 'hucre';
import { typedCell, type TypedCell } from './typed-cell.ts';

/** The cells of a sheet by row and column, from 0, and what a person sees of them. */
export class SheetCells {
  readonly #sheet: Sheet;
  /** How many rows and columns anything stands in. */
  readonly height: number;
  readonly width: number;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  get name(): string {
    return this.#sheet.name;
  }

  get hidden(): boolean {
    return this.#sheet.hidden === true || this.#sheet.veryHidden === true;
  }

  /** The ranges of merged cells, as a spreadsheet names them: `B2:C2`. */
  get merged(): readonly string[] {
    return (this.#sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => `${this.address(startRow, startCol)}:${this.address(endRow, endCol)}`);
  }

  /** What a person sees in a cell. */
  typed(row: number, column: number): TypedCell {
    return typedCell(this.#sheet.rows[row]?.[column], this.#sheet.cells?.get(`${String(row)},${String(column)}`));
  }

  /** A cell as a text, for what names rows and columns; empty where it is nothing or uncertain. */
  text(row: number, column: number): string {
    if (column < 0) return '';
    const typed = this.typed(row, column);
    switch (typed.kind) {
      case 'text':
        return typed.text;
      case 'number':
        return typed.amount.toFixed();
      case 'date':
        return typed.date;
      case 'uncertain':
        return `(${typed.because})`;
      case 'yes-no':
        return typed.yes ? 'yes' : 'no';
      case 'empty':
        return '';
    }
  }

  /** The texts of a row. */
  texts(row: number): readonly string[] {
    return Array.from({ length: this.width }, (_, column) => this.text(row, column));
  }

  /** The address of the first cell of a column, below the heads, in which anything stands. */
  firstFilled(column: number): string | undefined {
    for (let row = 1; row < this.height; row += 1) if (this.typed(row, column).kind !== 'empty') return this.address(row, column);
    return undefined;
  }

  isHidden(row: number, column: number): boolean {
    return this.#sheet.rowDefs?.get(row)?.hidden === true || this.#sheet.columns?.[column]?.hidden === true;
  }

  /** A cell as a spreadsheet names it: `C7`. */
  address(row: number, column: number): string {
    let letters = '';
    for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    return `${letters}${String(row + 1)}`;
  }
}
