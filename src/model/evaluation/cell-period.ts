import type { Aspects } from '../content/aspect.ts';
import { comparisonOf } from '../time/calendar.ts';
import { comparabilityOf, type Comparability } from '../time/comparability.ts';
import type { Concept } from '../content/concept.ts';
import { addDays } from '../time/date.ts';
import type { Scope } from './answer.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodByName } from '../content/filing.ts';
import { instant, type Period } from '../time/period.ts';

/** The period that a cell means by a role or name, or the reason why there is none. */
export function periodFor(scope: Scope, name: string, aspects: Aspects, concept: Concept): Period | string {
  const named = periodByName(scope.filing, name);
  if (!named) return `the filing has no period "${name}"`;
  const { period } = named;
  if (concept.period === 'duration') {
    return period.kind === 'duration' ? period : `${named.name} is a single day, and the concept is measured over time`;
  }
  if (period.kind === 'instant') return period;
  if (aspects.at === 'start') return instant(addDays(period.from, -1));
  if (aspects.at === 'end') return instant(period.to);
  return `${named.name} is a span of time, and the concept is a balance`;
}

/** What a change is measured against: what the cell says, else a year ago for flows, the last year end for balances. */
export function baseFor(scope: Scope, aspects: Aspects, concept: Concept, period: Period): Period | string {
  if (aspects.against !== undefined) return periodFor(scope, aspects.against, aspects, concept);
  return comparisonOf(filingCalendar(scope), period)
    ?? 'the fiscal calendar does not know its period, so that there is none to compare with';
}

/** Whether a cell shows how a figure differs from itself at another time. */
export function isChange({ view }: Aspects): boolean {
  return view === 'change' || view === 'percent-change' || view === 'points';
}

/** The two periods between which a change is measured, and how they stand to each other. */
export interface ComparedPeriods {
  readonly current: Period;
  readonly base: Period;
  readonly how: Comparability;
}

/** The periods that the cell of a change compares; none where the cell does not say them, or is of no change. */
export function comparedIn(scope: Scope, aspects: Aspects): ComparedPeriods | undefined {
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  if (!isChange(aspects) || !concept || aspects.period === undefined) return undefined;
  const current = periodFor(scope, aspects.period, aspects, concept);
  const base = typeof current === 'string' ? current : baseFor(scope, aspects, concept, current);
  if (typeof current === 'string' || typeof base === 'string') return undefined;
  return { current, base, how: comparabilityOf(filingCalendar(scope), current, base) };
}
