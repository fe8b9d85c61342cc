import { stringify } from 'csv-stringify/sync';
import { factKey, type Fact } from '../model/content/fact.ts';
import type { Filing } from '../model/content/filing.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import type { Period } from '../model/time/period.ts';
import type { Grid } from '../reading/formats/csv.ts';
import { cellText } from './cell-text.ts';
import { RowFacts } from './row-facts.ts';
import type { RolledPeriod } from './rolled-periods.ts';

/** A facts file of the new filing. */
export interface RolledFile {
  readonly name: string;
  readonly text: string;
  /** Cells in which a figure is due. */
  readonly due: number;
  /** Figures that an earlier filing reported. */
  readonly carried: number;
}

/** A figure that an earlier filing reported, and that filing. */
interface Carried {
  readonly text: string;
  readonly from: string;
}

/** How the names of files end that hold what earlier filings reported. */
const AS_REPORTED = '-as-reported';

/** What is known besides the file when it is rolled forward. */
export interface Surroundings {
  readonly filing: Filing;
  readonly periods: readonly RolledPeriod[];
  readonly earlier: readonly Filing[];
  /** Whether tables or sentences of the filing ask for a concept under one of these roles. */
  readonly isAsked: (fact: Fact, roles: readonly string[]) => boolean;
  /** What stands in the files that were rolled before: a figure is typed once. */
  readonly taken: Set<string>;
  /** Where commas stand between digits. */
  readonly grouping: Grouping;
}

/** A cell of a new facts file: what was reported, that a figure is due, a word that stays, or that nothing may stand there. */
type NewCell =
  | { readonly kind: 'carried'; readonly text: string; readonly from: string }
  | { readonly kind: 'due' | 'blank' | 'none' }
  /** The row is not asked for in this period, or stands there already. */
  | { readonly kind: 'left-out' };

/**
 * A facts file rolled forward. Its rows stay; under the new periods stand the figures that earlier filings reported
 * for them, in a file of their own that says so in every row, and empty cells where a figure is due. What the former
 * filing left blank on purpose stays blank, with its source. Nothing else is filled in. Rows that do not have all of the
 * new periods stand in a file of their own, since an empty cell is a figure that is due.
 */
export function rollFacts(grid: Grid, around: Surroundings): readonly RolledFile[] {
  const { filing, periods } = around;
  const title = grid.file.slice(grid.file.lastIndexOf('/') + 1, -'.csv'.length);
  const header = grid.header.map(({ text }) => text);
  const targets = [...Map.groupBy(header.flatMap((text) => periods.filter(({ former }) => former === text)), ({ name }) => name)];
  const fixed = header.filter((text) => filing.periods.every((named) => named.name !== text));
  const facts = new RowFacts(filing.facts.all, grid.file);
  const rows = grid.rows.map((cells) => {
    const at = (column: string): string => cells[header.indexOf(column)]?.text ?? '';
    const own = facts.of(cells);
    return { at, cells: targets.map(([, formers]) => cellOf(own, formers, at, around)) };
  });
  const isCarried = targets.map((_, index) => rows.some(({ cells }) => cells[index]?.kind === 'carried'));
  const file = (name: string, wanted: boolean): readonly RolledFile[] => {
    const chosen = targets.flatMap(([column], index) => (isCarried[index] === wanted ? [{ column, index }] : []));
    const groups = Map.groupBy(rows, ({ cells }) => chosen.filter(({ index }) => cells[index]?.kind !== 'left-out').map(({ column }) => column).join());
    return [...groups].filter(([columns]) => columns !== '').map(([columns, some], index) => {
      const there = chosen.filter(({ column }) => columns.split(',').includes(column));
      const cellsOf = (row: (typeof rows)[number]): readonly NewCell[] => there.map(({ index: at }) => row.cells[at] ?? { kind: 'none' });
      const records = some.map((row) => {
        const cells = cellsOf(row);
        return [...fixed.map((column) => (column === 'source' ? sourceOf(cells, row.at('source')) : row.at(column))), ...cells.map(textOfCell)];
      });
      const count = (kind: NewCell['kind']) => some.flatMap(cellsOf).filter((cell) => cell.kind === kind).length;
      const suffix = index === 0 ? '' : `-${there.map(({ column }) => column.toLowerCase()).join('-')}`;
      return { name: `${name}${suffix}.csv`, text: stringify([[...fixed, ...there.map(({ column }) => column)], ...records]), due: count('due'), carried: count('carried') };
    });
  };
  return [...file(title, false), ...file(title.endsWith(AS_REPORTED) ? title : `${title}${AS_REPORTED}`, true)];
}

function cellOf(own: readonly Fact[], formers: readonly RolledPeriod[], at: (column: string) => string, { earlier, isAsked, taken, grouping }: Surroundings): NewCell {
  const found = formers.flatMap((rolled) => own.filter(({ periodName }) => periodName === rolled.former).map((fact) => ({ fact, rolled })))[0];
  if (!found) return { kind: 'none' };
  const { fact, rolled: { period, part, roles } } = found;
  if (part !== undefined && !isAsked(fact, roles)) return { kind: 'left-out' };
  const key = factKey({ ...fact, period }, fact.value.kind === 'number' ? fact.value.unit : undefined);
  if (taken.has(key)) return { kind: 'left-out' };
  taken.add(key);
  if (fact.value.kind === 'blank') return { kind: 'blank' };
  const known = carry(fact, period, at, earlier, grouping);
  return known ? { kind: 'carried', ...known } : { kind: 'due' };
}

function textOfCell(cell: NewCell): string {
  return cell.kind === 'carried' ? cell.text : cell.kind === 'blank' ? 'blank' : '';
}

/** Where the figures of a row are from; a row in which nothing can be typed keeps what it said. */
function sourceOf(cells: readonly NewCell[], former: string): string {
  const carried = cells.flatMap((cell) => (cell.kind === 'carried' ? [cell.from] : []));
  if (carried.length > 0) return [...new Set(carried)].join('; ');
  return cells.some(({ kind }) => kind === 'blank') && !cells.some(({ kind }) => kind === 'due') ? former : '';
}

/** What the newest earlier filing reported of the same thing for a period, as exact as the row says. */
function carry(fact: Fact, period: Period, at: (column: string) => string, earlier: readonly Filing[], grouping: Grouping): Carried | undefined {
  const unit = fact.value.kind === 'number' ? fact.value.unit : undefined;
  const key = factKey({ ...fact, period }, unit);
  for (const filing of earlier) {
    const found = filing.facts.of(fact.concept).find((each) => factKey({ ...each }, each.value.kind === 'number' ? each.value.unit : unit) === key);
    const text = found && textOf(found, fact, at, grouping);
    if (found && text !== undefined) return { text, from: `As reported in ${filing.id}: ${found.source}` };
  }
  return undefined;
}

/** A value as a facts file writes it; absent for what is as open there, or less exact than the row. */
function textOf({ value }: Fact, { value: former }: Fact, at: (column: string) => string, grouping: Grouping): string | undefined {
  if (value.kind === 'due' || value.kind === 'blank' || value.kind === 'undecided') return undefined;
  if (value.kind === 'number' && former.kind === 'number' && former.decimals !== value.decimals) return undefined;
  return cellText(value, at('scale'), at('unit'), grouping);
}
