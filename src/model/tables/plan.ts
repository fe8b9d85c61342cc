import { unite, type Aspects } from '../content/aspect.ts';
import { leavesOf, linesOf, type Leaf, type Line } from './lines.ts';
import type { Table } from '../content/table.ts';

/** What row and column together say of a cell, in any filing. */
export interface PlannedCell {
  readonly aspects: Aspects;
  /** Aspects that both give. */
  readonly twice: readonly string[];
}

/** A line of a table with what it says of each of its cells; headings have none. */
export interface PlannedLine {
  readonly line: Line;
  readonly cells: readonly PlannedCell[];
}

/** A table with its trees walked and its aspects united: all that can be known of it without a filing. */
export interface Plan {
  readonly leaves: readonly Leaf[];
  readonly lines: readonly PlannedLine[];
}

const plans = new WeakMap<Table, Plan>();

/** The plan of a table; made once, since every filing of a form uses the same tables. */
export function planOf(table: Table): Plan {
  const known = plans.get(table);
  if (known) return known;
  const leaves = leavesOf(table.columns);
  const lines = linesOf(table).map((line): PlannedLine => ({
    line,
    cells: line.kind === 'heading' ? [] : leaves.map((leaf) => unite(line.aspects, leaf.aspects)),
  }));
  const plan = { leaves, lines };
  plans.set(table, plan);
  return plan;
}
