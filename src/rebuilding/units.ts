import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';
import { outlineOf, headlineView } from '../publication/filing.ts';
import { fiscalYearsOf } from '../publication/fiscal-year.ts';
import { conceptsWithHistory, historyChartsOf, historyView } from '../publication/history.ts';
import { surroundingsOf } from '../publication/surroundings.ts';
import type { CheckRecord } from './check-record.ts';
import { digestOf, type ContentDigests } from './content-digest.ts';

/** What the parts of a site are made from. */
export interface Ingredients {
  readonly site: Site;
  readonly digests: ContentDigests;
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** What every page shows besides: where the site stands, whether it offers archives. */
  readonly frame: unknown;
}

/** The folder of a filing's pages and files. */
export function filingUnit(id: string): string {
  return `filings/${id}`;
}

/** The folder of a concept's history. */
export function historyUnit(concept: string): string {
  return `history/${concept}`;
}

/** The folder of a fiscal year's page. */
export function yearUnit(year: string): string {
  return `fiscal-years/${year}`;
}

/**
 * The parts of a site by their folders, each with the digest of all that it is made from. Where the digest is the same
 * as before, the part is. Of a filing this is its content, its checks and its surroundings; a history or a year is made
 * from many filings, and the digest is of all that its pages show.
 */
export function unitKeys({ site, digests, checks, frame }: Ingredients): ReadonlyMap<string, string> {
  const common = [digests.shared, frame];
  // Pages that belong to no filing are cited by the latest release.
  const dated = [...common, site.filings[0]?.released];
  const filings = site.filings.map((filing) => [filingUnit(filing.id), [...common, digests.filings.get(filing.id), checks.get(filing.id)?.assurance, around(site, filing, digests)]]);
  const years = fiscalYearsOf(site, site.filings.map((filing) => outlineOf(site, filing, surroundingsOf(site, filing)))).map((year) => [
    yearUnit(year.year), [...dated, year, year.filings.map(({ id }) => site.filings.filter((each) => each.id === id).map((each) => headlineView(site, each)))],
  ]);
  const histories = conceptsWithHistory(site, site.filings).map((concept) => [
    historyUnit(concept), [...dated, historyView(site, site.filings, concept), historyChartsOf(site, site.filings, concept)],
  ]);
  return new Map([...filings, ...years, ...histories].map(([folder, made]) => [folder as string, digestOf(made)]));
}

function around(site: Site, filing: Filing, { filings }: ContentDigests): unknown {
  const { amended, amending, risks, affected, histories } = surroundingsOf(site, filing);
  const content = ({ id }: Filing) => [id, filings.get(id)];
  return [amended && content(amended), amending.map(content), [...risks], [...affected], [...histories]];
}
