import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNode, rowNode, tableOf, tables } from '../../../test/arbitraries/tables.ts';
import { planOf } from './plan.ts';

test('a plan has a cell for every row with figures and every column with figures, and none for headings', () => {
  fc.assert(fc.property(tables, (table) => {
    const { leaves, lines } = planOf(table);
    for (const { line, cells } of lines) expect(cells).toHaveLength(line.kind === 'heading' ? 0 : leaves.length);
  }));
});

test('a cell is the union of its row and its column; what both give is told', () => {
  const table = tableOf({
    rows: [rowNode({ aspects: { concept: 'revenues', period: 'current' } })],
    columns: [columnNode({ aspects: { currency: 'JPY' } }), columnNode({ aspects: { period: 'comparative' } })],
  });
  expect(planOf(table).lines[0]?.cells).toEqual([
    { aspects: { concept: 'revenues', period: 'current', currency: 'JPY' }, twice: [] },
    { aspects: { concept: 'revenues', period: 'comparative' }, twice: ['period'] },
  ]);
});

test('a plan is made once', () => {
  const table = tableOf();
  expect(planOf(table)).toBe(planOf(table));
});
