import type { Concept } from '../content/concept.ts';
import { planOf } from './plan.ts';
import type { SharedContent } from '../content/site.ts';
import type { Table } from '../content/table.ts';

/** Ways to call a thing, from the shortest on. */
export type Naming<Thing> = readonly ((thing: Thing) => string)[];

/**
 * What things are called so that no two of them are called the same: each by the first way of naming that tells it from
 * the others that it shares the shorter names with. Things that no way tells apart keep the last name.
 */
export function namesApart<Thing>(things: readonly Thing[], [shortest, ...longer]: Naming<Thing>): ReadonlyMap<Thing, string> {
  if (!shortest) return new Map();
  return new Map([...Map.groupBy(things, shortest)].flatMap(([name, some]) => {
    if (some.length === 1 || longer.length === 0) return some.map((thing) => [thing, name] as const);
    // What a longer name adds to all of them alike, it need not say.
    const telling = longer.findIndex((naming) => new Set(some.map(naming)).size === some.length);
    return [...namesApart(some, telling < 0 ? longer : longer.slice(telling))];
  }));
}

const kept = new WeakMap<SharedContent['taxonomy'], ReadonlyMap<string, string>>();

/**
 * What each concept is called outside of tables, in lists of histories and of what was found: its label, and where two
 * concepts have the same, the table in which or the row under which it stands, else its XBRL name.
 */
export function distinctLabels(shared: Pick<SharedContent, 'taxonomy' | 'tables'>): ReadonlyMap<string, string> {
  const known = kept.get(shared.taxonomy) ?? labelsApart(shared);
  kept.set(shared.taxonomy, known);
  return known;
}

function labelsApart({ taxonomy, tables }: Pick<SharedContent, 'taxonomy' | 'tables'>): ReadonlyMap<string, string> {
  const concepts = [...taxonomy.concepts.values()].filter(({ value }) => value !== 'text' && value !== 'date' && value !== 'yes-no');
  let places: ReadonlyMap<string, Place> | undefined;
  const placeOf = ({ id }: Concept): Place | undefined => (places ??= placesIn(taxonomy, tables.values())).get(id);
  const within = (concept: Concept, ...where: readonly (string | undefined)[]): string => {
    const said = where.filter((each) => each !== undefined && each !== '');
    return said.length === 0 ? concept.label : `${concept.label} (${said.join(', ')})`;
  };
  const names = namesApart(concepts, [
    ({ label }) => label,
    (concept) => within(concept, placeOf(concept)?.table),
    (concept) => within(concept, placeOf(concept)?.under ?? placeOf(concept)?.table),
    (concept) => within(concept, placeOf(concept)?.under, placeOf(concept)?.table),
    (concept) => within(concept, concept.name),
  ]);
  return new Map([...names].map(([{ id }, name]) => [id, name]));
}

/** Where a table shows a concept first: under which row, and in which table. */
interface Place {
  readonly under: string | undefined;
  readonly table: string;
}

function placesIn(taxonomy: SharedContent['taxonomy'], tables: Iterable<Table>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const table of tables) {
    const around: (string | undefined)[] = [];
    const { leaves, lines } = planOf(table);
    for (const { line } of lines) {
      const concepts = [line.aspects.concept, ...leaves.map(({ aspects }) => aspects.concept)].filter((id) => id !== undefined);
      around.length = line.level;
      for (const id of concepts) if (!places.has(id)) places.set(id, { under: around.findLast((label) => label !== undefined), table: table.title });
      const { label = taxonomy.concepts.get(line.node.aspects.concept ?? '')?.label } = line.node;
      // A label with figures in it is of one filing.
      around[line.level] = label?.includes('{') === true ? undefined : label?.replace(/:\s*$/, '');
    }
  }
  return places;
}
