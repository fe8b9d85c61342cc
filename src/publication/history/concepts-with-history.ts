import type { Filing } from '../../model/content/filing.ts';
import { periodKey } from '../../model/time/period.ts';
import type { Site } from '../../model/content/site.ts';

export const known = new WeakMap<readonly Filing[], readonly string[]>();

/** The concepts that have a history: figures of at least two periods in the filings that are shown. */
export function conceptsWithHistory(site: Site, filings: readonly Filing[]): readonly string[] {
  // Every filing asks for them.
  const concepts = known.get(filings) ?? withSeveralPeriods(site, filings);
  known.set(filings, concepts);
  return concepts;
}

export function withSeveralPeriods(site: Site, filings: readonly Filing[]): readonly string[] {
  return [...site.taxonomy.concepts.keys()].filter((id) => {
    let first: string | undefined;
    // The newest filings mostly suffice.
    for (const filing of filings) {
      for (const { value, stance, period } of filing.facts.of(id)) {
        if (value.kind !== 'number' || stance !== undefined) continue;
        first ??= periodKey(period);
        if (periodKey(period) !== first) return true;
      }
    }
    return false;
  });
}
