import { unite } from '../content/aspect.ts';
import { resolveCell } from '../evaluation/cell.ts';
import type { Scope } from '../evaluation/answer.ts';
import { leavesOf, linesOf, type Line } from './lines.ts';
import type { LabelsBySign, RowNode, Table } from '../content/table.ts';

/** The label where no figure tells: that for both, else the first there is. */
export function usualLabel({ positive, negative, either }: LabelsBySign): string | undefined {
  return either ?? positive ?? negative;
}

const worded = new WeakMap<Table, Map<string, Table>>();

/** A table with the labels that the figures of a filing give its rows; the table itself where they are the usual ones. */
export function withLabelsBySign(scope: Scope, table: Table): Table {
  const chosen = new Map(linesOf(table).flatMap((line): readonly (readonly [RowNode, string])[] => {
    const label = line.node.labels?.[signIn(scope, table, line)];
    return label === undefined || label === line.node.label ? [] : [[line.node, label]];
  }));
  if (chosen.size === 0) return table;
  const key = JSON.stringify([...chosen].map(([{ place }, label]) => [place.line, place.column, label]));
  const versions = worded.get(table) ?? new Map<string, Table>();
  worded.set(table, versions);
  const version = versions.get(key) ?? { ...table, rows: table.rows.map((row) => relabelled(row, chosen)) };
  versions.set(key, version);
  return version;
}

/** How the figures of a row are printed: all without a sign, all with one, or some of each; nothing and none count for neither. */
function signIn(scope: Scope, table: Table, { node, aspects }: Line): keyof LabelsBySign {
  const signs = new Set(leavesOf(table.columns).flatMap((leaf) => {
    const cell = unite(aspects, leaf.aspects).aspects;
    if ((cell.view ?? 'value') !== 'value') return [];
    const content = resolveCell(scope, cell, node.negate);
    return content.kind === 'number' && !content.quantity.amount.isZero() ? [content.quantity.amount.isPositive() !== node.negate] : [];
  }));
  return signs.size === 2 ? 'either' : signs.has(false) ? 'negative' : 'positive';
}

function relabelled(row: RowNode, chosen: ReadonlyMap<RowNode, string>): RowNode {
  const label = chosen.get(row);
  const total = row.total && relabelled(row.total, chosen);
  const children = row.children.map((child) => relabelled(child, chosen));
  const isSame = label === undefined && total === row.total && children.every((child, index) => child === row.children[index]);
  return isSame ? row : { ...row, ...(label === undefined ? {} : { label }), ...(total ? { total } : {}), children };
}
