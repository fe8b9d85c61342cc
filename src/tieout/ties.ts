import { ZERO, type Decimal } from '../model/decimal.ts';
import type { Fact, FactNumber } from '../model/fact.ts';
import { addIntervals, intervalOf, meet, type Interval } from '../model/rounding.ts';
import type { Tie, TieTerm } from '../model/tie.ts';
import type { Check, Relation, Subject } from './check.ts';
import { amountOf, nameOf, plain } from './naming.ts';
import { valueOfTerm, type TermValue } from './tie-evaluation.ts';

/** Looks at a tie for every fact of its total, and reports under the rule's id. */
export function checkTie(subject: Subject, tie: Tie, rule: string): readonly Check[] {
  return totalsOf(subject, tie).map((total) => checkTotal(subject, tie, rule, total));
}

type Total = Fact & { readonly value: FactNumber };

function totalsOf({ filing }: Subject, { total: { concept, members, period, basis, stance } }: Tie): readonly Total[] {
  const named = period === undefined ? undefined : filing.periods.filter(({ name, role }) => name === period || role === period).map(({ name }) => name);
  return filing.facts.of(concept).filter((fact): fact is Total => fact.value.kind === 'number'
    && (members === undefined || Object.entries(members).every(([dimension, member]) => fact.members[dimension] === member))
    && (named === undefined || named.includes(fact.periodName))
    && (basis === undefined || fact.basis === basis)
    && (stance === undefined || (fact.stance ?? 'actual') === stance));
}

function checkTotal(subject: Subject, tie: Tie, rule: string, total: Total): Check {
  const terms: readonly TieTerm[] = tie.is.kind === 'part' ? [tie.is.whole] : tie.is.terms;
  const values: TermValue[] = [];
  const facts: Fact[] = [total];
  const looked: Relation = { rule, facts, about: () => `${nameOf(subject.scope, total)}: ${tie.reason}` };
  for (const term of terms) {
    const value = valueOfTerm(subject, total, term);
    if (value === 'nothing') continue;
    if ('reason' in value) return { ...looked, outcome: 'unchecked', reason: value.reason };
    values.push(value);
    facts.push(...value.facts);
  }
  const stated = intervalOf(total.value.amount, total.value.decimals, subject.scope.issuer.rounding[total.value.unit.kind]);
  const expected = expectedOf(tie, values);
  const holds = tie.is.kind === 'sum' && tie.is.exactly && sameAccuracy(facts)
    ? amountOfSum(values).eq(total.value.amount)
    : meet(stated, expected);
  if (holds) return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule,
      severity: 'error',
      place: total.place,
      message: `${nameOf(subject.scope, total)} does not agree with what it follows from (tie "${tie.id}").`,
      expected: wordsOf(tie, values, expected),
      actual: amountOf(total),
      remedy: `Correct it, or one of the figures below, against the source. ${tie.reason}`,
      related: [
        ...facts.slice(1).map((fact) => ({ place: fact.place, note: `${nameOf(subject.scope, fact)}: ${amountOf(fact)}` })),
        { place: tie.place, note: 'the tie is declared here' },
      ],
    },
  };
}

/** The amounts that the terms leave possible for the total. */
function expectedOf({ is }: Tie, values: readonly TermValue[]): Interval {
  const intervals = values.map(({ interval }) => interval);
  if (is.kind === 'sum') return intervals.reduce(addIntervals, { low: ZERO, high: ZERO });
  const high = intervals.reduce((most, interval) => (interval.high.gt(most) ? interval.high : most), intervals[0]?.high ?? ZERO);
  if (is.kind === 'part') return { low: high.gt(0) ? ZERO : high.times(2), high };
  const low = intervals.reduce((least, interval) => (interval.low.lt(least) ? interval.low : least), intervals[0]?.low ?? ZERO);
  return { low, high };
}

function amountOfSum(values: readonly TermValue[]): Decimal {
  return values.reduce((sum, { amount }) => sum.plus(amount), ZERO);
}

function sameAccuracy(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ value }) => (value.kind === 'number' ? value.decimals : ''))).size === 1;
}

function wordsOf({ is }: Tie, values: readonly TermValue[], { low, high }: Interval): string {
  if (is.kind === 'part') return `no more than ${plain(high.toSignificantDigits(12))}`;
  const ends = [plain(low.toSignificantDigits(12)), plain(high.toSignificantDigits(12))];
  if (is.kind === 'between') return `between ${ends.join(' and ')}`;
  const sum = amountOfSum(values);
  return low.eq(high) || is.exactly ? plain(sum) : `between ${ends.join(' and ')}`;
}
