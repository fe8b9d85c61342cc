import type { Filing } from '../model/content/filing.ts';
import type { SharedContent, Site } from '../model/content/site.ts';
import { headlineView } from '../publication/sections/filing.ts';
import { risksFor } from '../publication/history/history.ts';
import { conceptsOfFiling, mentionsOf } from '../publication/sections/mentions.ts';
import { digestOf, type ContentDigests } from './content-digest.ts';

/** What pages of other parts of the site show of a filing, as digests: kept from build to build, since most filings stay as they are. */
export interface FilingDigests {
  /** Of all that they follow from: what filings share, and the filing's own files. */
  readonly from: string;
  /** What it is called, and how it calls its times. */
  readonly names: string;
  /** Its headline figures. */
  readonly headline: string;
  /** By concept: what it reports of it, where it tells of it, and of what risk to it. */
  readonly concepts: Readonly<Record<string, string>>;
}

/** The digests of each filing: those that are known, where nothing has changed that they follow from. */
export function filingDigests(site: Site, { shared, filings }: ContentDigests, known: Readonly<Record<string, FilingDigests>>): ReadonlyMap<Filing, FilingDigests> {
  return new Map(site.filings.map((filing) => {
    const from = digestOf([shared, filings.get(filing.id)]);
    const last = known[filing.id];
    return [filing, last?.from === from ? last : digestsOfFiling(site, filing, from)];
  }));
}

function digestsOfFiling(site: SharedContent, filing: Filing, from: string): FilingDigests {
  const affected = filing.parts.flatMap((part) => part.sections.flatMap(({ affects = [] }) => affects));
  const concepts = new Set([...filing.facts.concepts, ...conceptsOfFiling(site, filing), ...affected]);
  return {
    from,
    names: digestOf(namesOf(filing)),
    headline: digestOf(headlineView(site, filing)),
    concepts: Object.fromEntries([...concepts].map((concept) => [concept, digestOf([reportsOf(filing, concept), risksFor([filing], concept), mentionsOf(site, [filing], concept)])])),
  };
}

/** What a filing reports of a concept: of where a figure was typed, no history speaks; where it was taken from, the workbook of all histories says. */
function reportsOf({ facts }: Filing, concept: string): readonly unknown[] {
  return facts.of(concept).map(({ value, period, members, basis, stance, source }) => [value, period, members, basis, stance, source]);
}

function namesOf({ id, title, form, status, released, currency, shareBasis, translation, periods, announcements, amends }: Filing): unknown {
  return [id, title, form, status, released, currency, shareBasis, translation, periods.map(({ name, roles, period }) => [name, roles, period]), announcements, amends];
}
