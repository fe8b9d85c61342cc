import { Decimal } from '../model/decimal.ts';
import { addDays } from '../model/date.ts';
import type { Concept } from '../model/concept.ts';
import { membersKey, type Fact, type FactNumber } from '../model/fact.ts';
import type { Duration } from '../model/period.ts';
import { addIntervals, intervalOf, meet, type Interval } from '../model/rounding.ts';
import { formatUnit } from '../model/unit.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { amountOf, nameOf, plain } from './naming.ts';

/** Periods add up: what is left of a half year without one of its quarters is a plausible quarter. */
export const periodArithmetic: Rule = {
  id: 'period-arithmetic',
  title: 'Parts of a year add up to it',
  reason:
    'A flow of six months is that of two quarters. Where both quarters are on file, they add up; where one is, the ' +
    'difference is the other one, and it cannot be negative for something that is never negative.',
  // What is left has to be plausible, no more: a wrong digit would pass. Where periods add up, the sum vouches.
  vouches: false,
  run: (subject) => [...subject.scope.taxonomy.concepts.values()].filter(isAdditive).flatMap((concept) => checkConcept(subject, concept)),
};

type Flow = Fact & { readonly value: FactNumber; readonly period: Duration };

/** Flows of money and of things counted add up over time; averages, ratios and amounts per share do not. */
function isAdditive({ period, value }: Concept): boolean {
  return period === 'duration' && (value === 'monetary' || value === 'count');
}

function checkConcept(subject: Subject, concept: Concept): readonly Check[] {
  const flows = subject.filing.facts.of(concept.id).filter((fact): fact is Flow => fact.value.kind === 'number' && fact.period.kind === 'duration');
  if (flows.length < 2) return [];
  const alike = Map.groupBy(flows, (fact) => [membersKey(fact.members), fact.stance ?? '', fact.basis ?? '', formatUnit(fact.value.unit)].join('|'));
  return [...alike.values()].flatMap((group) => group.flatMap((whole) => group.flatMap((part) => (
    startsOrEnds(part.period, whole.period) ? checkPair(subject, concept, whole, part, group) : []
  ))));
}

function startsOrEnds(part: Duration, whole: Duration): boolean {
  const within = part.from >= whole.from && part.to <= whole.to;
  return within && (part.from === whole.from) !== (part.to === whole.to);
}

function checkPair(subject: Subject, concept: Concept, whole: Flow, part: Flow, group: readonly Flow[]): readonly Check[] {
  const rest = part.period.from === whole.period.from
    ? group.find(({ period }) => period.from === addDays(part.period.to, 1) && period.to === whole.period.to)
    : group.find(({ period }) => period.to === addDays(part.period.from, -1) && period.from === whole.period.from);
  const interval = (fact: Flow) => intervalOf(fact.value.amount, fact.value.decimals, subject.scope.issuer.rounding[fact.value.unit.kind]);
  if (rest) {
    // Each pair of parts is met from both sides.
    if (rest.period.from < part.period.from) return [];
    return [checkSum(subject, whole, [part, rest], interval)];
  }
  if (concept.sign === 'either') return [];
  const left = whole.value.amount.minus(part.value.amount);
  const slack = interval(whole).high.minus(whole.value.amount).plus(interval(part).high.minus(part.value.amount));
  const plausible = concept.sign === 'positive' ? left.plus(slack).gte(0) : left.minus(slack).lte(0);
  const looked: Relation = { rule: periodArithmetic.id, facts: [whole, part], about: () => `${nameOf(subject.scope, whole)} less ${part.periodName} leaves a plausible rest` };
  if (plausible) return [{ ...looked, outcome: 'consistent' }];
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: periodArithmetic.id,
      severity: 'warning',
      place: part.place,
      message: `${nameOf(subject.scope, part)} leaves ${plain(left)} for the rest of ${whole.periodName}, and it is ${concept.sign} by nature.`,
      expected: `at most ${amountOf(whole)} for a part of ${whole.periodName}`,
      actual: amountOf(part),
      remedy: 'Correct one of the two figures, or say `sign: either` where the concept is declared.',
      related: [{ place: whole.place, note: `${nameOf(subject.scope, whole)}: ${amountOf(whole)}` }],
    },
  }];
}

function checkSum(subject: Subject, whole: Flow, parts: readonly Flow[], interval: (fact: Flow) => Interval): Check {
  const added = parts.map(interval).reduce(addIntervals);
  const facts = [whole, ...parts];
  const looked: Relation = { rule: periodArithmetic.id, facts, about: () => `${nameOf(subject.scope, whole)} is ${parts.map(({ periodName }) => periodName).join(' and ')} together` };
  if (meet(added, interval(whole))) return { ...looked, outcome: 'consistent' };
  const sum = parts.reduce((total, { value }) => total.plus(value.amount), new Decimal(0));
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: periodArithmetic.id,
      severity: 'error',
      place: whole.place,
      message: `${nameOf(subject.scope, whole)} is not what its parts add up to.`,
      expected: plain(sum),
      actual: `${amountOf(whole)}, a difference of ${plain(whole.value.amount.minus(sum))}`,
      remedy: 'Correct one of the figures against the source.',
      related: parts.map((fact) => ({ place: fact.place, note: `${nameOf(subject.scope, fact)}: ${amountOf(fact)}` })),
    },
  };
}
