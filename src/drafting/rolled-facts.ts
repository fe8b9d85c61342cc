import { stringify } from 'csv-stringify/sync';
import { factKey, type Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import type { Period } from '../model/period.ts';
import type { Grid } from '../reading/csv.ts';
import { cellText } from './cell-text.ts';
import { RowFacts } from './row-facts.ts';

/** A period of the filing that is rolled forward, and what takes its place. */
export interface RolledPeriod {
  readonly former: string;
  readonly name: string;
  readonly period: Period;
}

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

/**
 * A facts file rolled forward. Its rows stay; under the new periods stand the figures that earlier filings reported
 * for them, in a file of their own that says so in every row, and empty cells where a figure is due. What the former
 * filing left blank on purpose stays blank. Nothing else is filled in.
 */
export function rollFacts(grid: Grid, filing: Filing, periods: readonly RolledPeriod[], earlier: readonly Filing[]): readonly RolledFile[] {
  const name = grid.file.slice(grid.file.lastIndexOf('/') + 1, -'.csv'.length);
  const header = grid.header.map(({ text }) => text);
  const columns = header.flatMap((text) => periods.find(({ former }) => former === text) ?? []);
  const fixed = header.filter((text) => filing.periods.every((named) => named.name !== text));
  const facts = new RowFacts(filing.facts.all, grid.file);
  const rows = grid.rows.map((cells) => {
    const at = (column: string): string => cells[header.indexOf(column)]?.text ?? '';
    const own = facts.of(cells);
    const carried = columns.map(({ former, period }) => {
      const fact = own.find(({ periodName }) => periodName === former);
      return fact && carry(fact, period, at, earlier);
    });
    return { at, own, carried };
  });
  const isCarried = columns.map((_, index) => rows.some(({ carried }) => carried[index] !== undefined));
  const file = (title: string, wanted: boolean): readonly RolledFile[] => {
    const chosen = columns.filter((_, index) => isCarried[index] === wanted);
    if (chosen.length === 0) return [];
    let [due, found] = [0, 0];
    const records = rows.map(({ at, own, carried }) => {
      const values = chosen.map((column) => {
        const fact = own.find(({ periodName }) => periodName === column.former);
        if (!fact) return '';
        if (fact.value.kind === 'blank') return 'blank';
        const known = carried[columns.indexOf(column)];
        if (known) found += 1;
        else due += 1;
        return known?.text ?? '';
      });
      const sources = [...new Set(chosen.flatMap((column) => carried[columns.indexOf(column)]?.from ?? []))].join('; ');
      return [...fixed.map((column) => (column === 'source' ? sources : at(column))), ...values];
    });
    return [{ name: `${title}.csv`, text: stringify([[...fixed, ...chosen.map((column) => column.name)], ...records]), due, carried: found }];
  };
  return [...file(name, false), ...file(name.endsWith(AS_REPORTED) ? name : `${name}${AS_REPORTED}`, true)];
}

/** What the newest earlier filing reported of the same thing for a period, as exact as the row says. */
function carry(fact: Fact, period: Period, at: (column: string) => string, earlier: readonly Filing[]): Carried | undefined {
  const unit = fact.value.kind === 'number' ? fact.value.unit : undefined;
  const key = factKey({ ...fact, period }, unit);
  for (const filing of earlier) {
    const found = filing.facts.of(fact.concept).find((each) => factKey({ ...each }, each.value.kind === 'number' ? each.value.unit : unit) === key);
    const text = found && textOf(found, fact, at);
    if (found && text !== undefined) return { text, from: `As reported in ${filing.id}: ${found.source}` };
  }
  return undefined;
}

/** A value as a facts file writes it; absent for what is as open there, or less exact than the row. */
function textOf({ value }: Fact, { value: former }: Fact, at: (column: string) => string): string | undefined {
  if (value.kind === 'due' || value.kind === 'blank' || value.kind === 'undecided') return undefined;
  if (value.kind === 'number' && former.kind === 'number' && former.decimals !== value.decimals) return undefined;
  return cellText(value, at('scale'), at('unit'));
}
