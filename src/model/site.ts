import type { Filing } from './filing.ts';
import type { Issuer } from './issuer.ts';
import type { Table } from './table.ts';
import type { Taxonomy } from './concept.ts';

/** All content of a site, parsed: nothing in it is optional by accident. */
export interface Site {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  readonly tables: ReadonlyMap<string, Table>;
  /** Newest first; then by id. */
  readonly filings: readonly Filing[];
}
