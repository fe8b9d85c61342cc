import { formatDate } from './date.ts';
import type { Scope } from './evaluation.ts';
import { periodByName } from './filing.ts';
import type { Grid, GridColumn } from './grid.ts';
import { moneyHeading, periodGloss } from './heading.ts';
import { unitHeading } from './unit-naming.ts';
import { sameUnit, type Unit } from './unit.ts';
import type { ScaleAspect } from './aspect.ts';
import { isInWords } from './wording.ts';

/**
 * What holds for a whole table, a phrase each (`units` are those that column headings say, by {@link columnUnits}): what short period names mean, the unit where all figures share it, when
 * targets were announced, and that nobody has audited it.
 */
export function captionOf(scope: Scope, grid: Grid, units: readonly (string | undefined)[]): readonly string[] {
  if (isInWords(scope, grid)) return targetPhrases(scope, grid);
  return [...periodPhrases(scope, grid), ...unitPhrases(scope, grid, units), ...targetPhrases(scope, grid), ...auditPhrases(scope, grid)];
}

/**
 * The unit that each column owes its reader in its heading: where columns of different units stand side by side and
 * nothing over them says so. `undefined` where a heading or the caption says it.
 */
export function columnUnits(scope: Scope, grid: Grid): readonly (string | undefined)[] {
  const units = grid.columns.map((column, index) => (saysUnit(column) ? undefined : commonUnit(scope, grid, index)));
  const named = new Set(units.filter((unit) => unit !== undefined));
  const saidElsewhere = grid.columns.some(saysUnit);
  return named.size > 1 || (named.size === 1 && saidElsewhere && !grid.columns.every(saysUnitOrChange)) ? units : units.map(() => undefined);
}

function unitPhrases(scope: Scope, grid: Grid, units: readonly (string | undefined)[]): readonly string[] {
  if (units.some((unit) => unit !== undefined)) return [];
  const phrases = new Set<string>();
  grid.columns.forEach((column, index) => {
    if (!saysUnit(column)) for (const phrase of unitsIn(scope, grid, index)) phrases.add(phrase);
  });
  const perShare = [...phrases].filter((phrase) => phrase.includes(' per '));
  const money = [...phrases].filter((phrase) => !phrase.includes(' per ') && phrase !== '%');
  if (money.length === 1 && perShare.length > 0) return [`${money[0] ?? ''}, except amounts per share`];
  return [...money, ...perShare];
}

function commonUnit(scope: Scope, grid: Grid, index: number): string | undefined {
  const [only, ...others] = unitsIn(scope, grid, index);
  return others.length === 0 ? only : undefined;
}

/** The units of a column's own figures that need saying; counts and shares are named by their rows. */
function unitsIn(scope: Scope, grid: Grid, index: number): ReadonlySet<string> {
  const units = new Set<string>();
  let last: { readonly unit: Unit; readonly scale: ScaleAspect | undefined } | undefined;
  for (const row of grid.rows) {
    const cell = row.cells[index];
    if (cell?.content.kind !== 'number' || (cell.aspects.view ?? 'value') === 'percent-change') continue;
    const { unit } = cell.content;
    const { scale } = cell.aspects;
    // Down a column the unit seldom changes; its phrase is worded once.
    if (last && scale === last.scale && sameUnit(unit, last.unit)) continue;
    last = { unit, scale };
    const phrase = unitPhrase(scope, unit, scale);
    if (phrase !== undefined) units.add(phrase);
  }
  return units;
}

function unitPhrase(scope: Scope, unit: Unit, scale: ScaleAspect | undefined): string | undefined {
  switch (unit.kind) {
    case 'monetary':
      return moneyHeading(unit.currency, scale?.monetary ?? 'ones');
    case 'per-share':
      return unitHeading(scope.issuer, { unit, exponent: 0 });
    case 'ratio':
      return '%';
    default:
      return undefined;
  }
}

/** Whether a heading over the column names its currency, its scale or what it compares. */
function saysUnit(column: GridColumn): boolean {
  return column.leaf.path.some(({ aspects }) => aspects.currency !== undefined || aspects.scale !== undefined || (aspects.view ?? 'value') !== 'value');
}

function saysUnitOrChange(column: GridColumn): boolean {
  return (column.leaf.aspects.view ?? 'value') !== 'value' || !saysUnit(column);
}

function periodPhrases(scope: Scope, grid: Grid): readonly string[] {
  const { table } = grid;
  const columns = table.headings === 'short' ? grid.columns.map((column) => column.leaf.aspects.period) : [];
  const names = [table.aspects.period, ...columns].filter((name) => name !== undefined);
  const named = names.map((name) => periodByName(scope.filing, name)).filter((period) => period !== undefined);
  return [...new Set(named)].map((period) => periodGloss(scope, period));
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
