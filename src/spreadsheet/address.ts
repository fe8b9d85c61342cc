/** As many rows and columns as a sheet has (ECMA-376, 18.3.1.73; Excel specifications and limits). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A place in a sheet, by row and column from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A place as spreadsheets write it: `C7`. */
export function formatAddress({ row, column }: Address): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** Reads `C7` or `$C$7`; `undefined` for what is no place in a sheet. */
export function parseAddress(text: string): Address | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  if (letters === '') return undefined;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : undefined;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly from: Address;
  readonly to: Address;
}

/** Reads `B2:C3`, `B2`; `undefined` for anything else. */
export function parseRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from && to ? { from, to } : undefined;
}

/** Whether a place lies in a rectangle. */
export function lies({ row, column }: Address, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** The letters of a column, from 0: `A`, `AB`. */
function columnName(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
