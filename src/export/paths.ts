/** The formats in which a table is taken away. */
export type TableFormat = 'csv' | 'xlsx';

/** The formats in which a filing is taken away; the schema is what its report is read with. */
export type FilingFormat = 'xbrl.json' | 'xsd' | 'json' | 'html';

/** Where the schema of a filing's plain JSON stands, within the site. */
export const DOCUMENT_SCHEMA = 'schemas/filing.json';

/** Where the workbook of all histories stands, within the site. */
export const HISTORY_WORKBOOK = 'history/history.xlsx';

/** The feed of the filings. */
export const FEED = 'feed.xml';

/** What tells search engines of all pages. */
export const SITEMAP = 'sitemap.xml';

/** What tells robots where that is. */
export const ROBOTS = 'robots.txt';

/** Where a table's file stands, within the site: permanent, and to be guessed from the page of the filing. */
export function tablePath(filing: string, table: string, format: TableFormat): string {
  return `filings/${filing}/tables/${table}.${format}`;
}

/** Where a filing's file stands, within the site. */
export function filingPath(filing: string, format: FilingFormat): string {
  return `filings/${filing}/${filing}.${format}`;
}
