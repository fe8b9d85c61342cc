import type { Fact } from '../model/fact.ts';
import { presentationOf } from '../model/presentation.ts';
import type { Site } from '../model/site.ts';
import type { Unit } from '../model/unit.ts';
import { unitShown } from './unit-shown.ts';

/** What a series of a history is of: members and a share basis, in one unit. */
export interface SeriesKey extends Pick<Fact, 'members' | 'basis' | 'concept'> {
  readonly unit: Unit;
}

/** The members and the share basis of a series; empty for the whole. */
export function seriesTitle({ taxonomy, issuer }: Site, { members, basis }: SeriesKey): string {
  const parts = Object.entries(members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const label = issuer.shareBases.find(({ id }) => id === basis)?.label;
  return [...parts, ...(label === undefined ? [] : [label])].join(', ');
}

/** How a history shows the figures of a series: `Millions of JPY`. */
export function seriesUnit({ taxonomy, issuer }: Site, { unit, concept }: SeriesKey): string {
  return unitShown(issuer, unit, presentationOf(issuer, unit, taxonomy.concepts.get(concept), { scale: { monetary: 'millions' } }).exponent);
}

/** What tells the series of a concept apart, for whoever looks for that of a fact. */
export function seriesName(site: Site, key: SeriesKey): string {
  return [seriesTitle(site, key), seriesUnit(site, key)].filter((each) => each !== '').join(', ');
}
