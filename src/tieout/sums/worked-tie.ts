import { ZERO, type Decimal } from '../../model/amounts/decimal.ts';
import type { Fact, FactNumber } from '../../model/content/fact.ts';
import { addIntervals, type Interval } from '../../model/amounts/rounding.ts';
import type { Tie, TieTerm } from '../../model/content/tie.ts';
import type { TermValue } from './tie-evaluation.ts';

/** A fact that is the total of a tie. */
export type Total = Fact & { readonly value: FactNumber };

/** A term of a tie with what it comes to for one total. */
export interface WorkedTerm {
  readonly term: TieTerm;
  readonly value: TermValue;
}

/** A tie as it stands for one total. */
export interface WorkedTie {
  readonly tie: Tie;
  readonly total: Total;
  /** What the total stands for, as it is rounded. */
  readonly stated: Interval;
  readonly terms: readonly WorkedTerm[];
  /** What the terms leave possible for the total. */
  readonly expected: Interval;
}

/** What the terms add up to. */
export function summed(terms: readonly WorkedTerm[]): { readonly amount: Decimal; readonly interval: Interval } {
  return {
    amount: terms.reduce((sum, { value }) => sum.plus(value.amount), ZERO),
    interval: terms.map(({ value }) => value.interval).reduce(addIntervals, { low: ZERO, high: ZERO }),
  };
}
