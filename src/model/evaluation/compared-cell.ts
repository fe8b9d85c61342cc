import type { Aspects } from '../content/aspect.ts';
import type { CellContent } from './cell-content.ts';
import { evaluate, quotient } from './evaluation.ts';
import type { Answer, Question, Scope } from './answer.ts';
import { periodByName } from '../content/filing.ts';
import { presentationOf } from './presentation.ts';
import { addIntervals, scaleInterval } from '../amounts/rounding.ts';
import { Shown } from './shown.ts';
import { Decimal } from '../amounts/decimal.ts';
import { currencyOf, sameUnit } from '../amounts/unit.ts';

/**
 * A figure beside another one: its share of a whole, how much of a target it has reached, what is missing to it. Where
 * one of the two is not there, or the comparison would mean nothing, the cell is left empty: a comparison invents nothing.
 */
export function showCompared(scope: Scope, question: Question, aspects: Aspects, negate: boolean): CellContent {
  const own = evaluate(scope, question);
  const other = evaluate(scope, otherOf(scope, question, aspects));
  const answer = compare(own, other, aspects);
  if (answer?.kind !== 'number') return { kind: 'blank' };
  return new Shown(scope.issuer, answer, presentationOf(scope.issuer, answer.unit, undefined, aspects), negate);
}

function otherOf(scope: Scope, question: Question, { of, toward }: Aspects): Question {
  if (of !== undefined) return { ...question, concept: of };
  const period = toward && periodByName(scope.filing, toward.period)?.period;
  return { ...question, ...(period ? { period } : {}), stance: toward?.stance };
}

function compare(own: Answer, other: Answer, { view }: Aspects): Answer | undefined {
  if (own.kind !== 'number' || other.kind !== 'number') return undefined;
  // Only money has a share of money: a number of shares over revenues means nothing.
  if (!sameUnit(own.unit, other.unit) || (view === 'share' && currencyOf(own.unit) === undefined)) return undefined;
  if (view !== 'remaining') return quotient(own, other);
  return {
    kind: 'number',
    amount: other.amount.minus(own.amount),
    unit: own.unit,
    interval: addIntervals(other.interval, scaleInterval(own.interval, new Decimal(-1))),
    facts: [...other.facts, ...own.facts],
    derived: true,
  };
}
