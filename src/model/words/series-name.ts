import { namesApart } from '../tables/distinct-labels.ts';
import type { Scope } from '../evaluation/answer.ts';
import { membersKey, type Fact } from '../content/fact.ts';
import { unitNamed } from '../units/unit-naming.ts';
import { formatUnit, type Unit } from '../amounts/unit.ts';

/** What a series of a history is of: members and a share basis, in one unit. */
export interface SeriesKey extends Pick<Fact, 'members'> {
  readonly basis?: string | undefined;
  readonly unit: Unit;
}

/**
 * What the series of a concept are called beside each other: by their members and their share basis, the whole by
 * nothing; where that does not tell them apart, by their dimensions or their unit too.
 */
export function seriesTitles<Series extends SeriesKey>(shared: Pick<Scope, 'taxonomy' | 'issuer'>, series: readonly Series[]): ReadonlyMap<Series, string> {
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  return namesApart(series, [
    (key) => membersAndBasis(shared, key),
    (key) => joined(membersAndBasis(shared, key), unitNamed(shared.issuer, key.unit)),
    (key) => membersAndBasis(shared, key, true),
    (key) => joined(membersAndBasis(shared, key, true), unitNamed(shared.issuer, key.unit)),
  ]);
}

function membersAndBasis({ taxonomy, issuer }: Pick<Scope, 'taxonomy' | 'issuer'>, { members, basis }: SeriesKey, dimensions = false): string {
  const parts = Object.entries(members).map(([id, member]) => {
    const dimension = taxonomy.dimensions.get(id);
    const label = dimension?.members.get(member)?.label ?? member;
    return dimensions ? `${dimension?.label ?? id}: ${label}` : label;
  });
  const label = issuer.shareBases.find((each) => each.id === basis)?.label;
  return [...parts, ...(label === undefined ? [] : [label])].join(', ');
}

/** By what a fact finds its series among those of its concept, whatever both are called: `segment=atm JPY`. */
export function seriesKey({ members, basis, unit }: SeriesKey): string {
  return [membersKey(members), basis ?? '', formatUnit(unit)].filter((each) => each !== '').join(' ');
}
