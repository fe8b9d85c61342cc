import { aspectHeading } from '../../model/words/heading.ts';
import { unite, type Aspects } from '../../model/content/aspect.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '../../model/tables/grid.ts';
import { fillTemplate } from '../../model/words/label.ts';
import type { PrintedLabel } from '../../model/content/transcription.ts';
import type { Subject } from '../checking/check.ts';

/** What a label of the source stands beside or over. */
export interface Labelled {
  readonly grid: Grid;
  readonly row?: GridRow;
  readonly column?: GridColumn;
  /** The cells that it names: those of its row or column, or all. */
  readonly cells: () => readonly GridCell[];
}

/** A table with its rows and columns by their ids. */
interface Index {
  readonly grid: Grid;
  readonly rows: ReadonlyMap<string, GridRow>;
  readonly columns: ReadonlyMap<string, { readonly column: GridColumn; readonly index: number }>;
}

const known = new WeakMap<Subject, ReadonlyMap<string, Index>>();

/** The row or column that a label belongs to; `undefined` where the table has no such row or column. */
export function labelledBy(subject: Subject, label: PrintedLabel): Labelled | undefined {
  const index = indexOf(subject).get(label.table);
  if (!index) return undefined;
  const { grid } = index;
  if (label.row !== undefined) {
    const row = index.rows.get(label.row);
    return row && { grid, row, cells: () => row.cells };
  }
  if (label.column === undefined) return { grid, cells: () => cellsOf(grid) };
  const found = index.columns.get(label.column);
  return found && { grid, column: found.column, cells: () => grid.rows.flatMap(({ cells }) => cells[found.index] ?? []) };
}

/** All cells of a table. */
export function cellsOf({ rows }: Grid): readonly GridCell[] {
  return rows.flatMap(({ cells }) => cells);
}

function indexOf(subject: Subject): ReadonlyMap<string, Index> {
  const index = known.get(subject) ?? new Map(subject.grids.map((grid) => [grid.table.id, {
    grid,
    rows: new Map(grid.rows.map((row) => [row.id, row])),
    columns: new Map(grid.columns.map((column, index) => [column.id, { column, index }])),
  }]));
  known.set(subject, index);
  return index;
}

/** The headings over a column, from the outermost to its own. */
export function headingsOf(scope: Scope, { table }: Grid, { leaf }: GridColumn): readonly string[] {
  let inherited: Aspects = table.aspects;
  return leaf.path.map((node) => {
    const heading = node.label === undefined ? aspectHeading(scope, node.aspects, inherited, { headings: table.headings }) : fillTemplate(scope, node.label, inherited.scale).text;
    inherited = unite(inherited, node.aspects).aspects;
    return heading;
  });
}
