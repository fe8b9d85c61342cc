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
  if (!Buffer.from(raw, 'utf8').equals(bytes)) return undefined;
  const mark = raw.startsWith(MARK) ? MARK : '';
  const own = raw.slice(mark.length);
  const before = own.replace(/\r\n?/g, '\n');
  const replaced = replacements(before, edits);
  // What is read has single signs for the ends of lines; what is written has those of the file.
  const after = (text: string, at: (index: number) => number, end: string) => replaced.reduceRight((edited, { from, to, fresh }) => edited.slice(0, at(from)) + fresh.replaceAll('\n', end) + edited.slice(at(to)), text);
  if (!saysAlso(before, after(before, (index) => index, '\n'), edits)) return undefined;
  const pairs = [...own.matchAll(/\r\n/g)].map(({ index }, many) => index - many);
  const written = (index: number) => index + countBelow(pairs, index);
  return Buffer.from(mark + after(own, written, /\r\n?|\n/.exec(own)?.[0] ?? '\n'), 'utf8');
}

const MARK = '\ufeff';

/** A stretch of the text, and what takes its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly fresh: string;
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

/** How many of the numbers, which rise, are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
