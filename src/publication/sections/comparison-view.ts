import type { Scope } from '../../model/evaluation/answer.ts';
import { fillGrid, type Grid, type GridCell, type GridRow } from '../../model/tables/grid.ts';
import { periodByName, type Filing } from '../../model/content/filing.ts';
import { layOut } from '../../model/layout/layout.ts';
import type { Block, SectionOutline, SectionView } from '../../views/section-view.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { basisOf } from './basis.ts';
import { comparisonsOf, type MadeComparison } from './comparison.ts';
import { noticesFor, type NoticeText } from './notices.ts';
import { timed } from './timed.ts';

/** The comparisons of a filing as a table of contents names them. */
export function comparisonOutlines(site: SharedContent, filing: Filing): readonly SectionOutline[] {
  return comparisonsOf(site, filing).map(({ comparison: { id, title } }) => ({ id, title }));
}

/** A comparison laid out: its tables one after another, without the rows of which one side has nothing. */
export function comparisonView(site: SharedContent, filing: Filing, id: string, notice: NoticeText): SectionView | undefined {
  const made = comparisonsOf(site, filing).find(({ comparison }) => comparison.id === id);
  if (!made) return undefined;
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  const needsBoth = isTowardTarget(made);
  const current = periodByName(filing, made.comparison.periods?.current ?? made.comparison.toward?.current ?? '');
  const blocks = gridsOf(scope, made).map((grid): Block => ({ kind: 'table', table: layOut(scope, grid) }));
  const conditions = ['rounding', 'accounting', ...(filing.audited === false ? ['unaudited' as const] : []), ...(needsBoth ? ['forward-looking' as const] : [])] as const;
  return {
    id,
    title: made.comparison.title,
    ...timed(scope, current ? [current.period] : []),
    basis: basisOf(site.issuer, filing),
    forwardLooking: false,
    blocks,
    notices: noticesFor(site, filing, new Set(conditions), notice),
    affects: [],
    risks: [],
  };
}

/** The cells of a comparison, table by table. */
export function comparisonGrids(site: SharedContent, filing: Filing, id: string): readonly Grid[] {
  const made = comparisonsOf(site, filing).find(({ comparison }) => comparison.id === id);
  return made ? gridsOf({ issuer: site.issuer, taxonomy: site.taxonomy, filing }, made) : [];
}

function gridsOf(scope: Scope, made: MadeComparison): readonly Grid[] {
  return made.tables
    .map((table) => comparableRows(fillGrid(scope, table), isTowardTarget(made)))
    .filter(({ rows }) => rows.some((row) => row.cells.length > 0));
}

function isTowardTarget({ comparison: { toward } }: MadeComparison): boolean {
  return toward !== undefined;
}

/** A comparison shows what is there on both sides; where a whole side is missing, the row says nothing. */
function comparableRows(grid: Grid, needsBoth: boolean): Grid {
  const rows = grid.rows.filter(({ cells }) => {
    if (cells.length === 0) return true;
    const [first, second] = cells.map(hasFigure);
    return needsBoth ? first === true && second === true : first === true || second === true;
  });
  return { ...grid, rows: rows.filter((row, index) => row.cells.length > 0 || hasRowsBelow(rows, index)).map(withoutGaps) };
}

function hasFigure({ content }: GridCell): boolean {
  return content.kind === 'number' || content.kind === 'nil';
}

/** A heading stays while a row stands under it. */
function hasRowsBelow(rows: readonly GridRow[], index: number): boolean {
  const level = rows[index]?.line.level ?? 0;
  const next = rows[index + 1];
  return next !== undefined && next.line.level > level;
}

function withoutGaps(row: GridRow): GridRow {
  return { ...row, cells: row.cells.map((cell) => (cell.content.kind === 'unanswered' ? { ...cell, content: { kind: 'blank' } } : cell)) };
}
