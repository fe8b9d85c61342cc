import { identify } from '../../model/time/calendar.ts';
import { periodByName, type Filing } from '../../model/content/filing.ts';
import type { Place } from '../../model/finding.ts';
import type { Grid } from '../../model/tables/grid.ts';
import { leavesOf, linesOf, type Leaf, type Line } from '../../model/tables/lines.ts';
import { tableAsReported } from '../../model/tables/table-as-reported.ts';
import type { Table } from '../../model/content/table.ts';
import type { Subject } from './check.ts';

/** Two years of quarters: further back, nothing is compared any more. */
const FILINGS = 8;

/** A table of a filing beside what is declared of it: the rows and columns that the filing does not have. */
export interface ThinnedTable {
  readonly grid: Grid;
  readonly declared: Table;
  readonly lines: readonly Line[];
  readonly leaves: readonly Leaf[];
}

/** The tables of a filing of which something fell away, since the filing does not report it. */
export function thinnedTables({ site, grids }: Subject): readonly ThinnedTable[] {
  return grids.flatMap((grid): readonly ThinnedTable[] => {
    const declared = site.tables.get(grid.table.id);
    if (!declared || declared === grid.table) return [];
    const there = placesIn(grid.table);
    const gone = ({ node }: Line | Leaf): boolean => !there.has(placeKey(node.place));
    return [{ grid, declared, lines: linesOf(declared).filter(({ kind }) => kind !== 'heading').filter(gone), leaves: leavesOf(declared.columns).filter(gone) }];
  });
}

/** The filings of the same form that were out before and show a table, newest first, each with the table as it had it. */
export function tableBefore({ site, filing }: Subject, declared: Table): readonly { readonly filing: Filing; readonly has: (node: { readonly place: Place }) => boolean }[] {
  const earlier = site.filings.filter((each) => each.status === 'published' && each.form === filing.form && each.released < filing.released && each.parts.some(({ sections }) => sections.some(({ tables }) => tables.includes(declared.id))));
  return earlier.slice(0, FILINGS).map((each) => {
    const there = placesIn(tableAsReported({ issuer: site.issuer, taxonomy: site.taxonomy, filing: each }, declared));
    return { filing: each, has: ({ place }) => there.has(placeKey(place)) };
  });
}

/** Whether two filings report for times of one kind: a first quarter, a whole year, or what lies between. */
export function isAlike({ scope: { issuer } }: Subject, a: Filing, b: Filing): boolean {
  const kindOf = (filing: Filing): string => {
    const current = periodByName(filing, 'current');
    const fiscal = current && identify(issuer.calendar, current.period);
    return fiscal?.kind !== 'span' ? '' : fiscal.last === 1 ? 'first' : fiscal.first === 1 && fiscal.last === 4 ? 'year' : 'later';
  };
  return kindOf(a) === kindOf(b);
}

function placesIn({ rows, columns, ...table }: Table): ReadonlySet<string> {
  return new Set([...linesOf({ ...table, rows, columns }), ...leavesOf(columns)].map(({ node }) => placeKey(node.place)));
}

function placeKey({ line = 0, column = 0 }: Place): string {
  return `${String(line)}:${String(column)}`;
}
