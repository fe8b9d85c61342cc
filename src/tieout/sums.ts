import { isRowItself } from '../model/lines.ts';
import type { GridCell, GridRow } from '../model/grid.ts';
import type { Subject } from './check.ts';
import type { Grid } from '../model/grid.ts';
import type { Place } from '../model/finding.ts';
import type { RowNode } from '../model/table.ts';
import { Decimal } from '../model/decimal.ts';

/** One summand of a sum: its row, its cell in the column at hand, and its weight. */
export interface Part {
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly weight: Decimal;
}

/** A sum that a table states, in one column. */
export interface Sum {
  readonly grid: Grid;
  readonly column: string;
  readonly total: { readonly row: GridRow; readonly cell: GridCell };
  readonly parts: readonly Part[];
  /** Where the table states it. */
  readonly place: Place;
}

/** Every sum of every table in every column: groups with their totals, and declared relations. */
export function sumsOf(subject: Subject): readonly Sum[] {
  return subject.grids.flatMap((grid) => [...treeSums(grid), ...relationSums(grid)]);
}

function treeSums(grid: Grid): readonly Sum[] {
  const rows = new Map(grid.rows.map((row) => [row.line.node, row]));
  const sums: Sum[] = [];
  const visit = (node: RowNode): void => {
    node.children.forEach(visit);
    const total = node.total === undefined ? undefined : rows.get(node.total);
    if (!total) return;
    const parts = node.children.flatMap((child) => contributorOf(child, rows));
    if (parts.length > 0) sums.push(...inColumns(grid, total, parts, node.place));
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

function relationSums(grid: Grid): readonly Sum[] {
  // The first row of a concept without members of its own stands for it: later rows repeat it as a memorandum.
  const byConcept = new Map<string, GridRow>();
  for (const row of grid.rows) {
    const concept = row.line.aspects.concept;
    if (concept === undefined || row.cells.length === 0) continue;
    const key = row.line.aspects.at === undefined ? concept : `${concept}@${row.line.aspects.at}`;
    if (!byConcept.has(key)) byConcept.set(key, row);
  }
  return grid.table.relations.flatMap((relation) => {
    const total = byConcept.get(relation.total);
    const parts = relation.of.flatMap((part): readonly Summand[] => {
      const row = byConcept.get(part.concept);
      return row ? [{ row, weight: part.weight }] : [];
    });
    // A relation over rows that this table does not print is checked among facts, by its own rule.
    return total && parts.length === relation.of.length ? inColumns(grid, total, parts, relation.place) : [];
  });
}

function inColumns(grid: Grid, total: GridRow, parts: readonly Summand[], place: Place): readonly Sum[] {
  return grid.columns.flatMap((column, index) => {
    const totalCell = total.cells[index];
    if (!totalCell) return [];
    const cells = parts.flatMap(({ row, weight }) => {
      const cell = row.cells[index];
      return cell ? [{ row, cell, weight: new Decimal(weight) }] : [];
    });
    return [{ grid, column: column.id, total: { row: total, cell: totalCell }, parts: cells, place }];
  });
}
