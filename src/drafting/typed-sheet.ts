import type { Sheet } from 'hucre';
import type { Filing } from '../model/filing.ts';
import type { Cell, Grid } from '../reading/csv.ts';
import { parseNumber } from '../reading/number.ts';
import { numberText } from './cell-text.ts';
import type { CellEdit } from './facts-edit.ts';
import { SheetCells } from './sheet-cells.ts';
import { DIGITS, type TypedCell } from './typed-cell.ts';
import { FOR_PEOPLE } from './typing-workbook.ts';
import { KEYS, rowKey, type WorkbookBase } from './workbook-base.ts';

/** A cell that was typed over. */
export interface TypedChange {
  readonly file: string;
  readonly line: number;
  readonly item: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** The formula whose result is taken over, where the cell holds one. */
  readonly formula?: string;
}

/** What a sheet says otherwise than its file, and what nobody can tell of it. */
export interface SheetChanges {
  readonly changes: readonly TypedChange[];
  readonly edits: readonly CellEdit[];
  readonly problems: readonly string[];
}

/** Compares a sheet with its file, and with what the file said when the sheet was made. */
export function changesIn(sheet: Sheet, filing: Filing, grid: Grid, base: WorkbookBase | undefined): SheetChanges {
  return new Comparison(sheet, filing, grid, base).run();
}

class Comparison {
  readonly #cells: SheetCells;
  readonly #filing: Filing;
  readonly #grid: Grid;
  readonly #base: WorkbookBase | undefined;
  readonly #header: readonly string[];
  readonly #columns: readonly string[];
  readonly #problems: string[] = [];
  readonly #changes: TypedChange[] = [];
  readonly #edits: CellEdit[] = [];

  constructor(sheet: Sheet, filing: Filing, grid: Grid, base: WorkbookBase | undefined) {
    this.#cells = new SheetCells(sheet);
    this.#filing = filing;
    this.#grid = grid;
    this.#base = base;
    this.#header = grid.header.map(({ text }) => text);
    this.#columns = this.#cells.texts(0);
  }

  run(): SheetChanges {
    if (this.#cells.hidden) this.#say('the sheet is hidden: show it, so that whoever saves it sees what is written.');
    for (const range of this.#cells.merged) this.#say(`the cells ${range} are merged: part them, so that each figure stands in a cell of its own.`);
    this.#checkColumns();
    const rows = this.#rows();
    for (const record of this.#grid.rows) {
      const key = rowKey((column) => this.#textIn(record, column));
      const row = rows.get(key);
      rows.delete(key);
      if (row !== undefined) this.#compareRow(record, row, key);
      // A row that was added to the file since the workbook was made is in it only.
      else if (!this.#base || this.#base.has(this.#grid.file, key)) this.#say(`the row "${this.#textIn(record, 'concept')}" is gone, or was renamed; it was left in the file.`);
    }
    for (const [key, row] of rows) this.#say(`row ${String(row + 1)}, "${key.split('|')[0] ?? ''}", is new; type it into the file, with its source.`);
    return { changes: this.#changes, edits: this.#edits, problems: this.#problems };
  }

  #say(problem: string): void {
    this.#problems.push(`Sheet "${this.#cells.name}": ${problem}`);
  }

  #checkColumns(): void {
    for (const column of this.#header) if (!this.#columns.includes(column)) this.#say(`the column "${column}" is gone.`);
    const width = this.#cells.width;
    for (let index = 0; index < width; index += 1) {
      const column = this.#columns[index] ?? '';
      const filled = this.#cells.firstFilled(index);
      if (column === '' && filled !== undefined) this.#say(`${filled} stands in a column without a head: give the column the name of a period, or empty it.`);
      else if (column !== '' && this.#columns.indexOf(column) < index) this.#say(`${this.#cells.address(0, index)} is a second column "${column}": nobody can tell which of the two counts.`);
      else if (column !== '' && !this.#header.includes(column) && !this.#isForPeople(column)) this.#say(`there is a column "${column}" (${this.#cells.address(0, index)}), which the file does not have.`);
    }
  }

  #isForPeople(column: string): boolean {
    return FOR_PEOPLE.some((name) => name === column) || /^\(.*\)$/.test(column);
  }

  /** The rows of the sheet by what names them. */
  #rows(): Map<string, number> {
    const rows = new Map<string, number>();
    for (let row = 1; row < this.#cells.height; row += 1) {
      const at = (column: string) => this.#cells.text(row, this.#columns.indexOf(column));
      const key = rowKey(at);
      if (at('concept') === '') {
        const typed = this.#columns.findIndex((column, index) => column !== '' && !this.#isForPeople(column) && this.#cells.text(row, index) !== '');
        if (typed >= 0) this.#say(`${this.#cells.address(row, typed)} stands in a row that names no concept: name it, or empty the row.`);
      } else if (rows.has(key)) this.#say(`"${at('concept')}" stands there twice: in row ${String((rows.get(key) ?? 0) + 1)} and in row ${String(row + 1)}.`);
      else rows.set(key, row);
    }
    return rows;
  }

  #compareRow(record: readonly Cell[], row: number, key: string): void {
    this.#header.forEach((column, index) => {
      const place = this.#columns.indexOf(column);
      if (place < 0 || KEYS.some((name) => name === column)) return;
      const now = record[index]?.text ?? '';
      const then = this.#base?.text(this.#grid.file, key, column) ?? now;
      const typed = this.#cells.typed(row, place);
      const isPeriod = this.#filing.periods.some(({ name }) => name === column);
      const written = isPeriod ? this.#figure(typed, record) : this.#word(typed);
      // What nobody touched need not be understood: it stays what it is.
      if ('text' in written && same(then, written.text)) return;
      const address = this.#cells.address(row, place);
      const item = this.#cells.text(row, this.#columns.indexOf('item')) || this.#textIn(record, 'concept');
      if ('because' in written) this.#say(`${address} (${item}, ${column}) ${written.because}.`);
      else if (same(now, written.text)) return;
      else if (isPeriod && typed.kind === 'number' && typed.amount.precision() >= DIGITS) this.#say(`${address} (${item}, ${column}) holds ${typed.amount.toFixed()}, which takes all ${String(DIGITS)} digits that a spreadsheet keeps, so that more may have been cut off: type it as text, with an apostrophe before it.`);
      else if (!same(then, now)) this.#say(`${address} (${item}, ${column}) says ${shown(written.text)}, and the file ${shown(now)}; both were ${shown(then)} when the workbook was made. Decide for one of the two in the file.`);
      else if (this.#cells.isHidden(row, place)) this.#say(`${address} (${item}, ${column}) is hidden and says ${shown(written.text)} where the file says ${shown(now)}: show its row and column first.`);
      else {
        this.#changes.push({ file: this.#grid.file, line: record[0]?.place.line ?? 0, item, column, before: now, after: written.text, ...(written.formula === undefined ? {} : { formula: written.formula }) });
        this.#edits.push({ row: record, index, text: written.text });
      }
    });
  }

  /** A cell under a period as a facts file writes it; why not, where that is not certain. */
  #figure(typed: TypedCell, record: readonly Cell[]): Written {
    const scale = this.#textIn(record, 'scale');
    switch (typed.kind) {
      case 'empty':
        return { text: '' };
      case 'uncertain':
        return { because: typed.because };
      case 'number':
        if (scale === '') return { because: `holds the number ${typed.amount.toFixed()}, and the row is none of numbers` };
        if (typed.percent && scale !== 'percent') return { because: `shows ${typed.amount.toFixed()}%, and the row is in ${scale}: type it without the sign, in ${scale}` };
        return { text: numberText(typed.amount), ...(typed.formula === undefined ? {} : { formula: typed.formula }) };
      case 'date':
        return scale === '' ? { text: typed.date } : { because: `holds the date ${typed.date}, where a figure belongs` };
      case 'yes-no':
        return scale === '' ? { text: typed.yes ? 'yes' : 'no' } : { because: `holds ${typed.yes ? 'TRUE' : 'FALSE'}, where a figure belongs` };
      case 'text':
        return scale === '' || isFigure(typed.text) ? { text: typed.text } : { because: `says ${shown(typed.text)}, which is no figure: type a number such as -1,234.5, or nil, undecided or blank` };
    }
  }

  /** A cell of another column: a source, the accuracy. */
  #word(typed: TypedCell): Written {
    switch (typed.kind) {
      case 'empty':
        return { text: '' };
      case 'uncertain':
        return { because: typed.because };
      case 'number':
        return typed.percent || typed.formula !== undefined ? { because: 'holds a percentage or a formula, where words belong' } : { text: typed.amount.toFixed() };
      case 'date':
        return { text: typed.date };
      case 'yes-no':
        return { text: typed.yes ? 'yes' : 'no' };
      case 'text':
        return { text: typed.text };
    }
  }

  #textIn(record: readonly Cell[], column: string): string {
    return record[this.#header.indexOf(column)]?.text ?? '';
  }
}

/** What a facts file would say, or why nobody can tell. */
type Written = { readonly text: string; readonly formula?: string } | { readonly because: string };

const WORDS = new Set(['nil', 'undecided', 'blank']);

function isFigure(text: string): boolean {
  return WORDS.has(text) || parseNumber(text).ok;
}

/** As much of a value as a message shows. */
const SHOWN = 60;

function shown(text: string): string {
  if (text === '') return 'nothing';
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}

/** Whether two texts of a cell say the same: as amounts where both are, to the fifteen digits that a spreadsheet shows. */
function same(before: string, after: string): boolean {
  if (before === after) return true;
  const [a, b] = [parseNumber(before), parseNumber(after)];
  return a.ok && b.ok && a.value.eq(b.value);
}
