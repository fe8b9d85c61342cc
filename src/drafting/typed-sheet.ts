import type { Filing } from '../model/content/filing.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import type { Grid } from '../reading/formats/csv.ts';
import type { Cell } from '../reading/formats/csv-cell.ts';
import type { SheetCells } from '../spreadsheet/sheet-cells.ts';
import type { CellEdit } from './facts-edit.ts';
import { KEYS, rowKey } from './row-key.ts';
import { SheetPlaces } from './sheet-places.ts';
import { mayBeCut, saysSame, shown, typedFigure, typedWord, type TypedRow } from './typed-value.ts';
import type { WorkbookBase } from './workbook-base.ts';

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
  /** What the cell was when the workbook was made, where the file says something else since and the workbook was chosen. */
  readonly former?: string;
}

/** What a sheet says otherwise than its file, and what nobody can tell of it. */
export interface SheetChanges {
  readonly changes: readonly TypedChange[];
  readonly edits: readonly CellEdit[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** Cells that have changed in the file since the workbook was made, and stay as they are there. */
  readonly newer: readonly string[];
}

/** Which of the two counts where a cell was changed in the file and in the workbook; without a choice, a person is asked. */
export type Preference = 'workbook' | 'files';

/** What a sheet is compared with. */
export interface ComparedWith {
  readonly filing: Filing;
  readonly grid: Grid;
  readonly base: WorkbookBase;
  readonly kindOf: (concept: string) => TypedRow['kind'];
  readonly grouping: Grouping;
  readonly prefer?: Preference | undefined;
}

/** Compares a sheet with its file, and with what the file said when the sheet was made. */
export function changesIn(cells: SheetCells, against: ComparedWith): SheetChanges {
  return new Comparison(cells, against).run();
}

class Comparison {
  readonly #cells: SheetCells;
  readonly #against: ComparedWith;
  readonly #header: readonly string[];
  readonly #places: SheetPlaces;
  readonly #problems: string[] = [];
  readonly #notes: string[] = [];
  readonly #newer: string[] = [];
  readonly #changes: TypedChange[] = [];
  readonly #edits: CellEdit[] = [];

  constructor(cells: SheetCells, against: ComparedWith) {
    this.#cells = cells;
    this.#against = against;
    this.#header = against.grid.header.map(({ text }) => text);
    this.#places = new SheetPlaces(cells, this.#header, (column) => against.base.hasColumn(against.grid.file, column));
  }

  run(): SheetChanges {
    const { grid, base } = this.#against;
    this.#problems.push(...this.#places.problems);
    if (this.#places.found) {
      const rows = new Map(this.#places.rows);
      for (const record of grid.rows) {
        const key = rowKey((column) => this.#textIn(record, column));
        const row = rows.get(key);
        rows.delete(key);
        if (row !== undefined) this.#compareRow(record, row, key);
        // A row that came into the file after the workbook was made is in the file alone.
        else if (base.has(grid.file, key) && !this.#places.twice.has(key)) this.#problems.push(`${this.#places.sheet}: the row "${this.#textIn(record, 'concept')}" is gone, or was renamed: put it back as it was, or take it out of ${grid.file} by hand first.`);
      }
      for (const [key, row] of rows) this.#problems.push(this.#strange(key, row));
    }
    return { changes: this.#changes, edits: this.#edits, problems: this.#problems, notes: this.#notes, newer: this.#newer };
  }

  /** A row of the sheet that the file does not have. */
  #strange(key: string, row: number): string {
    const { grid, base } = this.#against;
    const concept = key.split('|')[0] ?? '';
    return base.has(grid.file, key)
      ? `${this.#places.sheet}: row ${String(row + 1)}, "${concept}", has been removed from the file, or renamed in it, since the workbook was made: remove it from the workbook, or add it to the file again.`
      : `${this.#places.sheet}: row ${String(row + 1)}, "${concept}", is new; type it into the file, with its source.`;
  }

  #compareRow(record: readonly Cell[], row: number, key: string): void {
    this.#compareShown(row, key);
    const { filing } = this.#against;
    const typed: TypedRow = { kind: this.#against.kindOf(this.#textIn(record, 'concept')), scale: this.#textIn(record, 'scale'), unit: this.#textIn(record, 'unit'), grouping: this.#against.grouping };
    this.#header.forEach((column, index) => {
      const place = this.#places.columnOf(column);
      if (place === undefined || KEYS.some((name) => name === column)) return;
      this.#compareCell({ record, row, place, key, column, index, typed, isPeriod: filing.periods.some(({ name }) => name === column) });
    });
  }

  #compareCell({ record, row, place, key, column, index, typed, isPeriod }: ComparedCell): void {
    const { grid, base, prefer } = this.#against;
    const now = record[index]?.text ?? '';
    const then = base.text(grid.file, key, column) ?? now;
    const seen = this.#cells.seen(row, place);
    const value = isPeriod ? typedFigure(seen, typed) : typedWord(seen, column);
    const item = this.#cells.text(row, this.#places.item) || this.#textIn(record, 'concept');
    const at = `${this.#places.address(row, place)} (${item}, ${column})`;
    const line = record[0]?.place.line ?? 0;
    // What nobody touched need not be understood: it stays what it is.
    if ('text' in value && this.#same(then, value.text)) {
      if (!this.#same(then, now)) this.#newer.push(`${grid.file}:${String(line)}: ${item}, ${column}: ${shown(then)} then, ${shown(now)} now`);
    } else if ('because' in value) this.#problems.push(`${at} ${value.because}.`);
    else if (this.#same(now, value.text)) return;
    else if (isPeriod && mayBeCut(seen)) this.#problems.push(`${at} holds as many digits as a spreadsheet keeps, so that more may have been cut off: type the figure as text, with an apostrophe before it.`);
    else if (this.#cells.isHidden({ row, column: place })) this.#problems.push(`${at} is hidden and says ${shown(value.text)} where the file says ${shown(now)}: show its row and column first.`);
    else if (seen.kind === 'number' && this.#cells.isConditional({ row, column: place })) this.#problems.push(`${at} has a conditional format that may show it otherwise than ${shown(value.text)}: remove that format.`);
    else if (!this.#same(then, now) && prefer === undefined) this.#problems.push(`${at} says ${shown(value.text)}, and the file ${shown(now)}; both were ${shown(then)} when the workbook was made. Decide for one of the two, or for all such cells by --prefer workbook or --prefer files.`);
    else if (!this.#same(then, now) && prefer === 'files') this.#notes.push(`${at} says ${shown(value.text)}, and the file keeps ${shown(now)}.`);
    else {
      this.#changes.push({ file: grid.file, line, item, column, before: now, after: value.text, ...(value.formula === undefined ? {} : { formula: value.formula }), ...(this.#same(then, now) ? {} : { former: then }) });
      this.#edits.push({ row: record, index, text: value.text });
    }
  }

  /** What the sheet shows beside its file: the item, and what was reported before. Nobody reads it back, so nothing may be typed there. */
  #compareShown(row: number, key: string): void {
    const { grid, base } = this.#against;
    for (const [column, place] of this.#places.shown) {
      const then = base.text(grid.file, key, column) ?? '';
      const says = this.#places.textOf(row, place);
      if (this.#same(then, says)) continue;
      const at = this.#places.address(row, place);
      if (column !== this.#places.itemColumn) this.#problems.push(`${at} says ${shown(says)} under ${column}, which shows what was reported before (${shown(then)}) and is not read: type the figure under its period, and restore the cell.`);
      else if (says !== '' && base.isItem(grid.file, says)) this.#problems.push(`${at} is the item ${shown(says)} beside the concept "${key.split('|')[0] ?? ''}", which is ${shown(then)}: a part of the sheet was sorted or moved without the rest.`);
      else this.#notes.push(`${at} says ${shown(says)}, which is not read; names of items stand with their concepts.`);
    }
  }

  #same(before: string, after: string): boolean {
    return saysSame(before, after, this.#against.grouping);
  }

  #textIn(record: readonly Cell[], column: string): string {
    return record[this.#header.indexOf(column)]?.text ?? '';
  }
}

interface ComparedCell {
  readonly record: readonly Cell[];
  readonly row: number;
  readonly place: number;
  readonly key: string;
  readonly column: string;
  readonly index: number;
  readonly typed: TypedRow;
  readonly isPeriod: boolean;
}
