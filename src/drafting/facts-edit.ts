import { readCsv } from '../reading/formats/csv.ts';
import { endOfCell, type Cell } from '../reading/formats/csv-cell.ts';
import { EditableText, type Replacement } from './text-edit.ts';

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
  const file = EditableText.of(bytes);
  if (!file) return undefined;
  const replaced = replacements(file.text, edits);
  return saysAlso(file.text, file.after(replaced), edits) ? file.bytes(replaced) : undefined;
}

/** What takes the place of the cells, in the order of the text; a row that ends before a cell gets the separators that it lacks. */
function replacements(text: string, edits: readonly CellEdit[]): readonly Replacement[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const rows = [...Map.groupBy(edits, ({ row }) => row[0]?.place.line ?? 1)].sort(([a], [b]) => a - b);
  return rows.flatMap(([line, some]) => {
    const cells = rawRow(text, starts[line - 1] ?? 0);
    const end = cells.at(-1)?.to ?? 0;
    const within = some.filter(({ index }) => index < cells.length).sort((a, b) => a.index - b.index).map(({ index, text: fresh }): Replacement => {
      const { from = 0, to = 0 } = cells[index] ?? {};
      return { from, to, fresh: quoted(fresh, text[from] === '"') };
    });
    const beyond = new Map(some.filter(({ index }) => index >= cells.length).map(({ index, text: fresh }) => [index, fresh]));
    const last = Math.max(cells.length - 1, ...beyond.keys());
    const added = Array.from({ length: last + 1 - cells.length }, (_, index) => `,${quoted(beyond.get(cells.length + index) ?? '', false)}`).join('');
    return added === '' ? within : [...within, { from: end, to: end, fresh: added }];
  });
}

/** Where the cells of the row that begins at `start` stand. */
function rawRow(text: string, start: number): readonly { readonly from: number; readonly to: number }[] {
  const cells: { from: number; to: number }[] = [];
  for (let from = start; ;) {
    const to = endOfCell(text, from);
    cells.push({ from, to });
    if (text[to] !== ',') return cells;
    from = to + 1;
  }
}

/** A text as a cell: in quotation marks where it has to be, or where they stood before. */
function quoted(text: string, before: boolean): string {
  return /[",\n]/.test(text) || (before && text !== '') ? `"${text.replaceAll('"', '""')}"` : text;
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
