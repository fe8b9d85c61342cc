import type { HistoryLength } from '../../words/periods.ts';
import { isWholeYear, type FiscalPeriod } from './calendar.ts';
import { lengthOf, type Period } from './period.ts';

/** The lengths of time that are compared with each other, the shorter ones first. */
export const LENGTHS = ['quarter', 'half', 'nine-months', 'year', 'balance', 'other'] as const satisfies readonly HistoryLength[];
export type Length = (typeof LENGTHS)[number];

// The days that each may have: quarters of 12 to 17 weeks, halves of 24 to 28, nine months of 36 to 40, years of 52 or 53.
const DAYS: readonly (readonly [Length, least: number, most: number])[] = [['quarter', 84, 119], ['half', 168, 196], ['nine-months', 252, 280], ['year', 364, 371]];

/** How many quarters long so many days are, whatever the fiscal calendar calls them; absent where they are no run of quarters. */
export function quartersIn(days: number): 1 | 2 | 3 | 4 | undefined {
  const index = DAYS.findIndex(([, least, most]) => days >= least && days <= most);
  return index < 0 ? undefined : ((index + 1) as 1 | 2 | 3 | 4);
}

/**
 * How long a period is, as the fiscal calendar knows it. A transition year, which was cut short or drawn out when the
 * year end moved, stands among the years, where its heading and the lengths beside the chart say so.
 */
export function lengthNamed({ fiscal, period }: { readonly fiscal?: FiscalPeriod | undefined; readonly period: Period }): Length {
  if (period.kind === 'instant') return 'balance';
  if (fiscal?.kind === 'span' && isWholeYear(fiscal)) return 'year';
  const [length = 'other', least = 0, most = 0] = (fiscal?.kind === 'span' && DAYS[fiscal.last - fiscal.first]) || [];
  const days = lengthOf(period);
  return days >= least && days <= most ? length : 'other';
}
