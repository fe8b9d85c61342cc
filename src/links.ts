import {
  blacklineAddress, checklistAddress, comparisonAddress, comparisonDataAddress, filingAddress, filingDataAddress, sectionAddress, tablePath,
  tickedTablesAddress, tieOutAddress,
} from './addresses/filing-addresses.ts';
import { ARCHIVES, FEED, fiscalYearAddress, GUIDE, historyAddress, HISTORIES, HISTORY_WORKBOOK, SEARCH, SEARCH_CONTENTS } from './addresses/site-addresses.ts';
import type { TableDownloads } from './markup/downloads.ts';
import type { FilingSummary } from './views/filing-view.ts';
import type { PartOutline, SectionOutline } from './views/section-view.ts';
import type { TableView } from './views/table-view.ts';

/** The address of a path of the site, wherever the site is mounted: `filings/x/` and `/filings/x/` are the same. */
export function address(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path.replace(/^\/+/, '')}`;
}

/** The address of a page as the whole world knows it; `undefined` where nobody says where the site is found. */
export function publicAddress(site: URL | undefined, pathname: string): string | undefined {
  return site && new URL(pathname, site).href;
}

/** The first page. */
export function home(): string {
  return address('');
}

/** The list of filings, on the first page. */
export function filingList(): string {
  return address('#filings');
}

/** What the signs and lines on the pages mean. */
export function guide(): string {
  return address(GUIDE);
}

/** A fiscal year and its filings. */
export function fiscalYear(year: string): string {
  return address(fiscalYearAddress(year));
}

/** The whole filing on one page. */
export function filing({ id }: Pick<FilingSummary, 'id'>): string {
  return address(filingAddress(id));
}

/** One section of a filing, as a page of its own. */
export function section(of: Pick<FilingSummary, 'id'>, { id }: Pick<SectionOutline, 'id'>): string {
  return address(sectionAddress(of.id, id));
}

/** A part, within the page that holds the whole filing. */
export function partInFiling(of: Pick<FilingSummary, 'id'>, { id }: Pick<PartOutline, 'id'>): string {
  return `${filing(of)}#${id}`;
}

/** One section, within the page that holds the whole filing. */
export function sectionInFiling(of: Pick<FilingSummary, 'id'>, { id }: Pick<SectionOutline, 'id'>): string {
  return `${filing(of)}#${id}`;
}

/** A comparison of a filing with another time. */
export function comparison(of: Pick<FilingSummary, 'id'>, { id }: Pick<SectionOutline, 'id'>): string {
  return address(comparisonAddress(of.id, id));
}

/** The search, at its field. */
export function search(): string {
  return address(`${SEARCH}#query`);
}

/** What can be found in the site, for the search. */
export function searchContents(): string {
  return address(SEARCH_CONTENTS);
}

/** What the figures of a comparison say of themselves, for programs. */
export function comparisonCells(of: Pick<FilingSummary, 'id'>, { id }: Pick<SectionOutline, 'id'>): string {
  return address(comparisonDataAddress(of.id, id));
}

/** Every figure of every period in one workbook. */
export function historyWorkbook(): string {
  return address(HISTORY_WORKBOOK);
}

/** The feed of the filings. */
export function feed(): string {
  return address(FEED);
}

/** All figures that have a history. */
export function historyList(): string {
  return address(HISTORIES);
}

/** Every period for which a concept was reported. */
export function history(concept: string): string {
  return address(historyAddress(concept));
}

/** What was archived. */
export function archiveList(): string {
  return address(ARCHIVES);
}

/** What was checked of a filing, and how it came out. */
export function tieOut(of: Pick<FilingSummary, 'id'>): string {
  return address(tieOutAddress(of.id));
}

/** All tables of a filing with tick marks. */
export function tickedTables(of: Pick<FilingSummary, 'id'>): string {
  return address(tickedTablesAddress(of.id));
}

/** What the figures of a filing say of themselves, for programs: beside the page of its tie-out. */
export function answers(of: Pick<FilingSummary, 'id'>): string {
  return address(filingDataAddress(of.id, 'tie-out'));
}

/** The files of a table. */
export function tableDownloads(of: Pick<FilingSummary, 'id'>, { id }: Pick<TableView, 'id'>): TableDownloads {
  return { csv: address(tablePath(of.id, id, 'csv')), xlsx: address(tablePath(of.id, id, 'xlsx')) };
}

/** What is left to do in a filing; only where drafts are shown. */
export function checklist(of: Pick<FilingSummary, 'id'>): string {
  return address(checklistAddress(of.id));
}

/** What changed in a filing; only where drafts are shown. */
export function blackline(of: Pick<FilingSummary, 'id'>): string {
  return address(blacklineAddress(of.id));
}
