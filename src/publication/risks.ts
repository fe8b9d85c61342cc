import type { Filing, Section } from '../model/filing.ts';
import { planOf } from '../model/plan.ts';
import type { Site } from '../model/site.ts';
import type { RelationView } from '../model/view.ts';

/** A section that tells of what could affect figures, and the filing that holds it. */
interface Risk {
  readonly filing: Filing;
  readonly section: Section;
}

const known = new WeakMap<Site, ReadonlyMap<string, readonly Risk[]>>();

/** The risks that could affect each concept: of the latest published filing that tells of risks. */
function risksByConcept(site: Site, shown: (filing: Filing) => boolean): ReadonlyMap<string, readonly Risk[]> {
  const cached = known.get(site);
  if (cached) return cached;
  const filing = site.filings.find((each) => shown(each) && each.parts.some((part) => part.sections.some(({ affects }) => affects)));
  const risks = new Map<string, Risk[]>();
  for (const section of filing?.parts.flatMap((part) => part.sections) ?? []) {
    for (const concept of section.affects ?? []) {
      const list = risks.get(concept) ?? [];
      list.push({ filing: filing as Filing, section });
      risks.set(concept, list);
    }
  }
  known.set(site, risks);
  return risks;
}

/** The risks that could affect what a section's tables show, in the order in which they are told. */
export function risksOf(site: Site, section: Section, shown: (filing: Filing) => boolean): readonly RelationView[] {
  const risks = risksByConcept(site, shown);
  if (risks.size === 0 || section.affects) return [];
  const found = new Set(conceptsOf(site, section).flatMap((concept) => risks.get(concept) ?? []).map((risk) => risk.section));
  const order = [...new Set([...risks.values()].flat().map((risk) => risk.section))].filter((each) => found.has(each));
  const filing = [...risks.values()][0]?.[0]?.filing;
  return filing ? order.map(({ id, title }) => ({ text: title, href: `filings/${filing.id}/${id}/` })) : [];
}

/** The figures that a risk could affect, each with the page that shows it in the latest filing that does. */
export function affectedBy(site: Site, section: Section, shown: (filing: Filing) => boolean): readonly RelationView[] {
  return (section.affects ?? []).flatMap((concept): readonly RelationView[] => {
    const label = site.taxonomy.concepts.get(concept)?.label ?? concept;
    for (const filing of site.filings.filter(shown)) {
      const place = filing.parts.flatMap((part) => part.sections).find((each) => each.affects === undefined && conceptsOf(site, each).includes(concept));
      if (place) return [{ text: label, href: `filings/${filing.id}/${place.id}/` }];
    }
    return [];
  });
}

const conceptsByTable = new WeakMap<object, readonly string[]>();

function conceptsOf({ tables }: Site, section: Section): readonly string[] {
  return section.tables.flatMap((id) => {
    const table = tables.get(id);
    if (!table) return [];
    const cached = conceptsByTable.get(table) ?? [...new Set(planOf(table).lines.flatMap(({ cells }) => cells.flatMap(({ aspects }) => aspects.concept ?? [])))];
    conceptsByTable.set(table, cached);
    return cached;
  });
}
