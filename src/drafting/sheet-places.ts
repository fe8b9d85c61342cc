import type { SheetCells } from '../spreadsheet/sheet-cells.ts';
import { rowKey } from './row-key.ts';
import { ITEM } from './typing-sheet.ts';

/** Where the rows and columns of a file stand in a sheet that a person has worked in, and what stands beside them. */
export class SheetPlaces {
  readonly #cells: SheetCells;
  readonly #head: number;
  readonly #heads: ReadonlyMap<number, string>;
  readonly #rows = new Map<string, number>();
  readonly #twice = new Set<string>();
  readonly #shown: readonly (readonly [column: string, place: number])[];
  readonly #problems: string[] = [];
  readonly itemColumn = ITEM;

  /** `isShown` says of a column that the file does not have whether the sheet was made with it. */
  constructor(cells: SheetCells, header: readonly string[], isShown: (column: string) => boolean) {
    this.#cells = cells;
    this.#checkSheet();
    this.#head = cells.rows.find((row) => cells.columnsOf(row).some((column) => cells.text(row, column) === 'concept')) ?? -1;
    this.#heads = new Map(this.#head < 0 ? [] : cells.columnsOf(this.#head).map((column) => [column, cells.text(this.#head, column)]));
    this.#shown = [...this.#heads].flatMap(([place, column]) => (!header.includes(column) && isShown(column) ? [[column, place] as const] : []));
    if (this.#head < 0) this.#problems.push(`${this.sheet}: no row of it names the columns, of which one is called concept. Restore that row.`);
    else {
      this.#checkColumns(header);
      this.#findRows();
    }
  }

  /** The sheet as formulas name it. */
  get sheet(): string {
    const { name } = this.#cells;
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  }

  get problems(): readonly string[] {
    return this.#problems;
  }

  /** Whether the sheet has a row that names its columns. */
  get found(): boolean {
    return this.#head >= 0;
  }

  /** The rows of the sheet by what names them. */
  get rows(): ReadonlyMap<string, number> {
    return this.#rows;
  }

  /** What names more than one row. */
  get twice(): ReadonlySet<string> {
    return this.#twice;
  }

  /** The columns that the sheet was made with and the file does not have. */
  get shown(): readonly (readonly [column: string, place: number])[] {
    return this.#shown;
  }

  /** Where the column with the names of items stands; below 0 where it is gone. */
  get item(): number {
    return this.columnOf(ITEM) ?? -1;
  }

  columnOf(name: string): number | undefined {
    for (const [place, column] of this.#heads) if (column === name) return place;
    return undefined;
  }

  textOf(row: number, column: number): string {
    return this.#cells.text(row, column);
  }

  /** A cell as formulas name it: `income!C7`. */
  address(row: number, column: number): string {
    return `${this.sheet}!${this.#cells.address(row, column)}`;
  }

  #checkSheet(): void {
    if (this.#cells.hidden) this.#problems.push(`${this.sheet}: the sheet is hidden: show it, so that whoever saves it sees what is written.`);
    for (const range of this.#cells.merged) this.#problems.push(`${this.sheet}!${range}: these cells are merged: part them, so that each figure stands in a cell of its own.`);
    for (const address of this.#cells.twice) this.#problems.push(`${this.sheet}!${address}: the file has this cell twice: save the workbook again from a spreadsheet.`);
  }

  #checkColumns(header: readonly string[]): void {
    const gone = header.filter((column) => column !== '' && this.columnOf(column) === undefined);
    for (const column of gone) this.#problems.push(`${this.sheet}: the column "${column}" is gone.`);
    for (const row of this.#cells.rows.filter((each) => each < this.#head)) {
      const typed = this.#cells.columnsOf(row).find((column) => this.#cells.seen(row, column).kind !== 'text');
      if (typed !== undefined) this.#problems.push(`${this.address(row, typed)} stands above the names of the columns: nobody can tell to what it belongs.`);
    }
    for (let column = 0; column < this.#cells.width; column += 1) {
      const head = this.#heads.get(column) ?? '';
      const former = this.columnOf(head);
      if (head === '') {
        const filled = this.#below().find((row) => this.#cells.seen(row, column).kind !== 'empty');
        if (filled !== undefined) this.#problems.push(`${this.address(filled, column)} stands in a column without a head: give the column the name of a period, or empty it.`);
      } else if (former !== undefined && former < column) this.#problems.push(`${this.address(this.#head, column)} is a second column "${head}": nobody can tell which of the two counts.`);
      else if (!header.includes(head) && head !== ITEM && !this.#shown.some(([name]) => name === head)) this.#problems.push(`${this.address(this.#head, column)}: there is a column "${head}", which the file does not have.`);
    }
  }

  /** The rows below the names of the columns in which anything stands. */
  #below(): readonly number[] {
    return this.#cells.rows.filter((row) => row > this.#head);
  }

  #findRows(): void {
    for (const row of this.#below()) {
      const at = (column: string) => this.#cells.text(row, this.columnOf(column) ?? -1);
      const key = rowKey(at);
      const former = this.#rows.get(key);
      if (at('concept') === '') {
        const typed = this.#cells.columnsOf(row).find((column) => this.#heads.has(column) && this.#heads.get(column) !== ITEM);
        if (typed !== undefined) this.#problems.push(`${this.address(row, typed)} stands in a row that names no concept: name it, or empty the row.`);
      } else if (former !== undefined) {
        this.#twice.add(key);
        this.#problems.push(`${this.sheet}: "${at('concept')}" stands there twice: in row ${String(former + 1)} and in row ${String(row + 1)}.`);
      } else this.#rows.set(key, row);
    }
    for (const key of this.#twice) this.#rows.delete(key);
  }
}
