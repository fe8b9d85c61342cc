import { endOfCell, type Cell } from './csv-cell.ts';
import type { Report } from './report.ts';
import { placeAt } from './text.ts';

/** The text of a CSV file, and the separator that a first line `sep=…` declares, if there is one. */
export interface SeparatedText {
  readonly text: string;
  readonly declared?: string;
}

// Excel reads such a line, and writes it in none of its own files; programs that write for it do.
const SEPARATOR_LINE = /^"?sep=([^\n])"?[ ,;\t]*(?=\n|$)/i;

/** The text with blanks in place of its separator line, so that places stay what they are. */
export function withoutSeparatorLine(text: string): SeparatedText {
  const [line, declared] = SEPARATOR_LINE.exec(text) ?? [];
  return line === undefined || declared === undefined ? { text } : { text: `${' '.repeat(line.length)}${text.slice(line.length)}`, declared };
}

const SEPARATORS: readonly (readonly [sign: string, name: string])[] = [[';', 'semicolons'], ['\t', 'tabs'], ['|', 'vertical bars']];

/**
 * Reports a file that separates its cells by something else than commas. A comma is the decimal sign where spreadsheets
 * write semicolons, so that "1,234" would be read a thousandfold: such a file is refused rather than guessed at.
 */
export function isWrittenOtherwise(file: string, { text, declared }: SeparatedText, report: Report): boolean {
  const start = text.search(/\S/);
  if (start < 0) return false;
  const head = text.slice(start).split('\n', 1)[0] ?? '';
  const outside = head.replace(/"(?:[^"]|"")*"/g, (quoted) => '"'.repeat(quoted.length));
  const commas = countOf(outside, ',');
  const other = SEPARATORS.find(([sign]) => sign === declared) ?? SEPARATORS.find(([sign]) => countOf(outside, sign) > commas);
  if (!other || declared === ',') return false;
  const [sign, name] = other;
  report.error('csv/separator', placeAt(file, text, start + Math.max(0, outside.indexOf(sign))), {
    message: `The cells are separated by ${name}.`,
    expected: 'commas between cells, and a point as the decimal sign',
    actual: head,
    remedy: 'Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5.',
  });
  return true;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Signs that look like the quotation mark of CSV files; word processors and input methods put them in its place. */
const LOOK_ALIKES = /^[\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u2018\u2019'`]/u;

/** What is wrong with the widths of rows. */
export interface Widths {
  /** Whether a row has no cell beyond the header that says something. */
  readonly fits: (cells: readonly Cell[]) => boolean;
  /** Whether it is the header that does not fit: then nobody knows what stands under it. */
  readonly headerIsDamaged: boolean;
}

/** Reports, once for all of them, the rows that are wider than the header: by what they have in common, if they have. */
export function reportWidths(header: readonly Cell[], rows: readonly (readonly Cell[])[], report: Report): Widths {
  const widthOf = (cells: readonly Cell[]) => cells.findLastIndex(({ text }) => text !== '') + 1;
  const named = header.filter(({ text }) => text !== '');
  const [head] = named;
  if (head && named.every(({ text }) => LOOK_ALIKES.test(text))) {
    reportLookAlike(head, 'The names of the columns stand', report);
    return { fits: () => false, headerIsDamaged: true };
  }
  const fits = (cells: readonly Cell[]) => widthOf(cells) <= header.length;
  const wide = rows.filter((cells) => !fits(cells));
  const [first, ...more] = wide;
  if (!first) return { fits, headerIsDamaged: false };
  const marked = wide.flatMap((cells) => cells.find(({ text }) => LOOK_ALIKES.test(text)) ?? []);
  if (marked[0] && marked.length === wide.length) {
    reportLookAlike(marked[0], marked.length === 1 ? 'A cell stands' : `Cells of ${String(marked.length)} rows stand`, report);
    return { fits, headerIsDamaged: false };
  }
  const widths = new Set(rows.map(widthOf));
  if (rows.length > 1 && wide.length === rows.length && widths.size === 1) {
    report.error('csv/width', header[0]?.place ?? { file: '' }, {
      message: `The header has ${count(header.length)}, and every row under it has ${String(widthOf(first))}.`,
      expected: count(widthOf(first)),
      actual: count(header.length),
      remedy: 'Write the name or the comma that the header lost, or remove a title above it; where the header is whole, put numbers with thousands separators in quotation marks: "1,234".',
    });
    return { fits, headerIsDamaged: true };
  }
  report.error('csv/width', first[header.length]?.place ?? { file: '' }, {
    message: `The row has ${count(widthOf(first))} under a header of ${String(header.length)}${more.length === 0 ? '' : `, and ${String(more.length)} more are too wide`}.`,
    expected: count(header.length),
    actual: count(widthOf(first)),
    remedy: 'Put a number with thousands separators, and a text with commas, in quotation marks: "1,234".',
    related: more.slice(0, 5).map((cells) => ({ place: cells[header.length]?.place ?? { file: '' }, note: count(widthOf(cells)) })),
  });
  return { fits, headerIsDamaged: false };
}

function reportLookAlike({ text, place }: Cell, what: string, report: Report): void {
  const sign = text.slice(0, 1);
  report.error('csv/quotes', place, {
    message: `${what} in ${sign} (U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), which is no quotation mark of CSV files: a comma behind it begins another cell.`,
    expected: 'straight quotation marks: "1,234"',
    actual: text,
    remedy: 'Replace these signs by straight quotation marks ("), and turn "smart quotes" off where the file is edited.',
  });
}

function count(cells: number): string {
  return cells === 1 ? '1 cell' : `${String(cells)} cells`;
}

/** Reports a quotation mark that stands where it cannot; `read` is how much of the text was read without trouble. */
export function reportQuotes(file: string, text: string, read: number, code: string, report: Report): void {
  const rest = text.slice(read);
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_INVALID_CLOSING_QUOTE') {
    // The record in trouble begins where the last good one ended; its last quoted cell is the one.
    let cell = 0;
    for (let at = 0; at < rest.length; at = endOfCell(rest, at) + 1) {
      if (rest[at] === '"') {
        cell = at;
        if (!isClosed(rest, at)) break;
      }
    }
    report.error('csv/quotes', placeAt(file, text, read + cell), {
      message: 'The quotation mark at the start of this cell has no partner at its end.',
      actual: lineOf(rest.slice(cell)),
      remedy: 'Close the cell with a quotation mark, and write a quotation mark within a text twice ("").',
    });
    return;
  }
  const line = lineOf(rest);
  const quote = Math.max(0, line.search(/(?<=[^,"])"/));
  report.error('csv/quotes', placeAt(file, text, read + quote), {
    message: 'A quotation mark stands inside a cell that does not begin with one.',
    actual: line,
    remedy: 'Put the whole cell in quotation marks, and write a quotation mark within it twice ("").',
  });
}

/** Whether a quoted cell ends properly: its closing mark is followed by a comma, a line end or the end. */
function isClosed(text: string, start: number): boolean {
  let at = start + 1;
  while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
  if (at >= text.length) return false;
  const next = text[at + 1];
  return next === undefined || next === ',' || next === '\n';
}

function lineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
