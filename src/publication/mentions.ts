import type { Filing, Section } from '../model/filing.ts';
import { planOf } from '../model/plan.ts';
import type { Site } from '../model/site.ts';
import type { Table } from '../model/table.ts';
import type { RelationView } from '../model/view.ts';

/** The pages that show a concept, in a table or in a sentence: the latest filing first, in the order of reading. */
export function mentionsOf(site: Site, filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => filing.parts.flatMap((part) => part.sections)
    .filter((section) => shows(site, section, concept))
    .map(({ id, title }) => ({ text: filings.length > 1 ? `${title}, ${filing.title}` : title, href: `filings/${filing.id}/${id}/` })));
}

function shows({ tables }: Site, section: Section, concept: string): boolean {
  return (section.references ?? []).some(({ attributes }) => attributes['of'] === concept)
    || section.tables.some((id) => {
      const table = tables.get(id);
      return table !== undefined && conceptsOf(table).has(concept);
    });
}

const known = new WeakMap<Table, ReadonlySet<string>>();

/** The concepts that a table shows, by its design. */
export function conceptsOf(table: Table): ReadonlySet<string> {
  const concepts = known.get(table) ?? new Set(planOf(table).lines.flatMap(({ cells }) => cells.flatMap(({ aspects }) => aspects.concept ?? [])));
  known.set(table, concepts);
  return concepts;
}
