import { aspectHeading } from '../words/heading.ts';
import { unite, type Aspects } from '../content/aspect.ts';
import type { Scope } from '../evaluation/answer.ts';
import { fillTemplate } from '../words/label.ts';
import type { MarkView } from '../../views/note-view.ts';
import type { HeadingView } from '../../views/table-view.ts';
import type { ColumnNode, Table } from '../content/table.ts';

/** What headings need to know of the figures under them. */
export interface UnderHeadings {
  /** The unit of a column that gives a currency or a scale, in words. */
  readonly unitOver: (node: ColumnNode) => string | undefined;
  /** Whether the changes of a column are all from a year before. */
  readonly yearOnYear: (node: ColumnNode) => boolean;
  /** Whether what lies between the ratios of a column is in points. */
  readonly inPoints: (node: ColumnNode) => boolean;
}

/** What each heading of a table says. */
export function headingTexts(scope: Scope, table: Table, { unitOver, yearOnYear, inPoints }: UnderHeadings): ReadonlyMap<ColumnNode, string> {
  const texts = new Map<ColumnNode, string>();
  const visit = (node: ColumnNode, inherited: Aspects): void => {
    texts.set(node, node.label === undefined
      ? aspectHeading(scope, node.aspects, inherited, { headings: table.headings, unit: unitOver(node), yearOnYear: yearOnYear(node), inPoints: inPoints(node) })
      : fillTemplate(scope, node.label, inherited.scale).text);
    const inside = unite(inherited, node.aspects).aspects;
    for (const child of node.children) visit(child, inside);
  };
  for (const column of table.columns) visit(column, table.aspects);
  return texts;
}

/**
 * The rows of a table's head: groups span their columns, short branches reach down to the figures. `units` holds for
 * each column the unit that stands under its heading, where one is due.
 */
export function headOf(
  table: Table,
  texts: ReadonlyMap<ColumnNode, string>,
  units: readonly (string | undefined)[],
  marks: (ids: readonly string[]) => readonly MarkView[],
): readonly (readonly HeadingView[])[] {
  const depth = depthOf({ children: table.columns }, units, 0) - 1;
  const rows: HeadingView[][] = Array.from({ length: depth }, () => []);
  let leaf = 0;
  const place = (node: ColumnNode, level: number): void => {
    const isLeaf = node.children.length === 0;
    const unit = isLeaf ? units[leaf] : undefined;
    const room = depth - level - (unit === undefined ? 0 : 1);
    rows[level]?.push({
      text: texts.get(node) ?? '',
      span: widthOf(node),
      depth: isLeaf ? room : 1,
      marks: marks(node.notes),
    });
    if (unit !== undefined) rows[depth - 1]?.push({ text: unit, span: 1, depth: 1, marks: [] });
    if (isLeaf) leaf += 1;
    for (const child of node.children) place(child, level + 1);
  };
  for (const column of table.columns) place(column, 0);
  // A list of questions has one column that needs no heading; then the table has no head.
  return rows.some((row) => row.some(({ text, marks: some }) => text !== '' || some.length > 0)) ? rows : [];
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
