import { isRowItself } from '../../model/tables/lines.ts';
import { unite } from '../../model/content/aspect.ts';
import { resolveCell } from '../../model/evaluation/cell.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '../../model/tables/grid.ts';
import type { Subject } from '../checking/check.ts';
import type { Place } from '../../model/finding.ts';
import { isReported } from '../../model/evaluation/reported.ts';
import type { RowNode } from '../../model/content/table.ts';
import type { Decimal } from '../../model/amounts/decimal.ts';
import { weightOf } from '../../model/amounts/weight.ts';

/** One side of a sum: its cell in the column at hand, and its row where the table prints one. */
export interface Term {
  readonly row: GridRow | undefined;
  readonly cell: GridCell;
}

/** One summand of a sum, with its weight. */
export interface Part extends Term {
  readonly weight: Decimal;
}

/** A sum that a table states, in one column. */
export interface Sum {
  readonly grid: Grid;
  readonly column: string;
  readonly total: Term;
  readonly parts: readonly Part[];
  /** Where the table states it. */
  readonly place: Place;
}

const known = new WeakMap<Subject, readonly Sum[]>();

/**
 * Every sum of every table in every column: groups with their totals, and declared relations. Kept as long as the
 * filing is looked at, since more than one rule asks.
 */
export function sumsOf(subject: Subject): readonly Sum[] {
  const sums = known.get(subject) ?? subject.grids.flatMap((grid) => [...treeSums(grid), ...relationSums(subject, grid)]);
  known.set(subject, sums);
  return sums;
}

function treeSums(grid: Grid): readonly Sum[] {
  const rows = new Map(grid.rows.map((row) => [row.line.node, row]));
  const sums: Sum[] = [];
  const visit = (node: RowNode): void => {
    node.children.forEach(visit);
    const total = node.total === undefined ? undefined : rows.get(node.total);
    if (!total) return;
    const parts = node.children.flatMap((child) => contributorOf(child, rows));
    // Where all that it adds up fell away, a total of something has lost its parts.
    if (parts.length > 0 || node.emptied) sums.push(...inColumns(grid, total, parts, node.place));
  };
  grid.table.rows.forEach(visit);
  return sums;
}

type Summand = { readonly row: GridRow; readonly weight: string };

/** What a child adds to its group: its own row, its total's, or, for a mere heading, what stands under it. */
function contributorOf(child: RowNode, rows: ReadonlyMap<RowNode, GridRow>): readonly Summand[] {
  if (child.weight === '0') return [];
  if (child.children.length > 0 && child.total === undefined && !isRowItself(child)) {
    return child.children.flatMap((inner) => contributorOf(inner, rows));
  }
  const row = rows.get(child.total ?? child);
  return row ? [{ row, weight: child.weight }] : [];
}

function relationSums(subject: Subject, grid: Grid): readonly Sum[] {
  return grid.table.relations.flatMap((relation) => {
    const total = rowCalled(grid, relation.total);
    const named = relation.of.map(({ concept, weight, where }) => ({ concept, where, weight: weightOf(weight), row: rowCalled(grid, concept) }));
    return grid.columns.flatMap((column, index) => {
      const totalCell = total ? total.cells[index] : unprinted(subject, grid, column, relation.total);
      if (!totalCell) return [];
      const parts = named.flatMap(({ concept, where, weight, row }): readonly Part[] => {
        if (where && !row && !isReported(subject.scope, aspectsUnder(grid, column, concept).aspects)) return [];
        const cell = row ? row.cells[index] : unprinted(subject, grid, column, concept);
        return cell ? [{ row, cell, weight }] : [];
      });
      return [{ grid, column: column.id, total: { row: total, cell: totalCell }, parts, place: relation.place }];
    });
  });
}

/**
 * The row that a relation names: by its id, else the first that shows the concept. A row of a part (the sales of a segment)
 * has an id of its own and does not stand for the whole, which is taken from the facts where no row shows it.
 */
function rowCalled(grid: Grid, name: string): GridRow | undefined {
  const printing = grid.rows.filter((row) => row.cells.length > 0);
  const isWhole = ({ line }: GridRow) => Object.keys(line.aspects.members ?? {}).every((dimension) => grid.table.aspects.members?.[dimension] !== undefined);
  return printing.find((row) => row.id === name) ?? printing.find((row) => row.line.aspects.concept === name && isWhole(row));
}

/** A figure that this table does not print (it stands in another one): the concept under the aspects of the column. */
function unprinted(subject: Subject, grid: Grid, column: GridColumn, concept: string): GridCell {
  const { aspects, twice } = aspectsUnder(grid, column, concept);
  return { column: column.id, aspects, twice, content: resolveCell(subject.scope, aspects, false) };
}

function aspectsUnder({ table }: Grid, { leaf }: GridColumn, concept: string) {
  const { aspects, twice } = unite(table.aspects, leaf.aspects);
  return { aspects: { ...aspects, concept }, twice };
}

function inColumns(grid: Grid, total: GridRow, summands: readonly Summand[], place: Place): readonly Sum[] {
  const parts = summands.map(({ row, weight }) => ({ row, weight: weightOf(weight) }));
  return grid.columns.flatMap((column, index) => {
    const totalCell = total.cells[index];
    if (!totalCell) return [];
    const cells = parts.flatMap(({ row, weight }) => {
      const cell = row.cells[index];
      return cell ? [{ row, cell, weight }] : [];
    });
    return [{ grid, column: column.id, total: { row: total, cell: totalCell }, parts: cells, place }];
  });
}
