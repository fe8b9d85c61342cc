// Addresses within a site, from where it is mounted, without a slash at their beginning. Those of pages end with a slash.

/** What the signs and lines on the pages mean. */
export const GUIDE = 'how-to-read/';

/** The search. */
export const SEARCH = 'search/';

/** What can be found in the site, for the search. */
export const SEARCH_CONTENTS = 'search.json';

/** All figures that have a history. */
export const HISTORIES = 'history/';

/** Where the workbook of all histories stands. */
export const HISTORY_WORKBOOK = `${HISTORIES}history.xlsx`;

/** What was archived; the archives themselves stand beside the page. */
export const ARCHIVES = 'archive/';

/** Where the schema of a filing's plain JSON stands. */
export const DOCUMENT_SCHEMA = 'schemas/filing.json';

/** The feed of the filings. */
export const FEED = 'feed.xml';

/** What tells search engines of all pages. */
export const SITEMAP = 'sitemap.xml';

/** What tells robots where that is. */
export const ROBOTS = 'robots.txt';

/** A fiscal year and its filings. */
export function fiscalYearAddress(year: string): string {
  return `fiscal-years/${year}/`;
}

/** Every period for which a concept was reported. */
export function historyAddress(concept: string): string {
  return `${HISTORIES}${concept}/`;
}

/** A chart of a concept's history, without the ending of one of its files. */
export function historyChartAddress(concept: string, chart: string): string {
  return `${historyAddress(concept)}${chart}`;
}

/** An archive to take away. */
export function archiveAddress(name: string): string {
  return `${ARCHIVES}${name}`;
}
