import type { FilingData, WithinFiling } from './within-filing.ts';

// Addresses within a site, from where it is mounted, without a slash at their beginning: `filings/fy2012-h1/`.
// Those of pages end with a slash.

/** The formats in which a table is taken away. */
export type TableFormat = 'csv' | 'xlsx';

/** The formats in which a filing is taken away; the schema is what its report is read with. */
export type FilingFormat = 'xbrl.json' | 'xsd' | 'json' | 'html';

// All filings stand in one folder.
const FILINGS = 'filings/';

/** A whole filing on one page. */
export function filingAddress(filing: string): string {
  return `${FILINGS}${filing}/`;
}

/** One section of a filing, as a page of its own. */
export function sectionAddress(filing: string, section: string): string {
  return `${filingAddress(filing)}${section}/`;
}

/** What was checked of a filing. */
export function tieOutAddress(filing: string): string {
  return within(filing, 'tie-out');
}

/** All tables of a filing with tick marks. */
export function tickedTablesAddress(filing: string): string {
  return `${tieOutAddress(filing)}tables/`;
}

/** What is left to do in a filing. */
export function checklistAddress(filing: string): string {
  return within(filing, 'checklist');
}

/** What changed in a draft. */
export function blacklineAddress(filing: string): string {
  return within(filing, 'blackline');
}

/** The figures that an amendment changes. */
export function changesAddress(filing: string): string {
  return within(filing, 'changes');
}

/** A comparison of a filing with another time, or with its targets. */
export function comparisonAddress(filing: string, comparison: string): string {
  return `${within(filing, 'compare')}${comparison}/`;
}

/** What the figures of a comparison say of themselves, for programs: the file beside its page. */
export function comparisonDataAddress(filing: string, comparison: string): string {
  return `${within(filing, 'compare')}${comparison}.json`;
}

/** What pages and programs load of a filing. */
export function filingDataAddress(filing: string, data: FilingData): string {
  return `${filingAddress(filing)}${data}.json`;
}

/** A chart of a filing, without the ending of one of its files. */
export function chartAddress(filing: string, chart: string): string {
  return `${within(filing, 'charts')}${chart}`;
}

/** A table's file: permanent, and to be guessed from the page of the filing. */
export function tablePath(filing: string, table: string, format: TableFormat): string {
  return `${within(filing, 'tables')}${table}.${format}`;
}

/** A filing's file. */
export function filingPath(filing: string, format: FilingFormat): string {
  return `${filingAddress(filing)}${filing}.${format}`;
}

/** The address of a page from the folder of all filings, without the slash at its end: as Astro names a page of a route there. */
export function withinFilings(address: string): string {
  return address.slice(FILINGS.length, -1);
}

function within(filing: string, name: WithinFiling): string {
  return `${filingAddress(filing)}${name}/`;
}
