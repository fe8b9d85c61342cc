import { comparisonOf, formatPeriodName, identify } from '../model/time/calendar.ts';
import type { Fact } from '../model/content/fact.ts';
import type { Filing } from '../model/content/filing.ts';
import { filingCalendar } from '../model/content/filing-calendar.ts';
import { periodKey, type Period } from '../model/time/period.ts';
import type { Site } from '../model/content/site.ts';
import type { Grid } from '../reading/formats/csv.ts';
import { itemOf } from '../tieout/checking/naming.ts';
import { cellText } from './cell-text.ts';
import { RowFacts } from './row-facts.ts';
import { rowKey } from './row-key.ts';
import { sheetNames } from './sheet-names.ts';

/** What a sheet to type in shows of a facts file. */
export interface TypingSheet {
  readonly file: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TypingRow[];
}

/** A row of a sheet to type in. */
export interface TypingRow {
  /** What names it among those of its file. */
  readonly key: string;
  readonly cells: readonly TypingCell[];
}

/** A cell of a sheet to type in: the text of the file, and whether that is a figure of a row of numbers. */
export interface TypingCell {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The column that names a row for people. */
export const ITEM = 'item';

/** A column that shows what was reported for another period. */
function shownBefore(period: string): string {
  return `(${period})`;
}

/**
 * The sheets to type the figures of a filing in, one for each of its facts files: the columns of the file, the names of the
 * items before them, and behind them what was reported for the periods with which those of the file are compared.
 */
export function typingSheets(site: Site, filing: Filing, grids: readonly Grid[]): readonly TypingSheet[] {
  const names = sheetNames(grids);
  return grids.map((grid) => sheetOf(site, filing, grid, names.get(grid.file) ?? ''));
}

function sheetOf(site: Site, filing: Filing, grid: Grid, name: string): TypingSheet {
  const header = grid.header.map(({ text }) => text);
  const isPeriod = (column: string | undefined) => filing.periods.some((each) => each.name === column);
  const facts = new RowFacts(filing.facts.all, grid.file);
  const before = comparisons(site, filing, header).filter(({ column, period }) => facts.all.some((fact) => fact.periodName === column && reported(site, fact, period)));
  const rows = grid.rows.map((cells): TypingRow => {
    const at = (column: string) => cells[header.indexOf(column)]?.text ?? '';
    const own = facts.of(cells);
    const isFigure = at('scale') !== '';
    const figures = before.map(({ column, period }) => {
      const fact = own.find(({ periodName }) => periodName === column);
      const found = fact && reported(site, fact, period);
      return { text: found ? cellText(found.value, at('scale'), at('unit'), site.issuer.style.grouping) : '', isFigure };
    });
    const [first] = own;
    const item = { text: first ? itemOf({ issuer: site.issuer, taxonomy: site.taxonomy, filing }, first) : '', isFigure: false };
    return { key: rowKey(at), cells: [item, ...cells.map(({ text }, index) => ({ text, isFigure: isFigure && isPeriod(header[index]) })), ...figures] };
  });
  return { file: grid.file, name, columns: [ITEM, ...header, ...before.map((each) => shownBefore(each.name))], rows };
}

/** The periods with which those of a file are compared, and which it does not have itself. */
function comparisons({ issuer }: Site, filing: Filing, header: readonly string[]) {
  const own = filing.periods.filter(({ name }) => header.includes(name));
  return own.flatMap(({ name: column, period: its }) => {
    const calendar = filingCalendar({ issuer, filing });
    const period = comparisonOf(calendar, its);
    const fiscal = period && identify(calendar, period);
    return fiscal && !own.some((each) => periodKey(each.period) === periodKey(period)) ? [{ column, period, name: formatPeriodName(fiscal) }] : [];
  });
}

/** What the newest filing that knows it reported for another period. */
function reported(site: Site, { concept, members, stance, basis }: Fact, period: Period): Fact | undefined {
  return site.filings.flatMap((each) => each.facts.find({ concept, members, stance, basis, period }))[0];
}
