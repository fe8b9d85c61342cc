import { formatDate } from './date.ts';
import type { Scope } from './evaluation.ts';
import { periodByName } from './filing.ts';
import type { Grid } from './grid.ts';
import { filingCalendar } from './filing-calendar.ts';
import { periodGloss } from './heading.ts';
import { fillTemplate } from './label.ts';
import { timesNamed } from './period-words.ts';
import type { ColumnNode, RowNode } from './table.ts';
import { isInWords } from './wording.ts';

/**
 * What holds for a whole table, a phrase each: what short period names mean, what figures are in (`unit`, of
 * units-said.ts), when targets were announced, and that nobody has audited it.
 */
export function captionOf(scope: Scope, grid: Grid, unit: string | undefined): readonly string[] {
  if (isInWords(scope, grid)) return targetPhrases(scope, grid);
  return [...periodPhrases(scope, grid), ...(unit === undefined ? [] : [unit]), ...targetPhrases(scope, grid), ...auditPhrases(scope, grid)];
}

function periodPhrases(scope: Scope, grid: Grid): readonly string[] {
  const { table } = grid;
  const columns = table.headings === 'short' ? grid.columns.map((column) => column.leaf.aspects.period) : [];
  const names = [table.aspects.period, ...columns].filter((name) => name !== undefined);
  const named = names.map((name) => periodByName(scope.filing, name)).filter((period) => period !== undefined);
  return [...new Set([...[...new Set(named)].map((period) => periodGloss(scope, period)), ...labelledPhrases(scope, grid)])];
}

/** What columns and rows of a period are about whose labels do not say it: "This half: six months ended September 30, 2012". */
function labelledPhrases(scope: Scope, { table, columns, rows }: Grid): readonly string[] {
  const nodes = new Set<RowNode | ColumnNode>([...columns.flatMap(({ leaf }) => leaf.path), ...rows.filter(({ cells }) => cells.length > 0).map(({ line }) => line.node)]);
  return [...nodes].flatMap(({ label, aspects }) => {
    const named = aspects.period === undefined || (aspects.view ?? 'value') !== 'value' ? undefined : periodByName(scope.filing, aspects.period);
    if (label === undefined || !named) return [];
    const text = fillTemplate(scope, label, table.aspects.scale).text;
    const times = timesNamed(text, scope.issuer.language, filingCalendar(scope));
    return times.some(({ kind }) => kind === 'span' || kind === 'day') ? [] : [periodGloss(scope, { ...named, name: text })];
  });
}

function targetPhrases(scope: Scope, grid: Grid): readonly string[] {
  return scope.filing.announcements
    .filter(({ id }) => grid.rows.some((row) => row.cells.some((cell) => cell.aspects.stance === id)))
    .map(({ label, announced }) => (announced === undefined ? label : `${label} announced on ${formatDate(announced)}`));
}

function auditPhrases(scope: Scope, grid: Grid): readonly string[] {
  if (scope.filing.audited !== false) return [];
  const actual = grid.rows.some((row) => row.cells.some((cell) => cell.aspects.stance === undefined));
  return actual ? ['Unaudited'] : [];
}
