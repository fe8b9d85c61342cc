import { ZERO, type Decimal } from '../../model/amounts/decimal.ts';
import type { Quantity } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { addIntervals, meet, scaleInterval, type Accuracy, type Interval } from '../../model/amounts/rounding.ts';
import type { GridCell } from '../../model/tables/grid.ts';
import { sameUnit } from '../../model/amounts/unit.ts';
import { isPlain, weighted } from '../../model/amounts/weight.ts';
import type { Part, Sum, Term } from './sums.ts';

/** A sum of facts, added up. */
export interface EvaluatedSum {
  /** The total as it is reported; nothing where it is nil. */
  readonly total: Decimal;
  /** What the parts add up to. */
  readonly amount: Decimal;
  /** The total less its parts, with all that rounding leaves open; without it where the table foots exactly. */
  readonly gap: Interval;
  /** The total's facts first. */
  readonly facts: readonly Fact[];
  readonly holds: boolean;
}

/** A sum of which one figure is not on file, so that nothing can be said of it. */
export interface OpenSum {
  readonly open: Term;
  readonly facts: readonly Fact[];
}

/** A sum that adds up unlike things: yen and dollars, shares before a split and after it. */
export interface MixedSum {
  readonly mixed: Part;
  readonly by: 'unit' | 'basis';
  readonly facts: readonly Fact[];
}

/** A sum that adds up its own total: the same fact, however the table names it. */
export interface CircularSum {
  readonly own: Part;
  readonly facts: readonly Fact[];
}

const NOTHING: Interval = { low: ZERO, high: ZERO };

/**
 * Adds up the facts behind a sum; `nil` counts as nothing. Absent where there is nothing to add up: in a table that says
 * that it does not foot; for changes and translations, which follow from facts that add up themselves; for a total that
 * is derived.
 */
export function evaluateSum(sum: Sum): EvaluatedSum | OpenSum | MixedSum | CircularSum | undefined {
  const { content, aspects } = sum.total.cell;
  if (sum.grid.table.foots === 'not' || (aspects.view ?? 'value') !== 'value') return undefined;
  const total = content.kind === 'number' ? content.quantity : undefined;
  if (total?.derived) return undefined;
  const facts: Fact[] = total ? [...total.facts] : content.kind === 'nil' ? [content.fact] : [];
  if (!total && content.kind !== 'nil') return sum.parts.some(isReported) ? { open: sum.total, facts } : undefined;
  const own = sum.parts.find(({ cell }) => facts.some((fact) => isShownIn(cell, fact)));
  if (own) return { own, facts };
  let amount = ZERO;
  for (const part of sum.parts) {
    const { content: shown } = part.cell;
    if (shown.kind === 'nil') continue;
    if (shown.kind !== 'number') return { open: part, facts };
    const { quantity } = shown;
    facts.push(...quantity.facts);
    const by = total && differenceOf(total, quantity, part.weight);
    if (by) return { mixed: part, by, facts };
    amount = amount.plus(weighted(quantity.amount, part.weight));
  }
  return { ...compared(sum, total, amount, facts), facts };
}

function compared(sum: Sum, total: Quantity | undefined, amount: Decimal, facts: readonly Fact[]): Omit<EvaluatedSum, 'facts'> {
  const reported = total?.amount ?? ZERO;
  if (sum.grid.table.foots === 'exactly' && statedAlike(facts)) {
    const difference = reported.minus(amount);
    return { total: reported, amount, gap: { low: difference, high: difference }, holds: difference.isZero() };
  }
  const stated = total?.interval ?? NOTHING;
  const interval = sum.parts.reduce((added, { cell: { content }, weight }) => (
    content.kind === 'number' ? addIntervals(added, scaleInterval(content.quantity.interval, weight)) : added
  ), NOTHING);
  const gap = { low: stated.low.minus(interval.high), high: stated.high.minus(interval.low) };
  return { total: reported, amount, gap, holds: meet(stated, interval) };
}

/** Whether all figures are stated to the same digit: millions beside thousands differ by their rounding. */
export function statedAlike(facts: readonly Fact[]): boolean {
  let first: Accuracy | undefined;
  return facts.every(({ value }) => {
    if (value.kind !== 'number') return true;
    first ??= value.decimals;
    return value.decimals === first;
  });
}

function isShownIn({ content }: GridCell, fact: Fact): boolean {
  return content.kind === 'number' ? !content.quantity.derived && content.quantity.facts.includes(fact) : content.kind === 'nil' && content.fact === fact;
}

function isReported({ cell: { content } }: Part): boolean {
  return content.kind === 'number' && !content.quantity.derived;
}

// A weight other than one converts: two depositary shares may stand for one share.
function differenceOf(total: Quantity, part: Quantity, weight: Decimal): 'unit' | 'basis' | undefined {
  if (!isPlain(weight)) return undefined;
  if (!sameUnit(total.unit, part.unit)) return 'unit';
  const [a, b] = [total.facts[0]?.basis, part.facts[0]?.basis];
  return a === undefined || b === undefined || a === b ? undefined : 'basis';
}
