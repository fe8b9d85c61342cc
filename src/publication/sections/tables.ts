import type { Scope } from '../../model/evaluation/answer.ts';
import type { Filing } from '../../model/content/filing.ts';
import { fillGrid, type Grid } from '../../model/tables/grid.ts';
import { layOut } from '../../model/layout/layout.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { TableView } from '../../views/table-view.ts';

/** The tables of one filing, filled in and laid out when they are first asked for. */
export class FilingTables {
  readonly scope: Scope;
  readonly #site: SharedContent;
  readonly #grids = new Map<string, Grid | undefined>();
  readonly #views = new Map<string, TableView | undefined>();

  constructor(site: SharedContent, filing: Filing) {
    this.scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
    this.#site = site;
  }

  /** The table's cells; `undefined` for a table that the site does not have. */
  grid(id: string): Grid | undefined {
    if (!this.#grids.has(id)) {
      const table = this.#site.tables.get(id);
      this.#grids.set(id, table && fillGrid(this.scope, table));
    }
    return this.#grids.get(id);
  }

  /** The table as a page shows it, its notes not yet numbered. */
  view(id: string): TableView | undefined {
    if (!this.#views.has(id)) {
      const grid = this.grid(id);
      this.#views.set(id, grid && layOut(this.scope, grid));
    }
    return this.#views.get(id);
  }
}

let last: { readonly site: SharedContent; readonly filing: Filing; readonly tables: FilingTables } | undefined;

/**
 * The tables of a filing. Those of the filing asked for last are kept: its pages are built one after the other and
 * share them, while a site of many filings never holds the tables of more than one.
 */
export function tablesOf(site: SharedContent, filing: Filing): FilingTables {
  if (last?.site !== site || last.filing !== filing) last = { site, filing, tables: new FilingTables(site, filing) };
  return last.tables;
}
