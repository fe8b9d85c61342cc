import type { Filing } from '../../model/content/filing.ts';
import type { RelationView } from '../../views/relation-view.ts';
import type { Site } from '../../model/content/site.ts';
import { conceptsWithHistory } from '../history/concepts-with-history.ts';
import { affectedBy, risksOf } from './risks.ts';

/**
 * All that pages of a filing take from other filings. What makes them is given nothing else of the site's filings, so
 * that they are the same as before whenever the filing, what all filings share, its checks and these are.
 */
export interface Surroundings {
  /** The filing that it amends. */
  readonly amended?: Filing;
  /** The filings that amend it, newest first. */
  readonly amending: readonly Filing[];
  /** By section: the risks, told of in the latest filing that does, that could affect what it shows. */
  readonly risks: ReadonlyMap<string, readonly RelationView[]>;
  /** By section that tells of a risk: the figures that it could affect, in the latest filings that show them. */
  readonly affected: ReadonlyMap<string, readonly RelationView[]>;
  /** Those of its concepts that have a history. */
  readonly histories: ReadonlySet<string>;
}

/** What surrounds the only filing there is. */
export const ALONE: Surroundings = { amending: [], risks: new Map(), affected: new Map(), histories: new Set() };

const known = new WeakMap<Site, Map<string, Surroundings>>();

/** What surrounds a filing of a site. */
export function surroundingsOf(site: Site, filing: Filing): Surroundings {
  // Every page of the filing asks.
  const ofSite = known.get(site) ?? new Map<string, Surroundings>();
  known.set(site, ofSite);
  const found = ofSite.get(filing.id) ?? gather(site, filing);
  ofSite.set(filing.id, found);
  return found;
}

function gather(site: Site, filing: Filing): Surroundings {
  const { id, amends, parts, facts } = filing;
  const sections = parts.flatMap((part) => part.sections);
  const amended = amends && site.filings.find((each) => each.id === amends.filing);
  const own = new Set(facts.concepts);
  return {
    ...(amended ? { amended } : {}),
    amending: site.filings.filter((each) => each.amends?.filing === id),
    risks: new Map(sections.map((section) => [section.id, risksOf(site, filing, section)])),
    affected: new Map(sections.map((section) => [section.id, affectedBy(site, section)])),
    histories: new Set(conceptsWithHistory(site, site.filings).filter((concept) => own.has(concept))),
  };
}
