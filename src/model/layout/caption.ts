import { changePhrases } from './changes-said.ts';
import type { TableWords } from '../units/units-said.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName } from '../content/filing.ts';
import { isInWords, type Grid } from '../tables/grid.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodGloss } from '../words/heading.ts';
import { fillTemplate } from '../words/label.ts';
import { timesNamed } from '../words/period-words.ts';
import type { ColumnNode, RowNode } from '../content/table.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * What holds for a whole table, a phrase each: what short period names mean, what changes lie between, what figures are
 * in (`unit`, of units-said.ts), when targets were announced, and that nobody has audited it.
 */
export function captionOf(scope: Scope, grid: Grid, words: TableWords, unit: string | undefined): readonly string[] {
  if (isInWords(scope, grid)) return targetPhrases(scope, grid);
  return [...periodPhrases(scope, grid), ...openingPhrases(scope, grid, words), ...changePhrases(scope, grid, words), ...(unit === undefined ? [] : [unit]), ...targetPhrases(scope, grid), ...auditPhrases(scope, grid)];
}

function periodPhrases(scope: Scope, grid: Grid): readonly string[] {
  const { table } = grid;
  // The heading of a change names no period.
  const valued = grid.columns.filter(({ leaf }) => (leaf.aspects.view ?? 'value') === 'value');
  const columns = table.headings === 'short' ? valued.map(({ leaf }) => leaf.aspects.period) : [];
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
    // A name such as 1H12 says no more than that it is one.
    return times.some(({ kind, text: time }) => (kind === 'span' || kind === 'day') && /, \d{4}$/.test(time)) ? [] : [periodGloss(scope, { ...named, name: text })];
  });
}

const OPENING = /\b(?:beginning|start|opening)\b|期首/i;

/** Balances that are those with which a span of time begins, where nothing over or beside them says so; others are those at its end. */
function openingPhrases(scope: Scope, { table, columns, rows }: Grid, { labels, headings }: TableWords): readonly string[] {
  const says = wordsOf(scope).figures;
  const owing = rows.flatMap(({ cells }, index) => cells.flatMap(({ aspects, content }, column) => {
    const label = labels[index] ?? '';
    const over = headings[column]?.filter((text) => text !== '') ?? [];
    const isOpening = content.kind === 'number' && aspects.at === 'start' && periodByName(scope.filing, aspects.period ?? '')?.period.kind === 'duration';
    if (!isOpening || [label, ...over].some((text) => OPENING.test(text))) return [];
    if (table.aspects.at !== undefined) return [says.opening];
    const isOver = columns[column]?.leaf.path.some((node) => node.aspects.at !== undefined) === true;
    return [says.openingOf(isOver ? over.join(', ') : label)];
  }));
  return [...new Set(owing)];
}

function targetPhrases(scope: Scope, grid: Grid): readonly string[] {
  const { dates, figures } = wordsOf(scope);
  return scope.filing.announcements
    .filter(({ id }) => grid.rows.some((row) => row.cells.some((cell) => cell.aspects.stance === id)))
    .map(({ label, announced }) => (announced === undefined ? label : figures.announcedOn(label, dates.full(announced))));
}

function auditPhrases(scope: Scope, grid: Grid): readonly string[] {
  if (scope.filing.audited !== false) return [];
  const actual = grid.rows.some((row) => row.cells.some((cell) => cell.aspects.stance === undefined));
  return actual ? [wordsOf(scope).figures.unaudited] : [];
}
