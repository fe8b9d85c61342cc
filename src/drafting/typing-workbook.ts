import type { WriteOptions, WriteSheet } from 'hucre';
import { comparisonOf, formatPeriodName, identify } from '../model/calendar.ts';
import type { Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { filingCalendar } from '../model/filing-calendar.ts';
import { periodKey, type Period } from '../model/period.ts';
import type { Site } from '../model/site.ts';
import type { Grid } from '../reading/csv.ts';
import { parseNumber } from '../reading/number.ts';
import { itemOf } from '../tieout/naming.ts';
import { cellText } from './cell-text.ts';
import { sheetNames } from './sheet-names.ts';
import { baseSheet } from './workbook-base.ts';

/** The first columns of a sheet, which name a row for people and are not read back. */
export const FOR_PEOPLE = ['item'] as const;

/** A column that shows what was reported for another period; it is not read back. */
export function shownBefore(period: string): string {
  return `(${period})`;
}

/**
 * A workbook in which a drafter types the figures of a filing: a sheet for each of its facts files, with the columns
 * of the file, the names of the items before them, and beside each period what was reported for the one it is compared
 * with. A cell in which a figure is due is empty. A hidden sheet says what the files said then.
 */
export function typingWorkbook(site: Site, filing: Filing, grids: readonly Grid[]): WriteOptions {
  const names = sheetNames(grids);
  const sheets = grids.map((grid) => sheetOf(site, filing, grid, names.get(grid.file) ?? ''));
  return { sheets: [...sheets, baseSheet(grids, names)], properties: { title: filing.title, creator: site.issuer.name } };
}

function sheetOf(site: Site, filing: Filing, grid: Grid, name: string): WriteSheet {
  const header = grid.header.map(({ text }) => text);
  const isPeriod = (column: string) => filing.periods.some(({ name }) => name === column);
  const facts = filing.facts.all.filter(({ place }) => place.file === grid.file);
  const before = comparisons(site, filing, header).filter(({ column, period }) => facts.some((fact) => fact.periodName === column && reported(site, fact, period)));
  const rows = grid.rows.map((cells) => {
    const own = facts.filter(({ place }) => place.line === cells[0]?.place.line);
    const [scale, unit] = ['scale', 'unit'].map((column) => cells[header.indexOf(column)]?.text ?? '') as [string, string];
    const figures = before.map(({ column, period }) => {
      const fact = own.find(({ periodName }) => periodName === column);
      const found = fact && reported(site, fact, period);
      return valueOf(found ? cellText(found.value, scale, unit) : '');
    });
    const [first] = own;
    const item = first ? itemOf({ issuer: site.issuer, taxonomy: site.taxonomy, filing }, first) : '';
    return [item, ...cells.map(({ text }, index) => (isPeriod(header[index] ?? '') ? valueOf(text) : text)), ...figures];
  });
  const columns = [...FOR_PEOPLE, ...header, ...before.map(({ name }) => shownBefore(name))];
  return { name, rows: [columns, ...rows], columns: columns.map((column) => ({ width: column === 'item' || column === 'source' ? 44 : column === 'concept' ? 30 : 16 })), freezePane: { rows: 1, columns: 1 } };
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

/** Most decimals of 15 significant digits survive as a double (IEEE 754), which is what a spreadsheet keeps. */
function valueOf(text: string): string | number | null {
  if (text === '') return null;
  const parsed = parseNumber(text);
  return parsed.ok && parsed.value.precision() <= 15 ? Number(parsed.value.toFixed()) : text;
}
