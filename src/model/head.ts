import { aspectHeading } from './heading.ts';
import type { Aspects } from './aspect.ts';
import type { Scope } from './evaluation.ts';
import { fillTemplate } from './label.ts';
import type { MarkView } from './note-view.ts';
import type { HeadingView } from './table-view.ts';
import type { ColumnNode, Table } from './table.ts';
import { unite } from './aspect.ts';

/**
 * The rows of a table's head: groups span their columns, short branches reach down to the figures. `units` holds for
 * each column the unit that stands under its heading, where one is due.
 */
export function headOf(
  scope: Scope,
  table: Table,
  units: readonly (string | undefined)[],
  marks: (ids: readonly string[]) => readonly MarkView[],
): readonly (readonly HeadingView[])[] {
  const depth = depthOf({ children: table.columns }, units, 0) - 1;
  const rows: HeadingView[][] = Array.from({ length: depth }, () => []);
  let leaf = 0;
  const place = (node: ColumnNode, level: number, inherited: Aspects): void => {
    const isLeaf = node.children.length === 0;
    const unit = isLeaf ? units[leaf] : undefined;
    const room = depth - level - (unit === undefined ? 0 : 1);
    rows[level]?.push({
      text: headingOf(scope, table, node, inherited),
      span: widthOf(node),
      depth: isLeaf ? room : 1,
      marks: marks(node.notes),
    });
    if (unit !== undefined) rows[depth - 1]?.push({ text: unit, span: 1, depth: 1, marks: [] });
    if (isLeaf) leaf += 1;
    const inside = unite(inherited, node.aspects).aspects;
    for (const child of node.children) place(child, level + 1, inside);
  };
  for (const column of table.columns) place(column, 0, table.aspects);
  // A list of questions has one column that needs no heading; then the table has no head.
  return rows.some((row) => row.some(({ text, marks: some }) => text !== '' || some.length > 0)) ? rows : [];
}

function headingOf(scope: Scope, table: Table, node: ColumnNode, inherited: Aspects): string {
  if (node.label !== undefined) return fillTemplate(scope, node.label, inherited.scale).text;
  return aspectHeading(scope, node.aspects, inherited, table.headings);
}

/** The rows that a column and what stands under it need, with the row for a unit. */
function depthOf(node: Pick<ColumnNode, 'children'>, units: readonly (string | undefined)[], firstLeaf: number): number {
  if (node.children.length === 0) return units[firstLeaf] === undefined ? 1 : 2;
  let leaf = firstLeaf;
  const depths = node.children.map((child) => {
    const depth = depthOf(child, units, leaf);
    leaf += widthOf(child);
    return depth;
  });
  return 1 + Math.max(...depths);
}

function widthOf(node: ColumnNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + widthOf(child), 0);
}
