import { addDays } from '../../model/time/date.ts';
import { ZERO, type Decimal } from '../../model/amounts/decimal.ts';
import { evaluate } from '../../model/evaluation/evaluation.ts';
import type { Answer, Quantity, Question } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { periodByName } from '../../model/content/filing.ts';
import { divideIntervals, multiplyIntervals } from '../../model/amounts/interval.ts';
import { isOnFile } from '../../model/evaluation/on-file.ts';
import { instant, type Period } from '../../model/time/period.ts';
import { scaleInterval, type Interval } from '../../model/amounts/rounding.ts';
import type { TieFigure, TieTerm } from '../../model/content/tie.ts';
import { currencyOf, formatUnit, sameUnit } from '../../model/amounts/unit.ts';
import { isPlain, weighted, weightOf } from '../../model/amounts/weight.ts';
import type { Subject } from '../checking/check.ts';
import { sharesFor } from './share-basis.ts';

/** What a term of a tie comes to for one total: its amount with its interval, and the facts behind it. */
export interface TermValue {
  readonly amount: Decimal;
  readonly interval: Interval;
  /** The figure itself; absent where one of its factors is nil. */
  readonly own?: Quantity;
  readonly times?: Quantity;
  readonly over?: Quantity;
  /** The fact that says that there is no such item, where one does. */
  readonly nil?: Fact;
}

/** Every fact behind a term. */
export function factsOfTerm({ own, times, over, nil }: TermValue): readonly Fact[] {
  return [...[own, times, over].flatMap((quantity) => quantity?.facts ?? []), ...(nil ? [nil] : [])];
}

/** A term that could not be worked out, and why: a clause that follows "because". */
export interface OpenTerm {
  readonly open: string;
}

/** A term that takes part only where it is reported, and is not. */
export interface UnreportedTerm {
  readonly unreported: true;
}

type Nil = Extract<Answer, { readonly kind: 'nil' | 'undecided' | 'blank' | 'due' }>;

/** Works a term out for a total that is on file. What is nil counts as nothing. */
export function valueOfTerm(subject: Subject, total: Fact, term: TieTerm): TermValue | OpenTerm | UnreportedTerm {
  const asked = term.where && questionOf(subject, total, term);
  if (asked && !('open' in asked) && !isOnFile(subject.scope, asked)) return { unreported: true };
  const figures = [term, term.times, term.over].map((figure) => figure && figureOf(subject, total, figure));
  for (const figure of figures) if (figure && 'open' in figure) return figure;
  const [own, times, over] = figures as readonly (Quantity | Nil | undefined)[];
  if (over && over.kind !== 'number') return { open: `${labelOf(subject, term.over)} is nil, and nothing can be divided by it` };
  if (own?.kind !== 'number') return nothing(own);
  if (times && times.kind !== 'number') return nothing(times);
  const problem = unlike(total, [own, times, over], term);
  if (problem !== undefined) return { open: problem };
  const shares = times ? sharesBetween(subject, own, times) : weightOf('1');
  if (!shares) return { open: `${labelOf(subject, term.times)} is on another share basis, and issuer.yaml does not say by how many \`shares\` the two convert` };
  const factor = weighted(shares, weightOf(term.weight));
  const product = times ? { amount: own.amount.times(times.amount), interval: multiplyIntervals(own.interval, times.interval) } : own;
  const interval = over ? divideIntervals(product.interval, over.interval) : product.interval;
  if (!interval) return { open: `${labelOf(subject, term.over)} may be zero, and nothing can be divided by it` };
  return {
    amount: weighted(over ? product.amount.div(over.amount) : product.amount, factor),
    interval: scaleInterval(interval, factor),
    own,
    ...(times ? { times } : {}),
    ...(over ? { over } : {}),
  };
}

function nothing(nil: Nil | undefined): TermValue {
  return { amount: ZERO, interval: { low: ZERO, high: ZERO }, ...(nil ? { nil: nil.fact } : {}) };
}

/** What a rate times a number of shares is multiplied by, so that both are on the basis of the rate. */
function sharesBetween({ scope: { issuer } }: Subject, a: Quantity, b: Quantity): Decimal | undefined {
  const [rate, shares] = b.unit.kind === 'per-share' ? [b, a] : [a, b];
  return sharesFor(issuer, rate.facts[0]?.basis, shares.facts[0]?.basis);
}

/** Why figures cannot be held against the total: money of another currency, or a sum of unlike units. */
function unlike(total: Fact, [own, times, over]: readonly (Quantity | undefined)[], { weight }: TieTerm): string | undefined {
  if (total.value.kind !== 'number' || !own) return undefined;
  const { unit } = total.value;
  // A weight other than one converts, as one share is two depositary shares; products and quotients have units of their own.
  if (!times && !over && isPlain(weightOf(weight)) && !sameUnit(unit, own.unit)) return `${formatUnit(own.unit)} cannot be added up to ${formatUnit(unit)}`;
  const currencies = [unit, own.unit, times?.unit, over?.unit].flatMap((each) => (each ? (currencyOf(each) ?? []) : []));
  const [first, other] = new Set(currencies);
  return other === undefined ? undefined : `it would compare ${first ?? ''} with ${other}`;
}

/** A figure of a tie; what it leaves open is as the total has it. */
function figureOf(subject: Subject, total: Fact, figure: TieFigure): Quantity | Nil | OpenTerm {
  const question = questionOf(subject, total, figure);
  if ('open' in question) return question;
  const answer = evaluate(subject.scope, question);
  return answer.kind === 'number' || answer.kind === 'nil' ? answer : { open: `${labelOf(subject, figure)} has no figure on file${figure.at === 'start' ? ' at the start' : ''}` };
}

function questionOf({ scope }: Subject, total: Fact, figure: TieFigure): Question | OpenTerm {
  const concept = scope.taxonomy.concepts.get(figure.concept);
  if (!concept) return { open: `no concept is called "${figure.concept}"` };
  const base = figure.period === undefined ? total.period : periodByName(scope.filing, figure.period)?.period;
  if (!base) return { open: `the filing has no period "${figure.period ?? ''}"` };
  const period = periodFor(base, concept.period, figure.at);
  if (!period) return { open: `${concept.label} is ${concept.period === 'duration' ? 'measured over time' : 'asked for at the start of a span'}, and ${total.periodName} is a day` };
  const dependsOnShares = concept.value === 'shares' || concept.value === 'per-share';
  // An announced total has announced terms, but balances are actual.
  const stance = figure.stance ?? (concept.period === 'instant' ? undefined : total.stance);
  return {
    concept: figure.concept,
    period,
    members: figure.members ?? total.members,
    stance: stance === 'actual' ? undefined : stance,
    basis: figure.basis ?? (dependsOnShares ? total.basis : undefined),
    ...(total.value.kind === 'number' ? { currency: currencyOf(total.value.unit) } : {}),
  };
}

/** A balance under a span of days is the one at its end, or at its start: the end of the day before. */
function periodFor(period: Period, kind: Period['kind'], at: TieFigure['at']): Period | undefined {
  if (period.kind === 'instant') return kind === 'instant' && at !== 'start' ? period : undefined;
  if (kind === 'duration') return period;
  return instant(at === 'start' ? addDays(period.from, -1) : period.to);
}

function labelOf({ scope }: Subject, figure: TieFigure | undefined): string {
  return scope.taxonomy.concepts.get(figure?.concept ?? '')?.label ?? figure?.concept ?? '';
}
