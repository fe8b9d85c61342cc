import type { Concept } from '../content/concept.ts';
import type { Answer, Quantity } from './answer.ts';
import { addIntervals, scaleInterval } from '../amounts/rounding.ts';
import { Decimal } from '../amounts/decimal.ts';

/**
 * Whether a part of a period can be taken from the whole of it: flows of money and of things counted can; averages,
 * amounts per share and ratios of the rest are not the difference of those of the whole and the part, and balances
 * have no rest.
 */
export function isSubtractable({ period, value }: Concept): boolean {
  return period === 'duration' && (value === 'monetary' || value === 'count');
}

/** What is left of a flow of the whole when that of a part is taken away. Nothing is invented: both have to be there. */
export function rest(whole: Answer, part: Answer): Answer {
  if (whole.kind === 'due' || part.kind === 'due') return whole.kind === 'due' ? whole : part;
  if (whole.kind === 'nil' && part.kind === 'nil') return whole;
  // "No such item" in one of the two statements says so: it was declared, and adds nothing.
  if (whole.kind === 'number' && part.kind === 'nil') return { ...quantity(whole), derived: true };
  if (whole.kind === 'nil' && part.kind === 'number') return negated(part);
  if (whole.kind !== 'number' || part.kind !== 'number') {
    return { kind: 'missing', reason: 'it follows by subtraction, and not both periods are on file' };
  }
  return {
    ...quantity(whole),
    amount: whole.amount.minus(part.amount),
    interval: addIntervals(whole.interval, scaleInterval(part.interval, new Decimal(-1))),
    facts: [...whole.facts, ...part.facts],
    derived: true,
  };
}

function quantity({ kind, amount, unit, interval, facts, derived }: Quantity): Quantity {
  return { kind, amount, unit, interval, facts, derived };
}

function negated(part: Quantity): Quantity {
  return { ...quantity(part), amount: part.amount.negated(), interval: scaleInterval(part.interval, new Decimal(-1)), derived: true };
}
