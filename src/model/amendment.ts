import { factKey, type Fact } from './fact.ts';
import type { Filing } from './filing.ts';
import type { Place } from './finding.ts';

/** That a filing corrects an earlier one. Both remain: what was said was said. */
export interface Amendment {
  /** The id of the filing that is amended. */
  readonly filing: string;
  /** Whether it stands for all of the earlier filing, or for what it holds and nothing else. */
  readonly scope: 'whole' | 'partial';
  readonly reason: string;
  readonly place: Place;
}

/** A fact as it was filed and as it was amended. */
export interface AmendedFact {
  readonly before: Fact;
  readonly after: Fact;
}

/** The facts that an amending filing states otherwise than the one it amends, in the order in which it states them. */
export function amendedFacts(before: Filing, after: Filing): readonly AmendedFact[] {
  return after.facts.all.flatMap((fact): readonly AmendedFact[] => {
    const former = before.facts.of(fact.concept).find((each) => keyOf(each) === keyOf(fact));
    return former && !says(former, fact) ? [{ before: former, after: fact }] : [];
  });
}

// A figure that was none before, or is none now, has no unit to be told apart by.
function keyOf(fact: Fact): string {
  return factKey(fact);
}

/** Whether two facts say the same. A figure that is due says nothing yet. */
function says({ value: a }: Fact, { value: b }: Fact): boolean {
  if (a.kind === 'due' || b.kind === 'due') return true;
  if (a.kind === 'number' && b.kind === 'number') return a.amount.eq(b.amount);
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  if (a.kind === 'date' && b.kind === 'date') return a.date === b.date;
  if (a.kind === 'yes-no' && b.kind === 'yes-no') return a.yes === b.yes;
  return a.kind === b.kind;
}
