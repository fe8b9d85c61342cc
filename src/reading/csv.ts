import { CsvError, parse } from 'csv-parse/sync';
import type { Place } from '../model/finding.ts';
import { Report, type Parsed } from './report.ts';
import { placeAt } from './text.ts';

/** A cell of a CSV file: its text without surrounding blanks, and where the cell begins. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** A CSV file: its header, and the rows that have as many cells as the header. */
export interface Grid {
  readonly file: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads comma-separated values. Empty lines, and rows without any text, say nothing and are dropped. */
export function readCsv(file: string, text: string): Parsed<Grid> {
  const report = new Report();
  if (separatedOtherwise(file, text, report)) return { value: undefined, findings: report.findings };

  const locate = new Locator(file, text);
  const rows: (readonly Cell[])[] = [];
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 0,
      // Kept one by one: when an error ends the parsing, what came before it still counts.
      on_record: (record: string[]) => {
        const cells = locate.cells(record);
        if (cells.some((cell) => cell.text !== '')) rows.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reportQuotes(file, text, locate.read, error.code, report);
  }

  const [header, ...body] = rows;
  if (!header) {
    if (report.findings.length === 0) {
      report.error('csv/empty', { file }, {
        message: 'The file is empty.', expected: 'a header row', remedy: 'Write the header and its rows, or delete the file.',
      });
    }
    return { value: undefined, findings: report.findings };
  }
  const fitting = body.filter((cells) => hasWidthOf(header, cells, report));
  return { value: { file, header, rows: fitting }, findings: report.findings };
}

/** Follows the records through the text of a file, and finds the line and column of each of their cells. */
class Locator {
  readonly #file: string;
  readonly #text: string;
  /** Where the next record begins. */
  #read = 0;
  #line = 1;
  #lineStart = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** How much of the text the records so far take. */
  get read(): number {
    return this.#read;
  }

  cells(cells: readonly string[]): readonly Cell[] {
    return cells.map((text) => {
      const place = { file: this.#file, line: this.#line, column: this.#read - this.#lineStart + 1 };
      const end = endOfCell(this.#text, this.#read);
      for (let at = this.#text.indexOf('\n', this.#read); at >= 0 && at <= end; at = this.#text.indexOf('\n', at + 1)) {
        this.#line += 1;
        this.#lineStart = at + 1;
      }
      this.#read = end + 1;
      return { text: text.trim(), place };
    });
  }
}

/** The index of the comma or line end behind the cell that begins at `start`. */
function endOfCell(raw: string, start: number): number {
  let at = start;
  if (raw[at] === '"') {
    at += 1;
    while (at < raw.length && !(raw[at] === '"' && raw[at + 1] !== '"')) at += raw[at] === '"' ? 2 : 1;
    at += 1;
  }
  const comma = raw.indexOf(',', at);
  const lineEnd = raw.indexOf('\n', at);
  return Math.min(comma < 0 ? raw.length : comma, lineEnd < 0 ? raw.length : lineEnd);
}

function hasWidthOf(header: readonly Cell[], cells: readonly Cell[], report: Report): boolean {
  if (cells.length === header.length) return true;
  const more = cells.length > header.length;
  const place = (more ? cells[header.length] : cells[0])?.place ?? { file: '' };
  report.error('csv/width', place, {
    message: `The row has ${count(cells)} under a header of ${String(header.length)}.`,
    expected: count(header),
    actual: count(cells),
    remedy: more
      ? 'Put a number with thousands separators, and a text with commas, in quotation marks: "1,234".'
      : 'Add the missing cells; an empty cell still needs its comma.',
  });
  return false;
}

function count(cells: readonly Cell[]): string {
  return cells.length === 1 ? '1 cell' : `${String(cells.length)} cells`;
}

function reportQuotes(file: string, text: string, read: number, code: string, report: Report): void {
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
      actual: excerpt(rest.slice(cell)),
      remedy: 'Close the cell with a quotation mark, and write a quotation mark within a text twice ("").',
    });
    return;
  }
  const line = rest.split('\n', 1)[0] ?? '';
  const quote = Math.max(0, line.search(/(?<=[^,"])"/));
  report.error('csv/quotes', placeAt(file, text, read + quote), {
    message: 'A quotation mark stands inside a cell that does not begin with one.',
    actual: excerpt(line),
    remedy: 'Put the whole cell in quotation marks, and write a quotation mark within it twice ("").',
  });
}

/** Whether a quoted cell ends properly: its closing mark is followed by a comma, a line end or the end. */
function isClosed(text: string, start: number): boolean {
  const match = /"(?:[^"]|"")*"/y;
  match.lastIndex = start;
  if (!match.test(text)) return false;
  const next = text[match.lastIndex];
  return next === undefined || next === ',' || next === '\n';
}

function excerpt(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

// A comma is the decimal sign where spreadsheets write semicolons, so that "1,234" would be read a thousandfold:
// such a file is refused rather than guessed at.
function separatedOtherwise(file: string, text: string, report: Report): boolean {
  const header = text.split('\n', 1)[0] ?? '';
  const found = [[';', 'semicolons'], ['\t', 'tabs']].find(([sign = '']) => header.includes(sign) && !header.includes(','));
  if (!found) return false;
  report.error('csv/separator', { file, line: 1, column: header.indexOf(found[0] ?? '') + 1 }, {
    message: `The cells are separated by ${found[1] ?? ''}.`,
    expected: 'commas between cells, and a point as the decimal sign',
    actual: excerpt(header),
    remedy: 'Save the file again as "CSV UTF-8 (comma delimited)", with the region set to one that writes 1,234.5.',
  });
  return true;
}
