import { endOfCell, readCsv, type Cell } from '../reading/csv.ts';

/** A cell of a file, by its row as it was read and its place in the row, and the text that is to stand there. */
export interface CellEdit {
  readonly row: readonly Cell[];
  readonly index: number;
  readonly text: string;
}

/**
 * A CSV file with other texts in some of its cells, and every other byte as it was: its byte order mark, its line ends, its
 * quotation marks, rows that no reader understands. `undefined` where that cannot be had: the bytes are no UTF-8, or the
 * file would not say afterwards what it said before and the new texts.
 */
export function editedFile(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array | undefined {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(raw, 'utf8').equals(bytes) || edits.some(({ text }) => /[\r\n]/.test(text))) return undefined;
  const mark = raw.startsWith(MARK) ? MARK : '';
  const ends = raw.match(/\r\n?|\n/g) ?? [];
  const before = raw.slice(mark.length).replace(/\r\n?/g, '\n');
  const after = withEdits(before, edits);
  if (!saysAlso(before, after, edits)) return undefined;
  let line = 0;
  return Buffer.from(mark + after.replace(/\n/g, () => ends[line++] ?? '\n'), 'utf8');
}

const MARK = '\ufeff';

/** The text with the edits, from its last row to its first, so that what stands before keeps its place. */
function withEdits(text: string, edits: readonly CellEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const rows = [...Map.groupBy(edits, ({ row }) => row[0]?.place.line ?? 1)].sort(([a], [b]) => b - a);
  return rows.reduce((edited, [line, some]) => {
    const { cells, start, end } = rawRow(edited, starts[line - 1] ?? 0);
    for (const { index, text: fresh } of some) {
      while (cells.length <= index) cells.push('');
      cells[index] = quoted(fresh, cells[index]?.startsWith('"') === true);
    }
    return edited.slice(0, start) + cells.join(',') + edited.slice(end);
  }, text);
}

/** The cells of the row that begins at `start`, as they are written. */
function rawRow(text: string, start: number): { readonly cells: string[]; readonly start: number; readonly end: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const end = endOfCell(text, at);
    cells.push(text.slice(at, end));
    if (text[end] !== ',') return { cells, start, end };
    at = end + 1;
  }
}

/** A text as a cell: in quotation marks where it has to be, or where they stood before. */
function quoted(text: string, before: boolean): string {
  return /[",]/.test(text) || (before && text !== '') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether a file says what it said, and the new texts where they belong: read again, as every command reads it. */
function saysAlso(before: string, after: string, edits: readonly CellEdit[]): boolean {
  const [old, fresh] = [readCsv('', before), readCsv('', after)];
  const expected = old.value?.rows.map((row) => row.map((cell, index) => {
    const edit = edits.find((each) => each.index === index && each.row[0]?.place.line === row[0]?.place.line);
    return edit ? edit.text.trim() : cell.text;
  }));
  const texts = (rows: readonly (readonly Cell[])[] | undefined) => rows?.map((row) => row.map(({ text }) => text));
  return JSON.stringify(expected) === JSON.stringify(texts(fresh.value?.rows)) && old.findings.length === fresh.findings.length;
}
