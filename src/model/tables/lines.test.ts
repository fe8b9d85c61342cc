import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNode, rowNode, tableOf, tables } from '../../../test/arbitraries/tables.ts';
import { leavesOf, linesOf } from './lines.ts';
import type { ColumnNode, RowNode } from '../content/table.ts';

/** Lines as a reader would see them: indented, with what they are and what they are about. */
function drawn(rows: readonly RowNode[]): string {
  return linesOf(tableOf({ rows })).map(({ node, kind, level }) => `${'  '.repeat(level)}${node.label ?? node.aspects.concept ?? ''} (${kind})`).join('\n');
}

const item = (concept: string, given: Partial<RowNode> = {}) => rowNode({ id: concept, aspects: { concept }, ...given });

describe('linesOf', () => {
  test('heads a group, indents its rows and closes it with its total', () => {
    expect(drawn([rowNode({ label: 'Assets', total: item('total'), children: [item('cash'), item('goods')] })])).toMatchInlineSnapshot(`
      "Assets (heading)
        cash (item)
        goods (item)
      total (total)"
    `);
  });

  test('prints a total before its parts where the table says so, in place of the heading', () => {
    expect(drawn([rowNode({ label: 'Revenues', total: item('revenues'), totalAt: 'first', children: [item('network'), item('systems')] })])).toMatchInlineSnapshot(`
      "revenues (total)
        network (item)
        systems (item)"
    `);
  });

  test('adds no indent for a group without a label', () => {
    expect(drawn([rowNode({ total: item('profit'), children: [item('revenues'), item('costs')] })])).toMatchInlineSnapshot(`
      "revenues (item)
      costs (item)
      profit (total)"
    `);
  });

  test('makes a row with a concept and a list under it an ordinary row', () => {
    expect(drawn([item('income', { children: [item('of which rent')] })])).toMatchInlineSnapshot(`
      "income (item)
        of which rent (item)"
    `);
  });

  test('nests', () => {
    expect(drawn([
      rowNode({
        label: 'Assets', total: item('total assets'), children: [
          rowNode({ label: 'Current assets', total: item('total current assets'), children: [item('cash')] }),
          item('goodwill'),
        ],
      }),
    ])).toMatchInlineSnapshot(`
      "Assets (heading)
        Current assets (heading)
          cash (item)
        total current assets (total)
        goodwill (item)
      total assets (total)"
    `);
  });

  test('hands the aspects of table and group down, and tells what is given twice', () => {
    const rows = [rowNode({ aspects: { at: 'end', members: { segment: 'atm' } }, children: [item('cash'), item('debt', { aspects: { concept: 'debt', at: 'start', members: { kind: 'bank' } } })] })];
    const lines = linesOf(tableOf({ aspects: { currency: 'JPY' }, rows }));
    expect(lines.map(({ aspects, twice }) => ({ aspects, twice }))).toEqual([
      { aspects: { currency: 'JPY', at: 'end', members: { segment: 'atm' }, concept: 'cash' }, twice: [] },
      { aspects: { currency: 'JPY', at: 'start', members: { segment: 'atm', kind: 'bank' }, concept: 'debt' }, twice: ['at'] },
    ]);
  });

  test('lets an ordinary row keep its concept and members from the list under it', () => {
    const rows = [item('income', { aspects: { concept: 'income', members: { segment: 'atm' }, at: 'end' }, children: [item('rent', { aspects: { concept: 'rent', members: { segment: 'all' } } })] })];
    const [, rent] = linesOf(tableOf({ rows }));
    expect(rent).toMatchObject({ aspects: { concept: 'rent', members: { segment: 'all' }, at: 'end' }, twice: [] });
  });

  test('every row of any tree has its line, once, and a heading for every label', () => {
    fc.assert(fc.property(tables, (table) => {
      const lines = linesOf(table);
      const nodes = lines.map(({ node }) => node);
      expect(new Set(nodes).size).toBe(nodes.length);
      const figures = new Set(lines.filter(({ kind }) => kind !== 'heading').map(({ node }) => node));
      const visit = (node: RowNode): void => {
        const group = node.children.length > 0 || node.total !== undefined;
        if (node.total) expect(figures.has(node.total)).toBe(true);
        expect(figures.has(node)).toBe(!group || (node.total === undefined && node.aspects.concept !== undefined));
        node.children.forEach(visit);
      };
      table.rows.forEach(visit);
    }));
  });
});

describe('leavesOf', () => {
  const leaf = (given: Partial<ColumnNode>) => columnNode(given);

  test('gives the columns with figures, from left to right, with what their headings say', () => {
    const leaves = leavesOf([
      leaf({ aspects: { period: 'current' }, children: [leaf({ aspects: { currency: 'USD' } }), leaf({ aspects: { currency: 'JPY' } })] }),
      leaf({ aspects: { period: 'comparative' } }),
    ]);
    expect(leaves.map(({ aspects, path }) => ({ ...aspects, depth: path.length }))).toEqual([
      { period: 'current', currency: 'USD', depth: 2 }, { period: 'current', currency: 'JPY', depth: 2 }, { period: 'comparative', depth: 1 },
    ]);
  });

  test('tells what two headings over one column both give', () => {
    expect(leavesOf([leaf({ aspects: { period: 'current' }, children: [leaf({ aspects: { period: 'comparative' } })] })])[0]?.twice).toEqual(['period']);
  });
});
