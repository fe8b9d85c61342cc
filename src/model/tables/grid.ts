import type { Aspects } from '../content/aspect.ts';
import { resolveCell } from '../evaluation/cell.ts';
import type { CellContent } from '../evaluation/cell-content.ts';
import { periodByName } from '../content/filing.ts';
import type { Leaf, Line } from './lines.ts';
import { planOf, type PlannedCell } from './plan.ts';
import type { PrintedRecord } from '../content/printed.ts';
import { tableAsReported } from './table-as-reported.ts';
import type { Table } from '../content/table.ts';
import type { Scope } from '../evaluation/answer.ts';

/** A cell of a table of one filing: what it is about, what it shows, and what was printed instead, if anything. */
export interface GridCell {
  readonly column: string;
  readonly aspects: Aspects;
  /** Aspects that both the row and the column give. */
  readonly twice: readonly string[];
  readonly content: CellContent;
  readonly record?: PrintedRecord;
}

/** A line of a table of one filing; headings have no cells. */
export interface GridRow {
  readonly id: string;
  readonly line: Line;
  readonly cells: readonly GridCell[];
}

/** A column of a table of one filing. */
export interface GridColumn {
  readonly id: string;
  readonly leaf: Leaf;
}

/** A table filled in from one filing. */
export interface Grid {
  /** As the filing has it. */
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/**
 * Fills a table from a filing's facts, without the rows and columns that stand only where they are reported and are not.
 * Whatever is missing is content of its cell, never an exception.
 */
export function fillGrid(scope: Scope, declared: Table): Grid {
  const table = tableAsReported(scope, declared);
  const plan = planOf(table);
  const columns = plan.leaves.map((leaf): GridColumn => ({ id: columnId(scope, leaf), leaf }));
  const records = recordsOf(scope, table);
  const rows = plan.lines.map(({ line, cells }): GridRow => {
    const id = rowId(scope, line);
    return { id, line, cells: cells.map((cell, index) => fillCell(scope, line, cell, columns[index]?.id ?? '', records?.get(id))) };
  });
  return { table, columns, rows };
}

function fillCell(
  scope: Scope,
  line: Line,
  { aspects, twice }: PlannedCell,
  column: string,
  records: ReadonlyMap<string, PrintedRecord> | undefined,
): GridCell {
  const content = resolveCell(scope, aspects, line.node.negate);
  const record = records?.get(column);
  return record ? { column, aspects, twice, content, record } : { column, aspects, twice, content };
}

/** The records of a table by row and column; most tables have none. */
function recordsOf(scope: Scope, table: Table): ReadonlyMap<string, ReadonlyMap<string, PrintedRecord>> | undefined {
  const records = scope.filing.printed.filter((record) => record.table === table.id);
  if (records.length === 0) return undefined;
  const byRow = Map.groupBy(records, (record) => record.row);
  return new Map([...byRow].map(([row, all]) => [row, new Map(all.map((record) => [record.column, record]))]));
}

/** The id of a row: its own, or the name of its period where the table's rows are periods. */
function rowId(scope: Scope, line: Line): string {
  if (line.node.id !== '') return line.node.id;
  return aspectId(scope, line.node.aspects);
}

/** The id of a column: its own, or what its path says. */
function columnId(scope: Scope, leaf: Leaf): string {
  return leaf.node.id === '' ? aspectId(scope, leaf.aspects) : leaf.node.id;
}

const VIEW_WORDS = { value: '', change: 'change', 'percent-change': '%', points: 'points', share: 'share', progress: 'progress', remaining: 'remaining' } as const;

/** What aspects say, as an id: concept, period name, members, stance, foreign currency, view; joined by spaces. */
export function aspectId(scope: Scope, aspects: Aspects): string {
  const period = aspects.period === undefined ? undefined : (periodByName(scope.filing, aspects.period)?.name ?? aspects.period);
  const members = Object.values(aspects.members ?? {});
  const currency = aspects.currency === scope.filing.currency ? undefined : aspects.currency;
  const view = VIEW_WORDS[aspects.view ?? 'value'];
  return [aspects.concept, period, ...members, aspects.stance, currency, view].filter(Boolean).join(' ');
}

/** Whether a table asks only what is answered in words: then nothing in it has a unit, or could be audited. */
export function isInWords({ taxonomy }: Scope, { rows }: Grid): boolean {
  return rows.some((row) => row.cells.length > 0) && rows.every((row) => row.cells.every(({ aspects }) => {
    const kind = taxonomy.concepts.get(aspects.concept ?? '')?.value;
    return kind === 'text' || kind === 'date' || kind === 'yes-no';
  }));
}
