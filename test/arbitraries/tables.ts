import fc from 'fast-check';
import type { ColumnNode, RowNode, Table } from '../../src/model/content/table.ts';

const place = { file: 'content/tables/any.yaml' };

/** A row of which only that is said which a test is about. */
export function rowNode(given: Partial<RowNode> = {}): RowNode {
  return { id: '', aspects: {}, weight: '1', negate: false, children: [], totalAt: 'last', notes: [], place, ...given };
}

/** A column of which only that is said which a test is about. */
export function columnNode(given: Partial<ColumnNode> = {}): ColumnNode {
  return { id: '', aspects: {}, children: [], notes: [], place, ...given };
}

/** A table of which only that is said which a test is about. */
export function tableOf(given: Partial<Table> = {}): Table {
  return {
    id: 'any', title: 'Any', aspects: {}, rows: [rowNode()], columns: [columnNode()], foots: 'not', relations: [],
    noteTexts: new Map(), notes: [], headings: 'long', place, ...given,
  };
}

const named = fc.record({ id: fc.uuid(), label: fc.constantFrom('Assets', 'Revenues', 'Other') }, { requiredKeys: ['id'] });

/** Trees of rows: plain ones, headings, groups with their total before or after, rows with a list under them. */
export const rowTrees: fc.Arbitrary<RowNode> = fc.letrec<{ row: RowNode }>((tie) => ({
  row: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ names: named, concept: fc.string() }).map(({ names, concept }) => rowNode({ ...names, aspects: { concept } })),
    fc.record({ names: named, children: fc.array(tie('row'), { minLength: 1, maxLength: 4 }) }).map(({ names, children }) => rowNode({ ...names, children })),
    fc.record({ names: named, total: named, totalAt: fc.constantFrom('first', 'last'), children: fc.array(tie('row'), { maxLength: 4 }) })
      .map(({ names, total, totalAt, children }) => rowNode({ ...names, children, totalAt, total: rowNode({ ...total, aspects: { concept: 'sum' } }) })),
    fc.record({ names: named, children: fc.array(tie('row'), { minLength: 1, maxLength: 4 }) })
      .map(({ names, children }) => rowNode({ ...names, aspects: { concept: 'whole' }, children })),
  ),
})).row;

/** Trees of columns, up to four headings deep. */
export const columnTrees: fc.Arbitrary<ColumnNode> = fc.letrec<{ column: ColumnNode }>((tie) => ({
  column: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.uuid().map((label) => columnNode({ label })),
    fc.record({ label: fc.uuid(), children: fc.array(tie('column'), { minLength: 1, maxLength: 3 }) }).map((given) => columnNode(given)),
  ),
})).column;

/** Tables of such rows and columns. */
export const tables: fc.Arbitrary<Table> = fc
  .record({ rows: fc.array(rowTrees, { minLength: 1, maxLength: 4 }), columns: fc.array(columnTrees, { minLength: 1, maxLength: 4 }) })
  .map((given) => tableOf(given));
