import { addDays } from '../model/date.ts';
import { Decimal } from '../model/decimal.ts';
import { evaluate, type Quantity } from '../model/evaluation.ts';
import type { Fact } from '../model/fact.ts';
import { periodByName } from '../model/filing.ts';
import { divideIntervals, multiplyIntervals } from '../model/interval.ts';
import { instant, type Period } from '../model/period.ts';
import { scaleInterval, type Interval } from '../model/rounding.ts';
import type { TieFigure, TieTerm } from '../model/tie.ts';
import { currencyOf, formatUnit, sameUnit } from '../model/unit.ts';
import type { Subject } from './check.ts';

/** What a term of a tie comes to for one total: its amount with its interval, and the facts behind it. */
export interface TermValue {
  readonly amount: Decimal;
  readonly interval: Interval;
  readonly facts: readonly Fact[];
}

/** A term that could not be worked out: `nothing` where the item does not exist, or the reason in words. */
export type TermOutcome = TermValue | 'nothing' | { readonly reason: string };

/** Works a term out for a total that is on file. */
export function valueOfTerm(subject: Subject, total: Fact, term: TieTerm): TermOutcome {
  const own = figureOf(subject, total, term);
  if (own === 'nothing' || 'reason' in own) return own;
  const weight = new Decimal(term.weight);
  let value: TermValue = { amount: own.amount.times(weight), interval: scaleInterval(own.interval, weight), facts: own.facts };
  const { times, over } = term;
  if (times) {
    const factor = figureOf(subject, total, times);
    if (factor === 'nothing' || 'reason' in factor) return factor;
    const shares = basisFactor(subject, own.facts[0], factor.facts[0]);
    value = {
      amount: value.amount.times(factor.amount).times(shares),
      interval: scaleInterval(multiplyIntervals(value.interval, factor.interval), shares),
      facts: [...value.facts, ...factor.facts],
    };
  }
  if (over) {
    const divisor = figureOf(subject, total, over);
    if (divisor === 'nothing' || 'reason' in divisor) return divisor;
    const interval = divideIntervals(value.interval, divisor.interval);
    if (!interval) return { reason: `"${over.concept}" may be zero` };
    value = { amount: value.amount.div(divisor.amount), interval, facts: [...value.facts, ...divisor.facts] };
  }
  return times || over || !weight.abs().eq(1) ? value : withSameUnit(total, own, value);
}

/** Only like things add up; a weight other than one converts, as one share is two American Depositary Shares. */
function withSameUnit(total: Fact, own: Quantity, value: TermValue): TermOutcome {
  if (total.value.kind !== 'number' || sameUnit(total.value.unit, own.unit)) return value;
  return { reason: `${formatUnit(own.unit)} cannot be added up to ${formatUnit(total.value.unit)}` };
}

function figureOf(subject: Subject, total: Fact, figure: TieFigure): Quantity | 'nothing' | { readonly reason: string } {
  const { scope } = subject;
  const concept = scope.taxonomy.concepts.get(figure.concept);
  if (!concept) return { reason: `no concept is called "${figure.concept}"` };
  const base = figure.period === undefined ? total.period : periodByName(scope.filing, figure.period)?.period;
  if (!base) return { reason: `the filing has no period "${figure.period ?? ''}"` };
  const period = periodFor(base, concept.period, figure.at);
  if (!period) return { reason: `"${figure.concept}" is measured over time, and the total on a day` };
  // A total's members and stance are its terms' too; an announced total has announced terms, but balances are actual.
  const answer = evaluate(scope, {
    concept: figure.concept,
    period,
    members: figure.members ?? total.members,
    stance: figure.stance === undefined ? (concept.period === 'instant' ? undefined : total.stance) : figure.stance === 'actual' ? undefined : figure.stance,
    ...(figure.basis === undefined ? {} : { basis: figure.basis }),
    ...(total.value.kind === 'number' ? { currency: currencyOf(total.value.unit) } : {}),
  });
  if (answer.kind === 'number') return answer;
  if (answer.kind === 'nil') return 'nothing';
  return { reason: `"${figure.concept}"${figure.at === 'start' ? ' at the start' : ''} has no figure on file` };
}

/** A balance under a span of days is the one at its end, or at its start: the end of the day before. */
function periodFor(period: Period, kind: Period['kind'], at: TieFigure['at']): Period | undefined {
  if (period.kind === kind) return period;
  if (kind === 'duration') return undefined;
  return period.kind === 'duration' ? instant(at === 'start' ? addDays(period.from, -1) : period.to) : period;
}

/** How many shares of the first figure's basis stand for one share of the second's. */
function basisFactor(subject: Subject, a: Fact | undefined, b: Fact | undefined): Decimal {
  const sharesOf = (fact: Fact | undefined): Decimal => {
    const id = fact?.basis ?? subject.filing.shareBasis;
    return new Decimal(subject.scope.issuer.shareBases.find((basis) => basis.id === id)?.shares ?? 1);
  };
  return sharesOf(a).div(sharesOf(b));
}
