import type { Aspects } from '../content/aspect.ts';
import { comparisonOf } from '../time/calendar.ts';
import { baseFor, periodFor } from './cell-period.ts';
import { difference, growth } from '../amounts/change.ts';
import { showCompared } from './compared-cell.ts';
import { comparabilityOf } from '../time/comparability.ts';
import type { Concept } from '../content/concept.ts';
import type { Decimal } from '../amounts/decimal.ts';
import { evaluate, ratesOf, translate } from './evaluation.ts';
import type { Answer, Quantity, Question, Scope } from './answer.ts';
import { WHOLE } from '../content/fact.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodKey, type Period } from '../time/period.ts';
import { presentationOf } from './presentation.ts';
import { Shown, type ShownNumber } from './shown.ts';
import type { Unit } from '../amounts/unit.ts';
import type { CellContent } from './cell-content.ts';

/** Resolves the united aspects of a cell against the facts of a filing. */
export function resolveCell(scope: Scope, aspects: Aspects, negate: boolean): CellContent {
  if (!aspects.concept) return unanswered('no concept', 'Name a concept in the row, the column or the table.');
  const concept = scope.taxonomy.concepts.get(aspects.concept);
  if (!concept) return unanswered(`no concept "${aspects.concept}"`, 'Name a concept that stands in content/concepts.');
  if (!aspects.period) return unanswered('no period', 'Name a period in the row, the column or the table.');
  const period = periodFor(scope, aspects.period, aspects, concept);
  if (typeof period === 'string') return unanswered(period, 'Name a period that fits the concept, or say `at: start` or `at: end`.');
  const question: Question = {
    concept: aspects.concept,
    period,
    members: aspects.members ?? WHOLE,
    stance: aspects.stance,
    basis: aspects.basis,
    currency: aspects.currency,
  };
  if (aspects.view === 'share' || aspects.view === 'progress' || aspects.view === 'remaining') return showCompared(scope, question, aspects, negate);
  return aspects.view === undefined || aspects.view === 'value'
    ? showValue(scope, evaluate(scope, question), concept, aspects, negate)
    : showChange(scope, question, concept, aspects, negate);
}

function showValue(scope: Scope, answer: Answer, concept: Concept, aspects: Aspects, negate: boolean): CellContent {
  if (answer.kind === 'missing') {
    return unanswered(answer.reason, `Type the figure in a facts file, or write "blank" there if the report leaves it empty.`);
  }
  if (answer.kind === 'blank') return { kind: 'blank' };
  if (answer.kind !== 'number') return answer;
  if (aspects.currency === undefined) return showNumber(scope, answer, concept, aspects, negate);
  const translated = translate(scope, answer, aspects.currency);
  if (translated === 'without-currency') return aspects.currency === scope.filing.currency ? showNumber(scope, answer, concept, aspects, negate) : { kind: 'blank' };
  if (translated === 'no-rate') {
    return unanswered(`no rate to ${aspects.currency}`, 'State the translation rate in filing.yaml.');
  }
  return showNumber(scope, translated, concept, aspects, negate);
}

function showNumber(scope: Scope, quantity: Quantity, concept: Concept, aspects: Aspects, negate: boolean): ShownNumber {
  return new Shown(scope.issuer, quantity, presentationOf(scope.issuer, quantity.unit, concept, aspects), negate);
}

function showChange(scope: Scope, question: Question, concept: Concept, aspects: Aspects, negate: boolean): CellContent {
  const basePeriod = baseFor(scope, aspects, concept, question.period);
  if (aspects.view === 'percent-change' && isOfYearBefore(scope, question.period, basePeriod)) {
    const rate = reportedRate(scope, question);
    // A rate is the same in every currency.
    const { currency: _currency, ...anywhere } = aspects;
    if (rate) return showValue(scope, rate, concept, anywhere, false);
  }
  const current = evaluate(scope, question);
  if (current.kind === 'blank') return { kind: 'blank' };
  if (typeof basePeriod === 'string') return unanswered(basePeriod, 'Say `against: …` with a period of the filing that the change is measured against.');
  if (current.kind !== 'missing' && current.kind !== 'due' && comparabilityOf(filingCalendar(scope), question.period, basePeriod) === 'unlike') {
    return { kind: 'not-meaningful', unlike: [question.period, basePeriod] };
  }
  const base = evaluate(scope, { ...question, period: basePeriod });
  if (current.kind === 'due' || base.kind === 'due') return current.kind === 'due' ? current : { kind: 'not-meaningful' };
  if (current.kind === 'missing' || base.kind === 'missing') {
    const side = current.kind === 'missing' ? 'the later period' : 'the base period';
    return unanswered(`no fact for ${side}`, 'Type that figure in a facts file, or the rate itself as a reported rate.');
  }
  if (current.kind !== 'number' || base.kind !== 'number') return { kind: 'not-meaningful' };
  // Only what is in percent differs in points.
  if (aspects.view === 'points' && current.unit.kind !== 'ratio') return { kind: 'blank' };
  const change = aspects.view === 'percent-change'
    ? growth(current.amount, base.amount)
    : difference(current.amount, base.amount);
  if (change === undefined || (aspects.view === 'percent-change' && isTooSteep(scope, change))) return { kind: 'not-meaningful' };
  const unit: Unit = aspects.view === 'percent-change' ? { kind: 'ratio' } : current.unit;
  const quantity: Quantity = {
    kind: 'number',
    amount: change,
    unit,
    interval: { low: change, high: change },
    facts: [...current.facts, ...base.facts],
    derived: true,
  };
  return aspects.view === 'percent-change'
    ? showNumber(scope, quantity, concept, aspects, false)
    : showValue(scope, quantity, concept, aspects, negate);
}

/** What an issuer reports as growth is growth on what the calendar compares with: under another base its rate would be a wrong one. */
function isOfYearBefore(scope: Scope, period: Period, base: Period | string): boolean {
  const usual = comparisonOf(filingCalendar(scope), period);
  return typeof base === 'string' || usual === undefined || periodKey(base) === periodKey(usual);
}

/** Growth from next to nothing has a rate that tells nothing: where it ends is the issuer's choice. */
function isTooSteep({ issuer }: Scope, rate: Decimal): boolean {
  const { growthLimit } = issuer.style;
  return growthLimit !== undefined && rate.times(100).gt(growthLimit);
}

/** The rate of change that the issuer reported for this figure, where it did. */
export function reportedRate(scope: Scope, question: Question): Answer | undefined {
  for (const concept of ratesOf(scope.taxonomy, question.concept)) {
    const answer = evaluate(scope, { ...question, concept });
    if (answer.kind !== 'missing') return answer;
  }
  return undefined;
}

function unanswered(reason: string, remedy: string): CellContent {
  return { kind: 'unanswered', reason, remedy };
}
