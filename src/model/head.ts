import { aspectHeading } from './heading.ts';
import type { Aspects } from './aspect.ts';
import type { Scope } from './evaluation.ts';
import { fillTemplate } from './label.ts';
import type { ColumnNode, Table } from './table.ts';
import { unite } from './aspect.ts';
import type { HeadingView, MarkView } from './view.ts';

/** The rows of a table's head: groups span their columns, short branches reach down to the figures. */
export function headOf(
  scope: Scope,
  table: Table,
  marks: (ids: readonly string[]) => readonly MarkView[],
): readonly (readonly HeadingView[])[] {
  const depth = Math.max(...table.columns.map(depthOf));
  const rows: HeadingView[][] = Array.from({ length: depth }, () => []);
  const place = (node: ColumnNode, level: number, inherited: Aspects): void => {
    rows[level]?.push({
      text: headingOf(scope, table, node, inherited),
      span: widthOf(node),
      depth: node.children.length === 0 ? depth - level : 1,
      marks: marks(node.notes),
    });
    const inside = unite(inherited, node.aspects).aspects;
    for (const child of node.children) place(child, level + 1, inside);
  };
  for (const column of table.columns) place(column, 0, table.aspects);
  return rows;
}

function headingOf(scope: Scope, table: Table, node: ColumnNode, inherited: Aspects): string {
  if (node.label !== undefined) return fillTemplate(scope, node.label, inherited.scale).text;
  return aspectHeading(scope, node.aspects, inherited, table.headings);
}

function depthOf(node: ColumnNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

function widthOf(node: ColumnNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + widthOf(child), 0);
}
