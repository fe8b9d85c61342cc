import type { IsoDate } from '../../model/time/date.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Place, RelatedPlace, Severity } from '../../model/finding.ts';
import type { Check, Subject } from './check.ts';

/** The day on which a filing was first released: an amendment repeats what the filing that it amends said on its own day. */
export function firstReleased({ site, filing: { amends, released } }: Subject): IsoDate {
  const amended = amends && site.filings.find(({ id }) => id === amends.filing);
  return amended && amended.released < released ? amended.released : released;
}

/** What is said of two days, one of which has to come first. */
export interface DayOrder {
  readonly about: string;
  /** The day that comes first, and the other. */
  readonly first: IsoDate;
  readonly second: IsoDate;
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
  readonly facts?: readonly Fact[];
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
}

/** Checks that two days stand in their order. In a draft, they may be those of a plan. */
export function ordered({ filing }: Subject, rule: string, { about, first, second, place, message, remedy, facts = [], severity, related = [] }: DayOrder): Check {
  const looked = { rule, facts, about: () => about };
  if (first <= second) return { ...looked, outcome: 'consistent' };
  return { ...looked, outcome: 'inconsistent', finding: {
    rule, severity: severity ?? (filing.status === 'draft' ? 'warning' : 'error'), place, message, remedy, ...(related.length === 0 ? {} : { related }),
  } };
}
