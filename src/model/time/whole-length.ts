import type { Length } from '../../words/periods.ts';
import type { FiscalSpan } from './fiscal-period.ts';
import type { FiscalYear } from './fiscal-year.ts';
import { addDays, addMonths } from './date.ts';
import { lengthOf, type Duration } from './period.ts';

/** The length of a span of a fiscal year: in weeks or in months, as its year is; absent where it has no whole number of them. */
export function lengthIn({ rule, transition }: FiscalYear, { first, last }: FiscalSpan, period: Duration): Length | undefined {
  if (rule.kind === 'weeks') {
    const weeks = lengthOf(period) / 7;
    return Number.isInteger(weeks) ? { count: weeks, of: 'weeks' } : undefined;
  }
  // The first quarter after a year of weeks may begin some days beside its month, and is three months all the same.
  const months = transition ? wholeMonths(period) : 3 * (last - first + 1);
  return months === undefined ? undefined : { count: months, of: 'months' };
}

/** The number of whole months of a span, from any day of a month to the day before the same day of another; absent where it has none. */
export function wholeMonths({ from, to }: Duration): number | undefined {
  const near = Math.round(lengthOf({ kind: 'duration', from, to }) / 30.4375);
  return near > 0 && addMonths(from, near) === addDays(to, 1) ? near : undefined;
}
