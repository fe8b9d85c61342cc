import { factKey, type Fact } from '../content/fact.ts';
import type { Filing } from '../content/filing.ts';
import { sameUnit } from '../amounts/unit.ts';

/** A fact as it was filed and as it was amended. */
export interface AmendedFact {
  readonly before: Fact;
  readonly after: Fact;
}

/** The facts that an amending filing states otherwise than the one it amends, in the order in which it states them. */
export function amendedFacts(before: Filing, after: Filing): readonly AmendedFact[] {
  return after.facts.all.flatMap((fact): readonly AmendedFact[] => {
    const former = formerOf(fact, before, after);
    return former && !says(former, fact) ? [{ before: former, after: fact }] : [];
  });
}

/**
 * What was filed where this fact stands now: the same thing in the same unit. Where an issuer reports it in two
 * currencies, each is a fact of its own; in an amendment that stands for the whole filing, one that is in another unit
 * than the only one before it has that unit corrected.
 */
function formerOf(fact: Fact, before: Filing, after: Filing): Fact | undefined {
  const key = factKey(fact);
  const formers = before.facts.of(fact.concept).filter((each) => factKey(each) === key);
  const same = formers.find((each) => hasUnitOf(each, fact));
  if (same || after.amends?.scope !== 'whole') return same;
  const now = after.facts.of(fact.concept).filter((each) => factKey(each) === key);
  return formers.length === 1 && now.length === 1 ? formers[0] : undefined;
}

/** A figure that was none before, or is none now, may have no unit to be told apart by. */
function hasUnitOf({ value: a }: Fact, { value: b }: Fact): boolean {
  const [unit, other] = [a, b].map((value) => ('unit' in value ? value.unit : undefined));
  return unit === undefined || other === undefined || sameUnit(unit, other);
}

/** Whether two facts say the same. A figure that is due says nothing yet. */
function says({ value: a }: Fact, { value: b }: Fact): boolean {
  if (a.kind === 'due' || b.kind === 'due') return true;
  if (a.kind === 'number' && b.kind === 'number') return a.amount.eq(b.amount) && sameUnit(a.unit, b.unit);
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  if (a.kind === 'date' && b.kind === 'date') return a.date === b.date;
  if (a.kind === 'yes-no' && b.kind === 'yes-no') return a.yes === b.yes;
  return a.kind === b.kind;
}
