import { linesOf } from '../tables/lines.ts';
import type { Rule } from '../../views/table-view.ts';
import type { RowNode, Table } from '../content/table.ts';

const known = new WeakMap<Table, ReadonlyMap<RowNode, Rule>>();

/**
 * How the sums of a table are ruled: a single line over each, a double line under one that nothing in the table adds
 * further. Totals printed before their parts take no lines; their weight of type says enough.
 */
export function rulingOf(table: Table): ReadonlyMap<RowNode, Rule> {
  const ruling = known.get(table) ?? rule(table);
  known.set(table, ruling);
  return ruling;
}

function rule(table: Table): ReadonlyMap<RowNode, Rule> {
  const groups = groupsOf(table.rows);
  const printedFirst = new Set(groups.filter((group) => group.totalAt === 'first').map((group) => group.total));
  const summed = new Set(groups.filter((group) => group.total).flatMap((group) => group.children.filter((child) => child.weight !== '0').map((child) => child.total ?? child)));
  const contributors = new Set(table.relations.flatMap((relation) => relation.of.map((part) => part.concept)));
  const sums = new Set(table.relations.map((relation) => relation.total));
  const ruling = new Map<RowNode, Rule>();
  for (const { node, kind, aspects } of linesOf(table)) {
    if (kind === 'heading' || printedFirst.has(node)) continue;
    const whole = Object.keys(aspects.members ?? {}).length === 0;
    const names = [node.id, ...(aspects.concept !== undefined && whole ? [aspects.concept] : [])];
    if (kind !== 'total' && !names.some((name) => sums.has(name))) continue;
    const inner = summed.has(node) || names.some((name) => contributors.has(name));
    ruling.set(node, inner ? 'single' : 'double');
  }
  return ruling;
}

function groupsOf(rows: readonly RowNode[]): readonly RowNode[] {
  return rows.flatMap((row) => [row, ...groupsOf(row.children)]);
}
