import { comparisonOf } from '../../../model/time/calendar.ts';
import { evaluate } from '../../../model/evaluation/evaluation.ts';
import type { Quantity } from '../../../model/evaluation/answer.ts';
import type { Fact, FactNumber } from '../../../model/content/fact.ts';
import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import { divideIntervals } from '../../../model/amounts/interval.ts';
import { intervalOf, meet } from '../../../model/amounts/rounding.ts';
import { sameUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { comparabilityOf } from '../../../model/time/comparability.ts';
import { amountOf, nameOf } from '../../checking/naming.ts';
import { rangeWords } from '../../checking/range.ts';

/** A rate of change that an issuer reports agrees with the amounts that it compares, where they are on file. */
export const reportedRates: Rule = {
  id: 'reported-rates',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => {
    const of = subject.scope.taxonomy.concepts.get(fact.concept)?.changeOf;
    return of === undefined || fact.value.kind !== 'number' ? [] : [checkRate(subject, fact, fact.value, of)];
  }),
};

function checkRate({ scope }: Subject, fact: Fact, value: FactNumber, of: string): Check {
  const looked = (facts: readonly Fact[]): Relation => ({ rule: reportedRates.id, facts, about: () => `${nameOf(scope, fact)} follows from the amounts` });
  const unchecked = (reason: string): Check => ({ ...looked([fact]), outcome: 'unchecked', reason });
  const label = scope.taxonomy.concepts.get(of)?.label ?? of;
  const calendar = filingCalendar(scope);
  const base = comparisonOf(calendar, fact.period);
  if (!base) return unchecked('the fiscal calendar knows no period to compare with');
  if (comparabilityOf(calendar, fact.period, base) === 'unlike') return unchecked('the year before has no period like it');
  // A target is compared with what was.
  const later = evaluate(scope, { concept: of, period: fact.period, members: fact.members, stance: fact.stance });
  const earlier = evaluate(scope, { concept: of, period: base, members: fact.members });
  if (later.kind !== 'number' || earlier.kind !== 'number') return unchecked(`${label} is not on file for both periods`);
  if (!areAlike(later, earlier)) return unchecked(`${label} is stated in another unit, or on another share basis, in the two periods`);
  const quotient = earlier.interval.low.gt(0) ? divideIntervals(later.interval, earlier.interval) : undefined;
  if (!quotient) return unchecked('growth from nothing or from a loss has no rate');
  const growth = { low: quotient.low.minus(1), high: quotient.high.minus(1) };
  const stated = intervalOf(value.amount, value.decimals, scope.issuer.rounding.ratio);
  const facts = [fact, ...later.facts, ...earlier.facts];
  if (meet(growth, stated)) return { ...looked(facts), outcome: 'consistent' };
  return { ...looked(facts), outcome: 'inconsistent', finding: {
    rule: reportedRates.id,
    severity: 'error',
    place: fact.place,
    message: `${nameOf(scope, fact)} does not follow from the amounts on file.`,
    expected: rangeWords(scope, value, stated, growth),
    actual: amountOf(scope, fact),
    remedy: 'Correct the rate, or one of the amounts that it compares.',
    related: [...later.facts, ...earlier.facts].map((amount) => ({ place: amount.place, note: `${nameOf(scope, amount)}: ${amountOf(scope, amount)}` })),
  } };
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return sameUnit(a.unit, b.unit) && a.facts[0]?.basis === b.facts[0]?.basis;
}
