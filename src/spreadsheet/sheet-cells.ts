import { formatAddress, lies, type Address } from './address.ts';
import { seenCell, type SeenCell, type SeenIn } from './seen-cell.ts';
import type { StoredSheet } from './workbook.ts';

/** The cells of a sheet by row and column, from 0, as a person sees them. */
export class SheetCells {
  readonly #sheet: StoredSheet;
  readonly #within: SeenIn;
  /** The rows in which anything stands, from the top. */
  readonly rows: readonly number[];
  /** How many columns there are up to the last in which anything stands. */
  readonly width: number;

  constructor(sheet: StoredSheet, within: SeenIn) {
    this.#sheet = sheet;
    this.#within = within;
    this.rows = [...sheet.cells.keys()].sort((a, b) => a - b);
    let width = 0;
    for (const row of sheet.cells.values()) for (const column of row.keys()) width = Math.max(width, column + 1);
    this.width = width;
  }

  get name(): string {
    return this.#sheet.name;
  }

  get hidden(): boolean {
    return this.#sheet.hidden;
  }

  /** The ranges of merged cells, as a spreadsheet names them: `B2:C2`. */
  get merged(): readonly string[] {
    return this.#sheet.merged.map(({ from, to }) => `${formatAddress(from)}:${formatAddress(to)}`);
  }

  /** Places that are written twice in the file. */
  get twice(): readonly string[] {
    return this.#sheet.twice;
  }

  /** What a person sees in a cell. */
  seen(row: number, column: number): SeenCell {
    return seenCell(this.#sheet.cells.get(row)?.get(column), this.#within);
  }

  /** The columns of a row in which anything stands. */
  columnsOf(row: number): readonly number[] {
    return [...(this.#sheet.cells.get(row)?.keys() ?? [])].filter((column) => this.seen(row, column).kind !== 'empty').sort((a, b) => a - b);
  }

  /** A cell as a text, for what names rows and columns; empty where it is nothing. */
  text(row: number, column: number): string {
    if (column < 0) return '';
    const seen = this.seen(row, column);
    switch (seen.kind) {
      case 'text':
        return seen.text;
      case 'number':
        return seen.amount.toFixed();
      case 'day':
        return seen.day;
      case 'uncertain':
        return `(${seen.because})`;
      case 'yes-no':
        return seen.yes ? 'yes' : 'no';
      case 'empty':
        return '';
    }
  }

  /** Whether nobody sees the cell: its row or column is hidden, or filtered away. */
  isHidden({ row, column }: Address): boolean {
    return this.#sheet.hiddenRows.has(row) || this.#sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }

  /** Whether a conditional format may show the number otherwise. */
  isConditional(address: Address): boolean {
    return this.#sheet.conditional.some((range) => lies(address, range));
  }

  /** A cell as a spreadsheet names it: `C7`. */
  address(row: number, column: number): string {
    return formatAddress({ row, column });
  }
}
