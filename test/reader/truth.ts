import type { Scope } from '../../src/model/evaluation/answer.ts';
import { baseFor, isChange, periodFor } from '../../src/model/evaluation/cell-period.ts';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import type { Grid, GridCell } from '../../src/model/tables/grid.ts';
import { statedDay, type Period } from '../../src/model/time/period.ts';
import { readChange, readPeriod, type ReadPeriod } from './period-reader.ts';
import type { SeenRow, SeenTable } from './seen-table.ts';
import { readFigure, type Known, type ReadUnit } from './unit-reader.ts';

/** What the issuer's readers know beside English. */
export function knownTo({ issuer, filing }: Scope): Known {
  const stated = filing.facts.all.flatMap(({ value }) => (value.kind === 'number' && 'currency' in value.unit ? [value.unit.currency] : []));
  return {
    // Amounts per share may be in pence: money of its own to whoever reads.
    currencies: [...new Set(['pence', issuer.currency, filing.currency, ...(filing.translation ? [filing.translation.currency] : []), ...stated])],
    securities: issuer.securities.map(({ label }) => label),
    counted: issuer.counts.map(({ label }) => label),
  };
}

/** Every figure of a table that a reader takes for something else than its fact, in words. */
export function misreadIn(scope: Scope, grid: Grid, seen: SeenTable): readonly string[] {
  const known = knownTo(scope);
  const around: SeenRow[] = [];
  const all = grid.rows.flatMap((row, index): readonly string[] => {
    const shown = seen.rows[index];
    if (!shown) return [`row ${row.id} is not shown`];
    around.length = shown.level;
    const wrong = row.cells.flatMap((cell, column) => {
      const rows = around.filter((each) => each as SeenRow | undefined);
      const said = misread(scope, cell, readFigureOf(seen, shown, rows, column, known, cell)) ?? mistimed(scope, cell, { seen, shown, rows, column });
      return said === undefined ? [] : [`${seen.title}: ${shown.label}, ${(seen.headings[column] ?? []).join(' / ')}: "${shown.cells[column] ?? ''}" ${said}`];
    });
    around[shown.level] = shown;
    return wrong;
  });
  return [...new Set(all)];
}

type Read = ReturnType<typeof readFigure>;

function readFigureOf(seen: SeenTable, shown: SeenRow, around: readonly SeenRow[], column: number, known: Known, { content }: GridCell): Read | undefined {
  return content.kind === 'number' ? readFigure(seen, shown, around, column, known) : undefined;
}

function misread(scope: Scope, { content, aspects, record }: GridCell, read: Read | undefined): string | undefined {
  if (content.kind !== 'number' || read === undefined) return undefined;
  if (typeof read === 'string') return `cannot be read: ${read}`;
  const { unit, presentation: { places } } = content;
  const pence = unit.kind === 'per-share' && unit.inHundredths === true;
  const exact = pence ? content.exact.times(100) : content.exact;
  const points = content.presentation.exponent === -2 && (aspects.view === 'points' || aspects.view === 'change' || aspects.view === 'remaining');
  const noun = nounOf(scope, unit, points, content.presentation.exponent);
  if (read.unit.noun !== noun) return `is read in ${read.unit.noun}, and is in ${noun}`;
  const value = new Decimal(read.digits).times(new Decimal(10).pow(read.unit.exponent));
  const last = new Decimal(10).pow(read.unit.exponent - places);
  // A workbook holds what was printed, and says under the table what would be right.
  if (record?.reason === 'erratum' && read.digits === record.printed.replaceAll(',', '')) return undefined;
  // Half a unit of the last place, or a whole one where digits are cut off or were adjusted by hand.
  const allowed = record || scope.issuer.rounding[unit.kind] === 'down' ? last.times(2) : last.div(2);
  return value.minus(exact).abs().lte(allowed) ? undefined : `is read as ${value.toString()} ${noun}, and is ${exact.toString()}`;
}

/** A cell of a table as it meets the eye, with the rows around it. */
interface SeenCell {
  readonly seen: SeenTable;
  readonly shown: SeenRow;
  readonly rows: readonly SeenRow[];
  readonly column: number;
}

/** What a reader takes wrongly of the time that a figure is of, in words. */
function mistimed(scope: Scope, { content, aspects }: GridCell, { seen, shown, rows, column }: SeenCell): string | undefined {
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  const period = concept && periodFor(scope, aspects.period ?? '', aspects, concept);
  if (content.kind !== 'number' || !concept || period === undefined || typeof period === 'string') return undefined;
  const nature = concept.period === 'instant' ? 'balance' : 'flow';
  if (!isChange(aspects)) return differing(readPeriod(seen, shown, rows, column, nature), { period: keyOf(period) });
  const base = baseFor(scope, aspects, concept, period);
  return typeof base === 'string' ? undefined : differing(readChange(seen, shown, rows, column, nature), { period: keyOf(period), base: keyOf(base) });
}

type Times = { readonly period: ReadPeriod; readonly base?: ReadPeriod };

function differing(read: Times | string, are: Times): string | undefined {
  if (typeof read === 'string') return `cannot be placed in time: ${read}`;
  const words = ({ period, base }: Times) => (base === undefined ? period : `${period} from ${base}`);
  return words(read) === words(are) ? undefined : `is read as of ${words(read)}, and is of ${words(are)}`;
}

/** A period as a reader writes it; a balance with which a day begins is said as of that day. */
function keyOf(period: Period): ReadPeriod {
  return period.kind === 'instant' ? statedDay(period) : `${period.from}/${period.to}`;
}

/** What a unit is called by a reader: `JPY`, `JPY per ADS`, `contracts`, `%`. */
export function nounOf({ issuer }: Pick<Scope, 'issuer'>, unit: { readonly kind: string; readonly currency?: string; readonly per?: string; readonly of?: string; readonly inHundredths?: true; readonly as?: string }, points: boolean, exponent = unit.as === 'times' ? 0 : unit.as === 'basis-points' ? -4 : -2): ReadUnit['noun'] {
  const security = (id = '') => issuer.securities.find((each) => each.id === id)?.label ?? id;
  switch (unit.kind) {
    case 'monetary':
      return unit.currency ?? '';
    case 'per-share':
      return `${unit.inHundredths ? 'pence' : unit.currency ?? ''} per ${security(unit.per)}`;
    case 'shares':
      return security(unit.of).endsWith('s') ? security(unit.of) : `${security(unit.of)}s`;
    case 'count':
      return issuer.counts.find(({ id }) => id === unit.of)?.label ?? '';
    default:
      return points ? 'points' : exponent === 0 ? 'times' : exponent === -4 ? 'basis points' : '%';
  }
}
