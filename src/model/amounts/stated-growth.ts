import type { Estimate } from './accuracy.ts';
import { growth } from './change.ts';
import type { Decimal } from './decimal.ts';
import { divideIntervals } from './interval.ts';
import { roundTo, type RoundingMode } from './rounding.ts';

/** Growth as exactly as the two amounts allow to say it. */
export type StatedGrowth =
  /** In percent, with as many digits after the point as are certain. */
  | { readonly kind: 'rate'; readonly percent: Decimal; readonly places: 0 | 1 }
  /** The two amounts are stated so roughly that not even the whole percent is certain. */
  | { readonly kind: 'too-rough' }
  /** The base is zero or negative, the sign flips, or the rate is beyond the issuer's limit. */
  | { readonly kind: 'not-meaningful' };

/**
 * Growth between amounts that are known to some accuracy. Every amount in the interval of the one over every amount in
 * the interval of the other is a rate that may be the true one. Where all of them lie within a tenth of a percentage
 * point, the rate is said with one digit, as statements print it; within a whole point, without; beyond that, not at all.
 */
export function statedGrowth(current: Estimate, base: Estimate, mode: RoundingMode, limit?: string): StatedGrowth {
  const rate = growth(current.amount, base.amount);
  if (rate === undefined) return { kind: 'not-meaningful' };
  const percent = rate.times(100);
  if (limit !== undefined && percent.gt(limit)) return { kind: 'not-meaningful' };
  const quotients = divideIntervals(current.interval, base.interval);
  const width = quotients?.high.minus(quotients.low).times(100);
  if (width === undefined || width.gt(1)) return { kind: 'too-rough' };
  const places = width.gt('0.1') ? 0 : 1;
  return { kind: 'rate', percent: roundTo(percent, places, mode), places };
}
