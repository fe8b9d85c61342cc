import type { Fact } from '../model/fact.ts';
import type { SharedContent } from '../model/site.ts';
import { formatUnit, type Unit } from '../model/unit.ts';

/** What a series of a history is of: members and a share basis, in one unit. */
export interface SeriesKey extends Pick<Fact, 'members'> {
  readonly basis?: string | undefined;
  readonly unit: Unit;
}

/** The members and the share basis of a series; empty for the whole. */
export function seriesTitle({ taxonomy, issuer }: SharedContent, { members, basis }: SeriesKey): string {
  const parts = Object.entries(members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const label = issuer.shareBases.find(({ id }) => id === basis)?.label;
  return [...parts, ...(label === undefined ? [] : [label])].join(', ');
}

/** What tells the series of a concept apart, for whoever looks for that of a fact: `ATM operation business, JPY`. */
export function seriesName(site: SharedContent, key: SeriesKey): string {
  return [seriesTitle(site, key), formatUnit(key.unit)].filter((each) => each !== '').join(', ');
}
