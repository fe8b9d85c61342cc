/**
 * What a search looks through. One file says what the site holds (`search.json`), one a filing what stands in it
 * (`filings/<id>/search.json`): texts as the pages show them, and where. A browser reads them when a reader searches.
 */
export interface SiteContents {
  /** Newest first. */
  readonly filings: readonly FilingEntry[];
  /** Figures that have a history. */
  readonly concepts: readonly ConceptEntry[];
  /** Pages that belong to no filing. */
  readonly pages: readonly PageEntry[];
}

/** A filing in the list of all. */
export interface FilingEntry {
  readonly title: string;
  /** `Earnings release of November 8, 2012`. */
  readonly name: string;
  /** `six months ended September 30, 2012`; empty where nothing says. */
  readonly period: string;
  /** Its page, as a path within the site. */
  readonly path: string;
}

/** A figure that has a page of its own. */
export interface ConceptEntry {
  readonly label: string;
  readonly definition?: string;
  readonly path: string;
}

/** A page by its title. */
export interface PageEntry {
  readonly title: string;
  /** Within the site, or within the filing that names it. */
  readonly path: string;
}

/** What stands in a filing, section by section. */
export interface FilingContents {
  readonly sections: readonly SectionContents[];
  /** Its pages beside those of its sections. */
  readonly pages: readonly PageEntry[];
}

/** A section: its page is its id, within the filing. */
export interface SectionContents {
  readonly id: string;
  readonly title: string;
  /** When it is about, in words: `as of September 30, 2012`. */
  readonly period: string;
  /** Paragraphs, headings, items of lists and notes, each with its anchor, in the order of reading. */
  readonly passages: readonly (readonly [anchor: string, text: string])[];
  readonly tables: readonly TableContents[];
}

/** A table, row by row. */
export interface TableContents {
  readonly id: string;
  readonly title: string;
  /** What its figures are in, as its caption says. */
  readonly unit?: string;
  /** The end of the anchors of a column's cells, and what stands over it. */
  readonly columns: readonly (readonly [anchor: string, heading: string])[];
  readonly rows: readonly RowContents[];
}

/** A row: the end of its anchor, its level, its label, and what its cells print; empty where they print nothing. */
export type RowContents = readonly [anchor: string, level: number, label: string, ...printed: string[]];
