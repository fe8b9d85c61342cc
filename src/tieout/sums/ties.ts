import { Decimal, ZERO } from '../../model/amounts/decimal.ts';
import { membersKey, type Fact } from '../../model/content/fact.ts';
import { uniteIntervals } from '../../model/amounts/interval.ts';
import { intervalOf, meet, roundTo, type Interval } from '../../model/amounts/rounding.ts';
import type { Exactly, Tie } from '../../model/content/tie.ts';
import type { Check, Relation, Subject } from '../checking/check.ts';
import { nameOf } from '../checking/naming.ts';
import { statedAlike } from './sum-evaluation.ts';
import { factsOfTerm, valueOfTerm } from './tie-evaluation.ts';
import { oneEndFinding, tieFinding } from './tie-finding.ts';
import { summed, type Total, type WorkedTerm } from './worked-tie.ts';

/** Looks at a tie for every fact of its total, and reports under the rule's id. */
export function checkTie(subject: Subject, tie: Tie, rule: string): readonly Check[] {
  return totalsOf(subject, tie).map((total) => checkTotal(subject, tie, rule, total));
}

function totalsOf({ filing }: Subject, { total: { concept, members, period, basis, stance } }: Tie): readonly Total[] {
  const named = period === undefined ? undefined : filing.periods.filter(({ name, roles }) => name === period || roles.includes(period)).map(({ name }) => name);
  const ofMembers = members && membersKey(members);
  return filing.facts.of(concept).filter((fact): fact is Total => fact.value.kind === 'number'
    && (ofMembers === undefined || membersKey(fact.members) === ofMembers)
    && (named === undefined || named.includes(fact.periodName))
    && (basis === undefined || fact.basis === basis)
    && (stance === undefined || (fact.stance ?? 'actual') === stance));
}

function checkTotal(subject: Subject, tie: Tie, rule: string, total: Total): Check {
  const terms: WorkedTerm[] = [];
  const facts: Fact[] = [total];
  const looked: Relation = { rule, facts, about: () => `${nameOf(subject.scope, total)}: ${tie.reason}` };
  for (const term of tie.is.kind === 'part' ? [tie.is.whole] : tie.is.terms) {
    const value = valueOfTerm(subject, total, term);
    if ('unreported' in value) continue;
    if ('open' in value) return { ...looked, outcome: 'unchecked', reason: value.open };
    terms.push({ term, value });
    facts.push(...factsOfTerm(value));
  }
  const stated = intervalOf(total.value.amount, total.value.decimals, subject.scope.issuer.rounding[total.value.unit.kind]);
  const { interval } = summed(terms);
  const toTheDigit = tie.is.kind === 'sum' ? lastDigits(subject, total, tie.is.exactly, terms, facts) : undefined;
  if (toTheDigit) {
    const exact = { low: total.value.amount, high: total.value.amount };
    if (meet(exact, toTheDigit)) return { ...looked, outcome: 'consistent' };
    return { ...looked, outcome: 'inconsistent', finding: tieFinding(subject, rule, { tie, total, stated: exact, terms, expected: toTheDigit }) };
  }
  const expected = tie.is.kind === 'sum' ? interval : tie.is.kind === 'between' ? reach(terms) : partsOf(subject, total, reach(terms));
  const worked = { tie, total, stated, terms, expected };
  if (!meet(stated, expected)) return { ...looked, outcome: 'inconsistent', finding: tieFinding(subject, rule, worked) };
  if (tie.is.kind === 'between' && isAtOneEnd(stated, expected)) return { ...looked, outcome: 'inconsistent', finding: oneEndFinding(subject, rule, worked) };
  return { ...looked, outcome: 'consistent' };
}

/** What a total may be whose last digits agree; `undefined` where rounding is all that the figures allow for. */
function lastDigits({ scope }: Subject, { value: { unit } }: Total, exactly: Exactly, terms: readonly WorkedTerm[], facts: readonly Fact[]): Interval | undefined {
  if (exactly === 'no') return undefined;
  const { amount } = summed(terms);
  if (statedAlike(facts)) return { low: amount, high: amount };
  if (exactly === 'yes') return undefined;
  const coarsest = Math.min(...facts.flatMap(({ value }) => (value.kind === 'number' && value.decimals !== 'exact' ? [value.decimals] : [])));
  const mode = scope.issuer.rounding[unit.kind];
  return intervalOf(terms.reduce((sum, { value }) => sum.plus(roundTo(value.amount, coarsest, mode)), ZERO), coarsest, mode);
}

/** Whether an average is exactly one of two ends that differ, as it is only if everything moved on the first or last day. */
function isAtOneEnd(stated: Interval, { low, high }: Interval): boolean {
  return stated.low.eq(stated.high) && !low.eq(high) && (stated.low.eq(low) || stated.low.eq(high));
}

/** From the smallest that a term may be to the largest. */
function reach([first, ...others]: readonly WorkedTerm[]): Interval {
  return first ? uniteIntervals([first.value.interval, ...others.map(({ value }) => value.interval)]) : { low: ZERO, high: ZERO };
}

/** What a part of the whole may be: from nothing to all of it. What may be of either sign, as income may, is bounded on one side. */
function partsOf({ scope }: Subject, { concept }: Total, whole: Interval): Interval {
  const either = scope.taxonomy.concepts.get(concept)?.sign === 'either';
  const low = whole.low.lt(0) ? whole.low : ZERO;
  const high = whole.high.gt(0) ? whole.high : ZERO;
  return {
    low: either && !whole.low.lt(0) ? new Decimal('-Infinity') : low,
    high: either && !whole.high.gt(0) ? new Decimal('Infinity') : high,
  };
}
