import type { Filing } from '../model/content/filing.ts';
import type { Site } from '../model/content/site.ts';
import { entryOf } from '../publication/sections/filing-name.ts';
import { fiscalYearsOf } from '../publication/lists/fiscal-year.ts';
import { conceptsWithHistory } from '../publication/history/concepts-with-history.ts';
import { surroundingsOf } from '../publication/sections/surroundings.ts';
import type { CheckRecord } from './check-record.ts';
import { digestOf, type ContentDigests } from './content-digest.ts';
import type { FilingDigests } from './filing-digests.ts';
import { filingUnit, HISTORIES_UNIT, historyUnit, yearUnit } from './unit-folders.ts';

/** What the parts of a site are made from. */
export interface Ingredients {
  readonly site: Site;
  readonly digests: ContentDigests;
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** Of each filing of the site, in their order. */
  readonly filings: ReadonlyMap<Filing, FilingDigests>;
  /** What the frame of every page shows besides: whether the site offers archives. */
  readonly frame: unknown;
  /** By concept, the digest of all that is said of it: {@link conceptKeys}. */
  readonly concepts: ReadonlyMap<string, string>;
}

/** A part by its folder, and all that it is made from. */
type Made = readonly [folder: string, from: readonly unknown[]];

/** For each concept of which filings say anything, the digest of all that its history is made from. */
export function conceptKeys(ingredients: Omit<Ingredients, 'checks' | 'concepts'>): ReadonlyMap<string, string> {
  const dated = datedOf(ingredients);
  const said = new Map<string, string[]>();
  for (const { names, concepts } of ingredients.filings.values()) {
    for (const [concept, digest] of Object.entries(concepts)) {
      const all = said.get(concept);
      if (all) all.push(names, digest);
      else said.set(concept, [names, digest]);
    }
  }
  return new Map([...said].map(([concept, all]) => [concept, digestOf([...dated, all])]));
}

/**
 * The parts of a site by their folders, each with the digest of all that it is made from. Where the digest is the same
 * as before, the part is. Of a filing this is its content, its checks and its surroundings; of a history what filings
 * say of its concept; of the workbook of all histories what they say of any; of a year all that its page shows.
 */
export function unitKeys({ site, digests, checks, filings, frame, concepts }: Ingredients): ReadonlyMap<string, string> {
  const dated = datedOf({ site, digests, frame });
  const ofFilings = site.filings.map((filing): Made => [filingUnit(filing.id), [digests.shared, frame, digests.filings.get(filing.id), checks.get(filing.id)?.assurance, around(site, filing, digests)]]);
  const headlines = new Map([...filings].map(([{ id }, { headline }]) => [id, headline]));
  const ofYears = fiscalYearsOf(site, site.filings.map((filing) => entryOf(site, filing))).map((year): Made => [yearUnit(year.year), [...dated, year, year.filings.map(({ id }) => headlines.get(id))]]);
  const ofHistories = conceptsWithHistory(site, site.filings).map((concept) => [historyUnit(concept), concepts.get(concept) ?? ''] as const);
  const made = [...ofFilings, ...ofYears].map(([folder, from]) => [folder, digestOf(from)] as const);
  return new Map([...made, ...ofHistories, [HISTORIES_UNIT, historiesKey(concepts)]]);
}

/** The digest of all that the workbook of all histories is made from. */
export function historiesKey(concepts: Ingredients['concepts']): string {
  return digestOf([...concepts]);
}

/** What pages that belong to no filing have in common: they are cited by the latest release, and name a filing only where there are others. */
function datedOf({ site, digests, frame }: Pick<Ingredients, 'site' | 'digests' | 'frame'>): readonly unknown[] {
  return [digests.shared, frame, site.filings[0]?.released, site.filings.length > 1];
}

function around(site: Site, filing: Filing, { filings }: ContentDigests): unknown {
  const { amended, amending, risks, affected, histories } = surroundingsOf(site, filing);
  const content = ({ id }: Filing) => [id, filings.get(id)];
  return [amended && content(amended), amending.map(content), [...risks], [...affected], [...histories]];
}
