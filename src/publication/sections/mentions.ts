import { sectionAddress } from '../../addresses/filing-addresses.ts';
import { chartAsReported } from '../../model/tables/chart-as-reported.ts';
import { itemsOf } from '../../model/content/chart.ts';
import { namesApart } from '../../model/tables/distinct-labels.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import { planOf } from '../../model/tables/plan.ts';
import type { RelationView } from '../../views/relation-view.ts';
import { periodsOfSection } from '../../model/tables/section-periods.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { tableAsReported } from '../../model/tables/table-as-reported.ts';
import type { Table } from '../../model/content/table.ts';
import { timed, titleWithin } from './timed.ts';

/** The pages that show a concept, in a table, a chart or a sentence: the latest filing first, in the order of reading. */
export function mentionsOf(site: SharedContent, filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => [...namesIn(site, filing, sectionsByConcept(site, filing).get(concept) ?? [])]
    .map(([{ id }, name]) => ({ text: filings.length > 1 ? `${name}, ${filing.title}` : name, href: sectionAddress(filing.id, id) })));
}

/** What sections are called beside each other: by their titles, those that share one by their period too. */
function namesIn({ issuer, taxonomy, tables }: SharedContent, filing: Filing, sections: readonly Section[]): Iterable<readonly [Section, string]> {
  const scope = { issuer, taxonomy, filing };
  const names = namesApart(sections, [
    ({ title }) => title,
    (section) => titleWithin(section.title, timed(scope, periodsOfSection(scope, section, (table) => tables.get(table)))),
  ]);
  return sections.map((section) => [section, names.get(section) ?? section.title]);
}

/** The concepts that a filing's pages show. */
export function conceptsOfFiling(site: SharedContent, filing: Filing): Iterable<string> {
  return sectionsByConcept(site, filing).keys();
}

const indexes = new WeakMap<Filing, ReadonlyMap<string, readonly Section[]>>();

/** Every concept is asked for, of every filing: each filing is searched once. */
function sectionsByConcept(site: SharedContent, filing: Filing): ReadonlyMap<string, readonly Section[]> {
  const index = indexes.get(filing) ?? indexOf(site, filing);
  indexes.set(filing, index);
  return index;
}

function indexOf({ issuer, taxonomy, tables, charts }: SharedContent, filing: Filing): ReadonlyMap<string, readonly Section[]> {
  const index = new Map<string, Section[]>();
  const scope = { issuer, taxonomy, filing };
  for (const section of filing.parts.flatMap((part) => part.sections)) {
    const named = (section.references ?? []).flatMap(({ attributes }) => attributes['of'] ?? []);
    const tabulated = section.tables.flatMap((id) => {
      const table = tables.get(id);
      return table ? [...conceptsOf(tableAsReported(scope, table))] : [];
    });
    const charted = section.charts.flatMap((id) => charts.get(id) ?? []).flatMap((chart) => itemsOf(chartAsReported(scope, chart)).flatMap(({ aspects }) => aspects.concept ?? []));
    for (const concept of new Set([...named, ...tabulated, ...charted])) {
      const sections = index.get(concept);
      if (sections) sections.push(section);
      else index.set(concept, [section]);
    }
  }
  return index;
}

const known = new WeakMap<Table, ReadonlySet<string>>();

/** The concepts that a table shows, by its design. */
export function conceptsOf(table: Table): ReadonlySet<string> {
  const concepts = known.get(table) ?? new Set(planOf(table).lines.flatMap(({ cells }) => cells.flatMap(({ aspects }) => aspects.concept ?? [])));
  known.set(table, concepts);
  return concepts;
}
