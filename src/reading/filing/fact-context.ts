import type { Issuer } from '../../model/content/issuer.ts';
import type { UnitCatalogue } from '../../model/amounts/unit.ts';
import type { Unread } from './facts-header.ts';
import type { FilingFrame } from './filing.ts';
import type { KnownTaxonomy } from '../shared/taxonomy.ts';

/** What the facts of a filing are read against. */
export interface FactContext {
  readonly issuer: Issuer;
  readonly units: UnitCatalogue;
  readonly taxonomy: KnownTaxonomy;
  readonly frame: FilingFrame;
  readonly unread: Unread;
}
