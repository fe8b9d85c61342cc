import { baseOf } from './base-unit.ts';
import { unitKey } from './cell-reading.ts';
import { unitOfCell } from './cell-unit.ts';
import type { Grid } from '../tables/grid.ts';
import type { ColumnNode, RowNode } from '../content/table.ts';
import { currencyOf } from '../amounts/unit.ts';
import { isPercent, unitHeading, type Naming } from './unit-naming.ts';

/**
 * What a column without a label of its own says of its unit, where it gives a currency or a scale: what the money under
 * it is in, not what was asked for. Over amounts per share it names the currency alone, and over neither nothing.
 * `undefined` for other columns, and where there are no figures yet.
 */
export function unitOver({ rows, columns }: Grid, issuer: Naming, node: ColumnNode): string | undefined {
  const { currency, scale, view = 'value' } = node.aspects;
  if (view !== 'value' || (currency ?? scale) === undefined) return undefined;
  const under = columns.flatMap(({ leaf }, index) => (leaf.path.includes(node) && (leaf.aspects.view ?? 'value') === 'value' ? [index] : []));
  const figures = under.map((column) => rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return (cell && unitOfCell(cell)) ?? [];
  }));
  const money = figures.flatMap((some) => baseOf(some.filter(({ unit }) => unit.kind === 'monetary')) ?? []);
  const [first] = money;
  if (first) return money.every((each) => unitKey(each) === unitKey(first)) ? unitHeading(issuer, first) : undefined;
  const all = figures.flat();
  if (all.length === 0) return undefined;
  return currency === undefined ? '' : (all.find(({ unit }) => currencyOf(unit) !== undefined) ? currency : '');
}

/** Whether what lies between the ratios of a row or column is in points, as what lies between percentages is. */
export function isInPoints({ rows, columns }: Grid, node: RowNode | ColumnNode): boolean {
  if (node.aspects.view !== 'points') return true;
  const under = columns.map(({ leaf }) => (leaf.path as readonly unknown[]).includes(node));
  return rows.every(({ line, cells }) => cells.every((cell, index) => {
    const figure = line.node === node || under[index] === true ? unitOfCell(cell) : undefined;
    return figure === undefined || isPercent(figure);
  }));
}
