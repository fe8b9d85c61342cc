import type { Place } from '../../model/finding.ts';

/** A cell of a CSV file: its text without surrounding blanks and without signs that are reported, and where the cell begins. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  /** The row ends before it: spreadsheets leave out empty cells at the end of a row, with their separators. */
  readonly cut?: true;
}

/** The index of the comma or line end behind the cell that begins at `start`. */
export function endOfCell(raw: string, start: number): number {
  let at = start;
  if (raw[at] === '"') {
    at += 1;
    while (at < raw.length && !(raw[at] === '"' && raw[at + 1] !== '"')) at += raw[at] === '"' ? 2 : 1;
    at += 1;
  }
  while (at < raw.length && raw[at] !== ',' && raw[at] !== '\n') at += 1;
  return at;
}
