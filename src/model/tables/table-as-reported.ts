import { unite, type Aspects } from '../content/aspect.ts';
import { isChange } from '../evaluation/cell-period.ts';
import type { Scope } from '../evaluation/answer.ts';
import type { Filing } from '../content/filing.ts';
import { leavesOf, linesOf, type Leaf, type Line } from './lines.ts';
import { canBeCompared, isReported, keyOfAspects, namesWhatIsNotThere } from '../evaluation/reported.ts';
import { withLabelsBySign } from './label-by-sign.ts';
import type { ColumnNode, RowNode, Table } from '../content/table.ts';

type Node = RowNode | ColumnNode;

const optional = new WeakMap<Table, boolean>();
/** Tables without the rows and columns that fell away, by the places of these: filings that lack the same share one. */
const pruned = new WeakMap<Table, Map<string, Table>>();
const known = new WeakMap<Filing, Map<Table, Table>>();

/**
 * A table as a filing has it: without the rows and columns that are declared to stand only where they are reported, and
 * are not. The table itself where there are none, so that whatever is known of it stays known.
 *
 * - A column or row of a period, an announcement or a translation stands where the filing has one of that name.
 * - One that names a concept or members stands where the facts files have a cell for any of its figures.
 * - One of changes stands where the facts files have a cell for a figure that is compared with, or a rate.
 * - One that shows what another shows, since their two roles are one period in this filing, falls away.
 * - A group that is declared so stands or falls as a whole.
 *
 * If nothing would be left, all is left as it is: then there is something to be found. Rows whose labels follow the sign
 * of their figures have those of this filing.
 */
export function tableAsReported(scope: Scope, table: Table): Table {
  if (!hasOptional(table)) return table;
  const ofFiling = known.get(scope.filing) ?? new Map<Table, Table>();
  known.set(scope.filing, ofFiling);
  const found = ofFiling.get(table) ?? withLabelsBySign(scope, prune(scope, table));
  ofFiling.set(table, found);
  return found;
}

/** Whether anything of a table depends on the filing: rows and columns that stand only where they are reported, labels that follow a sign. */
function hasOptional(table: Table): boolean {
  const isOptional = (node: Node): boolean => node.where !== undefined || 'labels' in node || nodesUnder(node).some(isOptional);
  const found = optional.get(table) ?? [...table.rows, ...table.columns].some(isOptional);
  optional.set(table, found);
  return found;
}

/** What stands under a node: its children, and for a group its total. */
function nodesUnder(node: Node): readonly Node[] {
  return 'total' in node ? [...node.children, node.total] : node.children;
}

/** A row or a column with cells: all nodes on the way to it, and what they say together. */
interface Axis {
  readonly path: readonly Node[];
  readonly aspects: Aspects;
}

function prune(scope: Scope, table: Table): Table {
  const rows = linesOf(table).filter(({ kind }) => kind !== 'heading').map((line): Axis => ({ path: pathTo(table.rows, line.node), aspects: ownOf(line, table) }));
  const columns = leavesOf(table.columns).map(({ path, aspects }: Leaf): Axis => ({ path, aspects }));
  const fallen = new Set([...fallenOf(scope, table, columns, rows), ...fallenOf(scope, table, rows, columns)]);
  if (fallen.size === 0) return table;
  const key = [...fallen].map(({ place: { line = 0, column = 0 } }) => `${String(line)}:${String(column)}`).join();
  const versions = pruned.get(table) ?? new Map<string, Table>();
  pruned.set(table, versions);
  const version = versions.get(key) ?? without(table, fallen);
  versions.set(key, version);
  return version.rows.length === 0 || version.columns.length === 0 ? table : version;
}

/** The nodes of an axis that fall away, the outer ones first. */
function fallenOf(scope: Scope, table: Table, axis: readonly Axis[], across: readonly Axis[]): readonly Node[] {
  const fallen = new Set<Node>();
  const isFallen = ({ path }: Axis): boolean => path.some((node) => fallen.has(node));
  const there = across.filter(({ path, aspects }) => !path.some(({ where }) => where) || !namesWhatIsNotThere(scope.filing, aspects));
  const stands = ({ aspects }: Axis): boolean => {
    if (namesWhatIsNotThere(scope.filing, aspects)) return false;
    const within = unite(table.aspects, aspects).aspects;
    if (isChange(within) && !there.some((other) => canBeCompared(scope, unite(within, other.aspects).aspects))) return false;
    if (aspects.concept === undefined && aspects.members === undefined) return true;
    return there.some((other) => isReported(scope, unite(within, other.aspects).aspects));
  };
  const nodes = [...new Set(axis.flatMap(({ path }) => path))].filter(({ where }) => where);
  for (const node of nodes) {
    const own = axis.filter((each) => each.path.includes(node) && !isFallen(each));
    const others = axis.filter((each) => !each.path.includes(node) && !isFallen(each));
    if (own.every((each) => !stands(each) || others.some((other) => showsTheSame(scope.filing, each, other)))) fallen.add(node);
  }
  return [...fallen];
}

/** Whether two show the same, since what they call by two roles is one period of the filing. */
function showsTheSame(filing: Filing, { aspects: a }: Axis, { aspects: b }: Axis): boolean {
  return (a.period !== b.period || a.against !== b.against) && keyOfAspects(filing, a) === keyOfAspects(filing, b);
}

/** The nodes from the outermost to one, with which they end. */
function pathTo(nodes: readonly RowNode[], wanted: RowNode): readonly RowNode[] {
  for (const node of nodes) {
    if (node === wanted) return [node];
    const below = pathTo([...node.children, ...(node.total ? [node.total] : [])], wanted);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** What a line says without its table. */
function ownOf({ aspects: { members, ...aspects } }: Line, table: Table): Aspects {
  const own = Object.entries(aspects).filter(([name]) => table.aspects[name as keyof Aspects] === undefined);
  const cut = Object.entries(members ?? {}).filter(([dimension]) => table.aspects.members?.[dimension] === undefined);
  return { ...Object.fromEntries(own), ...(cut.length === 0 ? {} : { members: Object.fromEntries(cut) }) };
}

function without(table: Table, fallen: ReadonlySet<Node>): Table {
  const printing = linesOf(table).filter(({ kind }) => kind !== 'heading');
  // A relation names a row by its id, or the first that shows the concept.
  const isGone = (name: string): boolean => {
    const line = printing.find(({ node }) => node.id === name) ?? printing.find(({ aspects }) => aspects.concept === name);
    return line !== undefined && pathTo(table.rows, line.node).some((each) => fallen.has(each));
  };
  const rows = table.rows.flatMap((row) => rowWithout(row, fallen));
  const columns = table.columns.flatMap((column) => columnWithout(column, fallen));
  const marks = (nodes: readonly Node[]): readonly string[] => nodes.flatMap((node) => [...node.notes, ...marks(nodesUnder(node))]);
  const [before, after] = [marks([...table.rows, ...table.columns]), new Set(marks([...rows, ...columns]))];
  const lost = new Set(before.filter((note) => !after.has(note)));
  return {
    ...table,
    rows,
    columns,
    relations: table.relations.filter(({ total }) => !isGone(total)).map((relation) => ({ ...relation, of: relation.of.filter(({ concept }) => !isGone(concept)) })),
    noteTexts: new Map([...table.noteTexts].filter(([note]) => !lost.has(note))),
  };
}

/** A row without what fell away; nothing where a heading has nothing under it any more. */
function rowWithout(row: RowNode, fallen: ReadonlySet<Node>): readonly RowNode[] {
  if (fallen.has(row)) return [];
  if (row.children.length === 0 && !(row.total && fallen.has(row.total))) return [row];
  const { total, ...rest } = row;
  const children = row.children.flatMap((child) => rowWithout(child, fallen));
  const kept = total && !fallen.has(total) ? total : undefined;
  const isEmpty = row.children.length > 0 && children.length === 0;
  if (isEmpty && !kept && row.aspects.concept === undefined) return [];
  return [{ ...rest, children, ...(kept ? { total: kept } : {}), ...(isEmpty ? { emptied: true } : {}) }];
}

function columnWithout(column: ColumnNode, fallen: ReadonlySet<Node>): readonly ColumnNode[] {
  if (fallen.has(column)) return [];
  if (column.children.length === 0) return [column];
  const children = column.children.flatMap((child) => columnWithout(child, fallen));
  return children.length === 0 ? [] : [{ ...column, children }];
}
