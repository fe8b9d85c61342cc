import { Decimal } from './decimal.ts';
import type { Interval } from './rounding.ts';

/** All products of two rounded amounts. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
}

/** All quotients of two rounded amounts; `undefined` where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(0) && b.high.gte(0)) return undefined;
  return hull([a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)]);
}

/** The smallest interval that holds all of these. */
export function uniteIntervals(intervals: readonly [Interval, ...Interval[]]): Interval {
  return hull(intervals.flatMap(({ low, high }) => [low, high]));
}

function hull(ends: readonly Decimal[]): Interval {
  return { low: Decimal.min(...ends), high: Decimal.max(...ends) };
}
