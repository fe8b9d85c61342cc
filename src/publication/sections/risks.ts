import { sectionAddress } from '../../addresses/filing-addresses.ts';
import { rowAnchor } from '../../model/layout/anchor.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import { planOf } from '../../model/tables/plan.ts';
import type { RelationView } from '../../views/relation-view.ts';
import type { Site } from '../../model/content/site.ts';
import { tableAsReported } from '../../model/tables/table-as-reported.ts';

/** A filing and its sections that tell of risks, in their order. */
interface Warning {
  readonly filing: Filing;
  readonly sections: readonly Section[];
}

const warnings = new WeakMap<Site, readonly Warning[]>();

/** The latest filing that tells of risks. */
function warningOf(site: Site): Warning | undefined {
  // Every filing asks, and a site may have hundreds that tell of none.
  const known = warnings.get(site) ?? site.filings.flatMap((filing): readonly Warning[] => {
    const sections = filing.parts.flatMap((part) => part.sections).filter(({ affects }) => affects !== undefined);
    return sections.length === 0 ? [] : [{ filing, sections }];
  });
  warnings.set(site, known);
  return known[0];
}

/** The risks that could affect what a section shows, in the order in which they are told, each with the figures. */
export function risksOf(site: Site, filing: Filing, section: Section): readonly RelationView[] {
  const warning = section.affects ? undefined : warningOf(site);
  if (!warning) return [];
  const here = placesOf(site, filing, section);
  return warning.sections.flatMap(({ id, title, affects = [] }): readonly RelationView[] => {
    const figures = affects.filter((concept) => here.has(concept)).map((concept) => labelOf(site, concept));
    return figures.length === 0 ? [] : [{ text: title, href: sectionAddress(warning.filing.id, id), figures }];
  });
}

/**
 * The figures that a risk could affect, each with its row in the latest filing that shows it, or with the page whose
 * text names it where no table does.
 */
export function affectedBy(site: Site, section: Section): readonly RelationView[] {
  return (section.affects ?? []).flatMap((concept): readonly RelationView[] => {
    for (const filing of site.filings) {
      const rows = filing.parts.flatMap((part) => part.sections).filter(({ affects }) => affects === undefined).flatMap((each) => {
        const fragment = placesOf(site, filing, each).get(concept);
        return fragment === undefined ? [] : [{ section: each, fragment }];
      });
      const place = rows.find(({ fragment }) => fragment !== '') ?? rows[0];
      if (place) return [{ text: labelOf(site, concept), href: `${sectionAddress(filing.id, place.section.id)}${place.fragment}` }];
    }
    return [];
  });
}

function labelOf({ taxonomy }: Site, concept: string): string {
  return taxonomy.concepts.get(concept)?.label ?? concept;
}

const places = new WeakMap<Section, ReadonlyMap<string, string>>();

/** What a section shows: each concept with the fragment of its row, which is empty for one that only the text names. */
function placesOf({ issuer, tables, taxonomy }: Site, filing: Filing, section: Section): ReadonlyMap<string, string> {
  const cached = places.get(section);
  if (cached) return cached;
  const found = new Map<string, string>();
  for (const id of section.tables) {
    const table = tables.get(id);
    for (const { line, cells } of table ? planOf(tableAsReported({ issuer, taxonomy, filing }, table)).lines : []) {
      for (const { aspects: { concept } } of cells) {
        // A row without an id is called after its period, whose name differs from filing to filing: the table will do.
        if (concept !== undefined && !found.has(concept)) found.set(concept, `#${line.node.id === '' ? `table-${id}` : rowAnchor(id, line.node.id)}`);
      }
    }
  }
  for (const { attributes: { of = '' } } of section.references ?? []) if (taxonomy.concepts.has(of) && !found.has(of)) found.set(of, '');
  places.set(section, found);
  return found;
}
