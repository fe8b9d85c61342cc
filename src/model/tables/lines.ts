import { unite, type Aspects } from '../content/aspect.ts';
import type { ColumnNode, RowNode, Table } from '../content/table.ts';

/** A row of a table in printing order, with everything its place in the tree says of it. */
export interface Line {
  readonly node: RowNode;
  /** A heading prints its label alone. */
  readonly kind: 'heading' | 'item' | 'total';
  readonly level: number;
  /** The aspects of the table, of all groups around the row, and its own. */
  readonly aspects: Aspects;
  /** Aspects that the row gives although the table or a group around it has given them. */
  readonly twice: readonly string[];
}

/** A column with figures under it, with everything its headings say of it. */
export interface Leaf {
  readonly node: ColumnNode;
  readonly path: readonly ColumnNode[];
  readonly aspects: Aspects;
  readonly twice: readonly string[];
}

/**
 * The rows of a table in the order in which they print, with the aspects that they inherit.
 *
 * A group hands all its aspects down. A row that has a concept and parts of its own, but no total, is an ordinary row
 * with a list under it: its concept and members are its own.
 */
export function linesOf(table: Table): readonly Line[] {
  const lines: Line[] = [];
  for (const row of table.rows) visit(row, 0, { aspects: table.aspects, twice: [] }, lines);
  return lines;
}

interface Inherited {
  readonly aspects: Aspects;
  readonly twice: readonly string[];
}

function visit(node: RowNode, level: number, around: Inherited, lines: Line[]): void {
  const own = add(around, node.aspects);
  const isGroup = node.children.length > 0 || node.total !== undefined;
  if (!isGroup) {
    lines.push({ node, kind: 'item', level, ...own });
    return;
  }
  const figures = isRowItself(node);
  const headed = figures || node.label !== undefined;
  const { concept: _concept, members: _members, ...shared } = node.aspects;
  const inside = figures ? add(around, shared) : own;
  const total = (at: 'first' | 'last') => {
    if (node.total && node.totalAt === at) lines.push({ node: node.total, kind: 'total', level, ...add(inside, node.total.aspects) });
  };
  if (figures) lines.push({ node, kind: 'item', level, ...own });
  else if (node.label !== undefined && !(node.total && node.totalAt === 'first')) lines.push({ node, kind: 'heading', level, ...own });
  total('first');
  const indent = headed || (node.total !== undefined && node.totalAt === 'first') ? 1 : 0;
  for (const child of node.children) visit(child, level + indent, inside, lines);
  total('last');
}

/** Whether a node with children prints figures of its own. */
export function isRowItself(node: RowNode): boolean {
  return node.total === undefined && node.aspects.concept !== undefined && node.children.length > 0;
}

/** The columns that hold figures, from left to right. */
export function leavesOf(columns: readonly ColumnNode[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (node: ColumnNode, path: readonly ColumnNode[], around: Inherited): void => {
    const own = add(around, node.aspects);
    if (node.children.length === 0) leaves.push({ node, path: [...path, node], ...own });
    for (const child of node.children) walk(child, [...path, node], own);
  };
  for (const column of columns) walk(column, [], { aspects: {}, twice: [] });
  return leaves;
}

function add(around: Inherited, aspects: Aspects): Inherited {
  const united = unite(around.aspects, aspects);
  return { aspects: united.aspects, twice: united.twice };
}
