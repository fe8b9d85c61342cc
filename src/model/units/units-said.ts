import { baseOf } from './base-unit.ts';
import { kindOf, saidBy, unitKey, unitRead } from './cell-reading.ts';
import { unitOfCell } from './cell-unit.ts';
import type { Scope } from '../evaluation/answer.ts';
import type { Grid, GridCell } from '../tables/grid.ts';
import { captionWords, cellWords, rowWords } from './said-words.ts';
import { isPercent, unitHeading, type ScaledUnit } from './unit-naming.ts';
import { readHeading, readLabel, type SaidByLabel, type SaidUnit } from './unit-reading.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a table says of its units beside what its own labels and headings say: never more than a reader needs. */
export interface UnitsSaid {
  /** A phrase of the caption: `Millions of USD, except amounts per share`. */
  readonly caption?: string;
  /** Under the heading of a column: `%`. */
  readonly columns: readonly (string | undefined)[];
  /** Behind the label of a row, in parentheses: `thousands`. */
  readonly rows: readonly (string | undefined)[];
  /** Behind a figure, by row and column: `%`. */
  readonly cells: readonly (readonly (string | undefined)[])[];
}

/** A table as its readers find it, and what they need to know of each figure. */
interface Reading {
  readonly scope: Scope;
  readonly labels: readonly string[];
  /** By row, with what the rows around it say. */
  readonly rows: readonly SaidByLabel[];
  readonly needs: readonly (readonly (ScaledUnit | undefined)[])[];
  /** By column: what its heading says, or what will stand under it. */
  readonly columns: readonly (SaidUnit | undefined)[];
  readonly title: SaidUnit | undefined;
  readonly caption?: SaidUnit;
  readonly excepted: ReadonlySet<string>;
}

/**
 * Decides what the caption, the columns, the rows and the cells of a table have to say of units, so that every figure
 * is read as what it is (cell-reading.ts). The caption says the unit of most figures; where columns differ, each says
 * its own. Rows whose labels name their unit are left alone, and the caption excepts them.
 */
export function unitsSaid(scope: Scope, grid: Grid, { labels, headings }: TableWords): UnitsSaid {
  const vocabulary = vocabularyOf(scope);
  const needs = grid.rows.map(({ cells }) => cells.map((cell) => needOf(scope, cell)));
  const bases = grid.columns.map((_, index) => baseOf(needs.flatMap((row) => row[index] ?? [])));
  const read = headings.map((texts) => readHeading(vocabulary, texts));
  const said = read.map((unit, index) => (isName(unit, bases[index]) ? undefined : unit));
  const owed = columnsOwing(grid, said, bases).map((unit, index) => unit ?? (isRate(read[index]) && !said[index] ? bases[index] : undefined));
  const title = readLabel(vocabulary, grid.table.title);
  const plain: Reading = {
    scope, labels, needs, rows: labelsAround(grid, labels.map((label) => readLabel(vocabulary, label))),
    columns: owed.map((unit, index) => (unit ? saidBy(unit) : said[index])),
    title: title.explicit[0] ?? title.named, excepted: new Set(),
  };
  const { reading, caption } = withCaption(plain, owed);
  const rows = reading.rows.map((_, index) => rowSaid(reading, index));
  return {
    ...(caption === undefined ? {} : { caption }),
    columns: owed.map((unit) => unit && unitHeading(scope.issuer, unit)),
    rows: rows.map(({ words }) => words),
    cells: rows.map(({ cells }) => cells),
  };
}

/** What has to be said of a figure; nothing where a symbol stands behind it in any table. */
function needOf({ issuer }: Scope, cell: GridCell): ScaledUnit | undefined {
  const need = unitOfCell(cell);
  const of = need?.unit.kind === 'count' ? need.unit.of : undefined;
  return issuer.counts.some(({ id, symbol }) => id === of && symbol) ? undefined : need;
}

/** Whether a heading only seems to say a unit: "Contracts" over money, "% owned" over numbers. */
function isName(said: SaidUnit | undefined, base: ScaledUnit | undefined): boolean {
  return said !== undefined && base !== undefined && (said.noun === true || isRate(said)) && kindOf(said) !== kindOf(saidBy(base));
}

function isRate(said: SaidUnit | undefined): boolean {
  return said?.kind === 'percent' || said?.kind === 'points';
}

/** The units that stand under headings which do not say them: under those of rates, and of all where columns differ. */
function columnsOwing(grid: Grid, said: Reading['columns'], all: readonly (ScaledUnit | undefined)[]): readonly (ScaledUnit | undefined)[] {
  const bases = all.map((base, index) => (said[index] ? undefined : base));
  const rates = bases.map((base, index) => base !== undefined && isPercent(base) && (grid.columns[index]?.leaf.aspects.view ?? 'value') !== 'value');
  const amounts = bases.filter((base, index) => base && !rates[index]);
  const others = said.some((unit) => unit && !isRate(unit));
  const differ = new Set(amounts.map((base) => base && unitKey(base))).size > 1 || (others && amounts.length > 0);
  return bases.map((base, index) => (rates[index] || differ ? base : undefined));
}

/** Adds to what each label says what the labels around it say, where it says nothing of that kind itself. */
function labelsAround({ rows }: Grid, own: readonly SaidByLabel[]): readonly SaidByLabel[] {
  const around: SaidByLabel[] = [];
  return rows.map(({ line: { level } }, index) => {
    const said = own[index] ?? { explicit: [] };
    const outer = around.slice(0, level).toReversed();
    const explicit = [said, ...outer].find((each) => each.explicit.length > 0)?.explicit ?? [];
    const named = [said, ...outer].find((each) => each.named && !each.named.noun)?.named ?? said.named;
    const whole = { explicit, ...(named ? { named } : {}) };
    around.length = level;
    around[level] = said;
    return whole;
  });
}

/** The caption that is needed, if any, and the table as it reads under it. */
function withCaption(plain: Reading, owed: readonly (ScaledUnit | undefined)[]): { readonly reading: Reading; readonly caption?: string } {
  const open = plain.needs.map((row) => row.map((need, column) => (plain.columns[column] ? undefined : need)));
  const base = owed.some((unit) => unit && !isPercent(unit)) ? undefined : baseOf(open.flatMap((row) => row.filter((need) => need !== undefined)));
  const isPlain = open.every((row, index) => row.every((need, column) => !need || readsRight(plain, index, column)));
  if (!base || isPlain) return { reading: plain };
  const said = saidBy(base);
  const under = { ...plain, caption: said };
  const excepted = plain.rows.flatMap(({ named, explicit }, index): readonly SaidUnit[] => {
    if (!named || named.noun || explicit.length > 0 || kindOf(named) === kindOf(said)) return [];
    const trusting = { ...under, excepted: new Set([kindOf(named)]) };
    return open[index]?.some((need, column) => need && readsRight(trusting, index, column)) === true ? [named] : [];
  });
  return { reading: { ...under, excepted: new Set(excepted.map(kindOf)) }, caption: captionWords(plain.scope.issuer, base, excepted) };
}

/** What a row says behind its label and behind its figures so that each of them is read right. */
function rowSaid(reading: Reading, row: number): { readonly words: string | undefined; readonly cells: readonly (string | undefined)[] } {
  const { scope: { issuer }, needs, labels, rows } = reading;
  const own = needs[row] ?? [];
  const wrong = own.flatMap((need, column) => (need && !readsRight(reading, row, column) ? [{ need, column }] : []));
  const amounts = wrong.filter(({ need }) => !isPercent(need)).map(({ need }) => need);
  const units = [...new Map(amounts.map((need) => [unitKey(need), need])).values()];
  const labelled = { ...rows[row], explicit: units.map(saidBy) };
  const told = { ...reading, rows: rows.with(row, labelled) };
  const isEnough = units.length > 0 && own.every((need, column) => !need || isPercent(need) || readsRight(told, row, column));
  const words = isEnough ? units.map((unit) => rowWords(issuer, unit, labels[row] ?? '', rows[row]?.named)).join(' / ') : undefined;
  const after = isEnough ? told : reading;
  return { words, cells: own.map((need, column) => (need && !readsRight(after, row, column) ? cellWords(issuer, need) : undefined)) };
}

function readsRight({ rows, columns, needs, caption, excepted, title }: Reading, row: number, column: number): boolean {
  const need = needs[row]?.[column];
  return need === undefined || unitRead({ row: rows[row] ?? { explicit: [] }, column: columns[column], caption, excepted, title }) === unitKey(need);
}

/** The words of a table's own: the label of each row, and what stands over each column from the top down. */
export interface TableWords {
  readonly labels: readonly string[];
  readonly headings: readonly (readonly string[])[];
}
