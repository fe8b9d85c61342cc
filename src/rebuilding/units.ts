import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';
import { headlineView, outlineOf } from '../publication/filing.ts';
import { fiscalYearsOf } from '../publication/fiscal-year.ts';
import { conceptsWithHistory, risksFor } from '../publication/history.ts';
import { mentionsOf } from '../publication/mentions.ts';
import { surroundingsOf } from '../publication/surroundings.ts';
import type { CheckRecord } from './check-record.ts';
import { digestOf, type ContentDigests } from './content-digest.ts';
import { filingUnit, historyUnit, yearUnit } from './unit-folders.ts';

/** What the parts of a site are made from. */
export interface Ingredients {
  readonly site: Site;
  readonly digests: ContentDigests;
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** What the frame of every page shows besides: whether the site offers archives. */
  readonly frame: unknown;
}

/** A part by its folder, and all that it is made from. */
type Made = readonly [folder: string, from: readonly unknown[]];

/**
 * The parts of a site by their folders, each with the digest of all that it is made from. Where the digest is the same
 * as before, the part is. Of a filing this is its content, its checks and its surroundings; of a history what
 * filings report of its concept, and who tells of it; of a year all that its page shows.
 */
export function unitKeys({ site, digests, checks, frame }: Ingredients): ReadonlyMap<string, string> {
  const common = [digests.shared, frame];
  // Pages that belong to no filing are cited by the latest release.
  const dated = [...common, site.filings[0]?.released];
  const filings = site.filings.map((filing): Made => [filingUnit(filing.id), [...common, digests.filings.get(filing.id), checks.get(filing.id)?.assurance, around(site, filing, digests)]]);
  const years = fiscalYearsOf(site, site.filings.map((filing) => outlineOf(site, filing, surroundingsOf(site, filing)))).map((year): Made => [
    yearUnit(year.year), [...dated, year, year.filings.map(({ id }) => site.filings.filter((each) => each.id === id).map((each) => headlineView(site, each)))],
  ]);
  const names = new Map(site.filings.map((filing) => [filing, digestOf(namesOf(filing))]));
  const histories = conceptsWithHistory(site, site.filings).map((concept): Made => [
    historyUnit(concept), [...dated, reportsOf(site, concept, names), risksFor(site.filings, concept), mentionsOf(site, site.filings, concept)],
  ]);
  return new Map([...filings, ...years, ...histories].map(([folder, from]) => [folder, digestOf(from)]));
}

/** What filings report of a concept. Where a figure was typed and taken from, its history does not say. */
function reportsOf(site: Site, concept: string, names: ReadonlyMap<Filing, string>): readonly unknown[] {
  return site.filings.flatMap((filing) => {
    const facts = filing.facts.of(concept);
    return facts.length === 0 ? [] : [[names.get(filing), facts.map(({ value, period, members, basis, stance }) => [value, period, members, basis, stance])]];
  });
}

/** What a filing is called, and how it calls its times. */
function namesOf({ id, title, form, status, released, currency, shareBasis, translation, periods, announcements, amends }: Filing): unknown {
  return [id, title, form, status, released, currency, shareBasis, translation, periods.map(({ name, role, period }) => [name, role, period]), announcements, amends];
}

function around(site: Site, filing: Filing, { filings }: ContentDigests): unknown {
  const { amended, amending, risks, affected, histories } = surroundingsOf(site, filing);
  const content = ({ id }: Filing) => [id, filings.get(id)];
  return [amended && content(amended), amending.map(content), [...risks], [...affected], [...histories]];
}
