import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNode, columnTrees, tableOf } from '../../../test/arbitraries/tables.ts';
import { miniScope } from '../../../test/sites/mini-filing.ts';
import { headingTexts, headOf } from './head.ts';
import { leavesOf } from '../tables/lines.ts';
import type { HeadingView } from '../../views/table-view.ts';
import type { ColumnNode } from '../content/table.ts';

const scope = miniScope();

function head(columns: readonly ColumnNode[], units: readonly (string | undefined)[] = []): readonly (readonly HeadingView[])[] {
  const due = leavesOf(columns).map((_, index) => units[index]);
  const table = tableOf({ columns, aspects: { scale: { monetary: 'thousands' } }, headings: 'short' });
  return headOf(table, headingTexts(scope, table, { unitOver: () => undefined, yearOnYear: () => true, inPoints: () => true }), due, (ids) => ids.map((note) => ({ note, label: '', id: '' })));
}

/** A head as lines of text; `2×1` covers two columns and one row. */
function drawn(columns: readonly ColumnNode[], units: readonly (string | undefined)[] = []): string {
  return head(columns, units).map((row) => row.map(({ text, span, depth, marks }) => `${text}${marks.map(({ note }) => `[${note}]`).join('')} ${String(span)}×${String(depth)}`).join(' | ')).join('\n');
}

const current = columnNode({ aspects: { period: 'current' } });

describe('headOf', () => {
  test('spans groups over their columns, and reaches short branches down', () => {
    expect(drawn([
      columnNode({ aspects: { period: 'current' }, children: [columnNode({ aspects: { currency: 'USD' }, notes: ['rate'] }), columnNode({ aspects: { currency: 'JPY' } })] }),
      columnNode({ aspects: { period: 'comparative' } }),
    ])).toMatchInlineSnapshot(`
      "1H12 2×1 | 1H11 1×2
      Thousands of USD[rate] 1×1 | Thousands of JPY 1×1"
    `);
  });

  test('puts a unit that is due under the heading of its column, and the others down to it', () => {
    expect(drawn([current, columnNode({ label: 'Employees' })], ['JPY', undefined])).toMatchInlineSnapshot(`
      "1H12 1×1 | Employees 1×2
      JPY 1×1"
    `);
  });

  test('fills templates in labels', () => {
    expect(drawn([columnNode({ label: 'At {date current}' })])).toBe('At September 30, 2012 1×1');
  });

  test('any tree is covered: every row of the head is full, and every column has a heading at the bottom', () => {
    const trees = fc.array(columnTrees, { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(trees, fc.infiniteStream(fc.constantFrom(undefined, 'JPY', '%')), (columns, stream) => {
      const width = leavesOf(columns).length;
      const rows = head(columns, [...stream.take(width)]);
      const covered = rows.map(() => 0);
      rows.forEach((row, level) => {
        for (const { span, depth } of row) {
          expect(level + depth).toBeLessThanOrEqual(rows.length);
          for (let down = 0; down < depth; down += 1) covered[level + down] = (covered[level + down] ?? 0) + span;
        }
      });
      expect(covered).toEqual(rows.map(() => width));
    }));
  });
});
