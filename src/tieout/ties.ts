import { Decimal, ZERO } from '../model/decimal.ts';
import { membersKey, type Fact } from '../model/fact.ts';
import { uniteIntervals } from '../model/interval.ts';
import { intervalOf, meet, type Interval } from '../model/rounding.ts';
import type { Tie } from '../model/tie.ts';
import type { Check, Relation, Subject } from './check.ts';
import { nameOf } from './naming.ts';
import { statedAlike } from './sum-evaluation.ts';
import { factsOfTerm, valueOfTerm } from './tie-evaluation.ts';
import { tieFinding } from './tie-finding.ts';
import { summed, type Total, type WorkedTerm } from './worked-tie.ts';

/** Looks at a tie for every fact of its total, and reports under the rule's id. */
export function checkTie(subject: Subject, tie: Tie, rule: string): readonly Check[] {
  return totalsOf(subject, tie).map((total) => checkTotal(subject, tie, rule, total));
}

function totalsOf({ filing }: Subject, { total: { concept, members, period, basis, stance } }: Tie): readonly Total[] {
  const named = period === undefined ? undefined : filing.periods.filter(({ name, role }) => name === period || role === period).map(({ name }) => name);
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
    if ('open' in value) return { ...looked, outcome: 'unchecked', reason: value.open };
    terms.push({ term, value });
    facts.push(...factsOfTerm(value));
  }
  const stated = intervalOf(total.value.amount, total.value.decimals, subject.scope.issuer.rounding[total.value.unit.kind]);
  const { amount, interval } = summed(terms);
  if (tie.is.kind === 'sum' && tie.is.exactly && statedAlike(facts)) {
    const expected = { low: amount, high: amount };
    if (amount.eq(total.value.amount)) return { ...looked, outcome: 'consistent' };
    const exact = { low: total.value.amount, high: total.value.amount };
    return { ...looked, outcome: 'inconsistent', finding: tieFinding(subject, rule, { tie, total, stated: exact, terms, expected }) };
  }
  const expected = tie.is.kind === 'sum' ? interval : tie.is.kind === 'between' ? reach(terms) : partsOf(subject, total, reach(terms));
  if (meet(stated, expected)) return { ...looked, outcome: 'consistent' };
  return { ...looked, outcome: 'inconsistent', finding: tieFinding(subject, rule, { tie, total, stated, terms, expected }) };
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
