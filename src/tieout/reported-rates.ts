import { comparisonOf } from '../model/calendar.ts';
import { evaluate, type Quantity } from '../model/evaluation.ts';
import type { Fact } from '../model/fact.ts';
import { formatFigure } from '../model/figure.ts';
import { meet, roundTo, type Interval } from '../model/rounding.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { nameOf } from './naming.ts';

/** A rate of change that an issuer reports agrees with the amounts that it compares, where they are on file. */
export const reportedRates: Rule = {
  id: 'reported-rates',
  title: 'Reported growth agrees with the amounts it compares',
  reason:
    'A rate is typed only where the amounts on file are too coarse to compute it, or not there at all. Where they are ' +
    'there, they leave it little room: the rate must lie between the smallest and the largest growth that the amounts, ' +
    'rounded as they are, allow.',
  vouches: true,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkRate(subject, fact)),
};

function checkRate(subject: Subject, fact: Fact): readonly Check[] {
  const { scope } = subject;
  const of = scope.taxonomy.concepts.get(fact.concept)?.changeOf;
  if (of === undefined || fact.value.kind !== 'number') return [];
  const looked = (facts: readonly Fact[]): Relation => ({ rule: reportedRates.id, facts, about: () => `${nameOf(scope, fact)} follows from the amounts` });
  const unchecked = (reason: string): readonly Check[] => [{ ...looked([fact]), outcome: 'unchecked', reason }];
  const base = comparisonOf(scope.issuer.calendar, fact.period);
  if (!base) return unchecked('the fiscal calendar knows no period to compare with');
  const question = { concept: of, period: fact.period, members: fact.members, ...(fact.stance === undefined ? {} : { stance: fact.stance }) };
  const later = evaluate(scope, question);
  const { stance: _stance, ...actual } = question;
  const earlier = evaluate(scope, { ...actual, period: base });
  const stated = evaluate(scope, { concept: fact.concept, period: fact.period, members: fact.members, ...(fact.stance === undefined ? {} : { stance: fact.stance }) });
  if (later.kind !== 'number' || earlier.kind !== 'number' || stated.kind !== 'number') return unchecked(`"${of}" is not on file for both periods`);
  if (!earlier.interval.low.isPositive() || earlier.interval.low.isZero()) return unchecked('growth from nothing or from a loss has no rate');
  const growth = growthInterval(later, earlier);
  const facts = [fact, ...later.facts, ...earlier.facts];
  if (meet(growth, stated.interval)) return [{ ...looked(facts), outcome: 'consistent' }];
  return [{
    ...looked(facts),
    outcome: 'inconsistent',
    finding: {
      rule: reportedRates.id,
      severity: 'error',
      place: fact.place,
      message: `The rate reported for "${of}" in ${fact.periodName} does not follow from the amounts on file.`,
      expected: `between ${percent(growth.low)} and ${percent(growth.high)}`,
      actual: percent(stated.amount),
      remedy: 'Correct the rate, or one of the two amounts.',
      related: [...later.facts, ...earlier.facts].map(({ place, periodName }) => ({ place, note: `the amount for ${periodName}` })),
    },
  }];
}

/** The growth that two rounded amounts leave possible; the earlier one is above zero. */
function growthInterval(later: Quantity, earlier: Quantity): Interval {
  const [low, high] = [later.interval.low, later.interval.high];
  return {
    low: low.div(low.isNegative() ? earlier.interval.low : earlier.interval.high).minus(1),
    high: high.div(high.isNegative() ? earlier.interval.high : earlier.interval.low).minus(1),
  };
}

function percent(rate: Quantity['amount']): string {
  return `${formatFigure(roundTo(rate.times(100), 2, 'half-up'), 2)}%`;
}
