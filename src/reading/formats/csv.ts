import { CsvError, parse } from 'csv-parse/sync';
import { isWrittenOtherwise, reportQuotes, reportWidths, withoutSeparatorLine } from './csv-damage.ts';
import { straysIn, withoutStrays } from '../../model/signs/stray.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './bounds.ts';
import { Report, type Parsed } from './report.ts';
import { placeAt } from './text.ts';
import { endOfCell, type Cell } from './csv-cell.ts';

/** A CSV file: its header, and rows of as many cells as the header. */
export interface Grid {
  readonly file: string;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether all rows could be told into cells; otherwise something is missing, for which there is a finding. */
  readonly whole: boolean;
}

/**
 * Reads comma-separated values. Empty lines, and rows without any text, say nothing and are dropped; so is a first line
 * `sep=,`, by which spreadsheets are told the separator. A row may end before its last cells where these are empty.
 */
export function readCsv(file: string, text: string): Parsed<Grid> {
  const report = new Report();
  const table = withoutSeparatorLine(text);
  if (isWrittenOtherwise(file, table, report)) return { value: undefined, findings: report.findings };

  if (isBeyondBounds(file, table.text, report)) return { value: undefined, findings: report.findings };
  const locate = new Locator(file, table.text);
  const rows: (readonly Cell[])[] = [];
  try {
    parse(table.text, {
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
    reportQuotes(file, table.text, locate.read, error.code, report);
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
  const { fits, headerIsDamaged } = reportWidths(header, body, report);
  if (headerIsDamaged) return { value: undefined, findings: report.findings };
  const whole = report.findings.length === 0;
  return { value: { file, header, rows: body.filter(fits).map((cells) => inWidthOf(header, cells)), whole }, findings: report.findings };
}

/** Reports a table with more than any table of content has: rows, or signs in a cell. */
function isBeyondBounds(file: string, text: string, report: Report): boolean {
  let [rows, columns] = [0, 0];
  for (let at = 0; at < text.length;) {
    const end = endOfCell(text, at);
    if (end - at > LONGEST_CELL) {
      report.error('files/bounds', placeAt(file, text, at), {
        message: `A cell holds ${String(end - at)} signs, and no cell of content needs more than ${String(LONGEST_CELL)}.`,
        actual: text.slice(at, at + 80),
        remedy: text[at] === '"' ? 'Look whether the quotation mark at its start has a partner, and close the cell.' : 'Take out what does not belong there.',
      });
      return true;
    }
    columns = text[end] === '\n' ? 0 : columns + 1;
    if (text[end] === '\n') rows += 1;
    if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
      report.error('files/bounds', placeAt(file, text, end), {
        message: rows > MOST_ROWS ? `The file has more than ${String(MOST_ROWS)} rows, which is more than any filing states.` : `A row has more than ${String(MOST_COLUMNS)} cells, which is more than any table has.`,
        remedy: 'Split it, or take out what does not belong there.',
      });
      return true;
    }
    at = end + 1;
  }
  return false;
}

/** A row with as many cells as the header: what was cut off is empty, and so is what stands beyond it. */
function inWidthOf(header: readonly Cell[], cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1);
  if (cells.length >= header.length || !last) return cells.slice(0, header.length);
  const { file, line, column = 1 } = last.place;
  const missing = header.slice(cells.length).map((_, index): Cell => ({ text: '', place: { file, ...(line === undefined ? {} : { line }), column: column + last.text.length + index }, cut: true }));
  return [...cells, ...missing];
}

const LINE_FEED = 10;

/** Follows the records through the text of a file, and finds the line and column of each of their cells. */
class Locator {
  readonly #file: string;
  readonly #text: string;
  readonly #hasStrays: boolean;
  /** Where the next record begins. */
  #read = 0;
  #line = 1;
  #lineStart = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#hasStrays = straysIn(text).length > 0;
  }

  /** How much of the text the records so far take. */
  get read(): number {
    return this.#read;
  }

  cells(cells: readonly string[]): readonly Cell[] {
    return cells.map((text) => {
      const place = { file: this.#file, line: this.#line, column: this.#read - this.#lineStart + 1 };
      const end = endOfCell(this.#text, this.#read);
      for (let at = this.#read; at <= end; at += 1) {
        if (this.#text.charCodeAt(at) !== LINE_FEED) continue;
        this.#line += 1;
        this.#lineStart = at + 1;
      }
      this.#read = end + 1;
      return { text: (this.#hasStrays ? withoutStrays(text) : text).trim(), place };
    });
  }
}
