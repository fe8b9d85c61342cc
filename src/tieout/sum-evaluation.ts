import { ZERO, type Decimal } from '../model/decimal.ts';
import type { Fact } from '../model/fact.ts';
import { addIntervals, meet, scaleInterval, type Interval } from '../model/rounding.ts';
import type { ShownNumber } from '../model/shown.ts';
import type { Part, Sum } from './sums.ts';

/** A sum of facts, added up. */
export interface EvaluatedSum {
  readonly total: ShownNumber;
  /** What the parts add up to. */
  readonly amount: Decimal;
  /** The total's facts first. */
  readonly facts: readonly Fact[];
  readonly holds: boolean;
}

/** A part without a figure, so that nothing can be said of the sum. */
export interface OpenSum {
  readonly open: Part;
  readonly facts: readonly Fact[];
}

/**
 * Adds up the facts behind a sum. Absent where there is nothing to add up: in a table that says that it does not foot;
 * for changes and translations, which follow from facts that add up themselves; for a total that is derived.
 */
export function evaluateSum(sum: Sum): EvaluatedSum | OpenSum | undefined {
  const total = sum.total.cell.content;
  const view = sum.total.cell.aspects.view ?? 'value';
  if (sum.grid.table.foots === 'not' || view !== 'value' || total.kind !== 'number' || total.quantity.derived) return undefined;
  const facts: Fact[] = [...total.quantity.facts];
  let amount = ZERO;
  for (const part of sum.parts) {
    const { cell: { content }, weight } = part;
    if (content.kind === 'nil') continue;
    if (content.kind !== 'number') return { open: part, facts };
    facts.push(...content.quantity.facts);
    amount = amount.plus(weight.eq(1) ? content.quantity.amount : content.quantity.amount.times(weight));
  }
  const exactly = sum.grid.table.foots === 'exactly' && statedAlike(facts);
  const holds = exactly ? amount.eq(total.quantity.amount) : meet(intervalOfParts(sum), total.quantity.interval);
  return { total, amount, facts, holds };
}

/** Whether all figures are stated to the same digit: millions beside thousands differ by their rounding. */
export function statedAlike(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ value }) => (value.kind === 'number' ? value.decimals : ''))).size === 1;
}

function intervalOfParts(sum: Sum): Interval {
  return sum.parts.reduce<Interval>(
    (interval, { cell: { content }, weight }) => (content.kind === 'number' ? addIntervals(interval, scaleInterval(content.quantity.interval, weight)) : interval),
    { low: ZERO, high: ZERO },
  );
}
