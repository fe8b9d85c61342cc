import { comparedIn, isChange, periodFor, type ComparedPeriods } from '../evaluation/cell-period.ts';
import { addMonths, dayNumber, type IsoDate } from '../time/date.ts';
import type { Scope } from '../evaluation/answer.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import type { Grid, GridRow } from '../tables/grid.ts';
import { periodSaid } from '../words/heading.ts';
import { wordsOf } from '../words/words-of.ts';
import { endOf, periodKey, type Period } from '../time/period.ts';
import { timesNamed } from '../words/period-words.ts';
import type { ColumnNode, RowNode } from '../content/table.ts';
import type { TableWords } from '../units/units-said.ts';

// By so many days years of weeks end earlier or later than a year ago.
const WANDERING = 8;
const YEAR_ON_YEAR = /\bYoY\b|\byear[- ](?:on|over)[- ]year\b/i;

/** Whether all changes of a row or column are from a year before, so that it may be called so. */
export function isYearOnYear(scope: Scope, { rows, columns }: Grid, node: RowNode | ColumnNode): boolean {
  if (!isChange(node.aspects)) return true;
  const under = new Set<unknown>(columns.filter(({ leaf }) => (leaf.path as readonly unknown[]).includes(node)));
  return rows.every(({ line, cells }) => cells.every((cell, index) => {
    if (line.node !== node && !under.has(columns[index])) return true;
    const compared = cell.content.kind === 'number' ? comparedIn(scope, cell.aspects) : undefined;
    return !compared || isYearApart(compared);
  }));
}

/**
 * What changes lie between, a phrase for each heading from which and its neighbours a reader could not tell: "Growth: six
 * months ended September 30, 2012 against six months ended September 30, 2011". A reader takes a change for one between
 * the two periods that stand beside it, or for one of a year where its heading says so.
 */
export function changePhrases(scope: Scope, grid: Grid, words: TableWords): readonly string[] {
  const says = wordsOf(scope).figures;
  const said = new Map<string, { readonly pairs: Set<string>; owes: boolean }>();
  grid.rows.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      const compared = cell.content.kind === 'number' ? comparedIn(scope, cell.aspects) : undefined;
      if (!compared) return;
      const named = nameOf(grid, column, words, words.labels[index] ?? '') ?? says.changeNamed;
      const name = cell.aspects.at === 'start' ? says.atBeginning(named) : named;
      const known = said.get(name) ?? { pairs: new Set<string>(), owes: false };
      said.set(name, known);
      known.pairs.add(says.between(inWords(scope, compared.current), inWords(scope, compared.base)));
      known.owes ||= !isTold(scope, grid, row, { column, compared, over: [...(words.headings[column] ?? []), words.labels[index] ?? ''] });
    });
  });
  return [...said].flatMap(([name, { pairs, owes }]) => (owes ? [says.lyingBetween(name, [...pairs])] : []));
}

/** What a change is called: by the column that asks for it, else by its row. */
function nameOf({ columns }: Grid, column: number, { headings }: TableWords, label: string): string | undefined {
  const isOver = columns[column]?.leaf.path.some(({ aspects }) => isChange(aspects)) === true;
  return (isOver ? headings[column]?.findLast((text) => text !== '') : label);
}

interface Change {
  readonly column: number;
  readonly compared: ComparedPeriods;
  readonly over: readonly string[];
}

function isTold(scope: Scope, grid: Grid, row: GridRow, { column, compared, over }: Change): boolean {
  const { current, base } = compared;
  if (over.some((text) => /\bfrom\b/i.test(text) && timesNamed(text, scope.issuer.language, filingCalendar(scope)).length > 0)) return true;
  const shown = periodsBeside(scope, row, column);
  const later = shown.slice(0, 2).sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1)).at(-1);
  if (!isNamed(grid, row, column) && (!later || periodKey(later) !== periodKey(current))) return false;
  if (over.some((text) => YEAR_ON_YEAR.test(text))) return isYearApart(compared);
  const others = new Set(shown.map(periodKey).filter((key) => key !== periodKey(current)));
  return others.size === 1 && others.has(periodKey(base));
}

/** The periods of the values of a row, the nearest column first, those to the left before those to the right. */
function periodsBeside(scope: Scope, { cells }: GridRow, column: number): readonly Period[] {
  const concept = scope.taxonomy.concepts.get(cells[column]?.aspects.concept ?? '');
  const near = [...cells.slice(0, column).toReversed(), ...cells.slice(column + 1)].filter(({ aspects }) => (aspects.view ?? 'value') === 'value');
  return near.flatMap(({ aspects }) => {
    const period = concept && aspects.period !== undefined ? periodFor(scope, aspects.period, aspects, concept) : '';
    return typeof period === 'string' ? [] : [period];
  });
}

/** Whether a heading around a change, or its row or table, names its period: the change itself does not. */
function isNamed({ columns }: Grid, { line }: GridRow, column: number): boolean {
  const names = ({ aspects }: RowNode | ColumnNode) => aspects.period !== undefined && !isChange(aspects);
  return columns[column]?.leaf.path.some(names) === true || (line.aspects.period !== undefined && !(line.node.aspects.period !== undefined && isChange(line.node.aspects)));
}

function isYearApart({ current, base }: Pick<ComparedPeriods, 'current' | 'base'>): boolean {
  const near = (later: IsoDate, earlier: IsoDate) => Math.abs(dayNumber(addMonths(later, -12)) - dayNumber(earlier)) <= WANDERING;
  return near(endOf(current), endOf(base)) && (current.kind === 'instant' || base.kind === 'instant' || near(current.from, base.from));
}

function inWords(scope: Scope, period: Period): string {
  return wordsOf(scope).periods.bare(periodSaid(scope, period));
}
