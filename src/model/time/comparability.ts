import { identify, isWholeYear, type FiscalCalendar } from './calendar.ts';
import type { Length } from '../../words/periods.ts';
import { addMonths, dayNumber } from './date.ts';
import { lengthOf, type Duration, type Period } from './period.ts';
import { wholeMonths } from './whole-length.ts';

/** How two periods stand to each other where a change is measured from the one to the other. */
export type Comparability =
  /** Of one kind, or two days: a change between them means what it seems to mean. */
  | 'alike'
  /** Of one kind and of unlike length all the same: 53 weeks and 52, quarters of 12 weeks and of 16. Readers are told. */
  | 'uneven'
  /** Nine months and a year, a quarter and a half, a span and a day: what grew is the time. */
  | 'unlike';

// A fiscal year of weeks has 52 or 53 of them, a quarter of it 12 to 17 (four patterns are in use, and the 53rd week lies in the last).
const WEEK = 7;
const QUARTERS_DIFFER_BY = 5 * WEEK;
// The shorter of two spans that no calendar names, over how much longer the other may be: a leap year, a month of 31 days after four weeks.
const ALIKE = 25;
const UNEVEN = 8;

/**
 * Whether a change between two periods compares like with like. Spans of whole months are alike when they have as many
 * of them, whatever their days (leap years, short months). Others are compared by what the fiscal calendar calls them,
 * and where it does not name them, by their days.
 */
export function comparabilityOf(calendar: FiscalCalendar, a: Period, b: Period): Comparability {
  if (a.kind === 'instant' || b.kind === 'instant') return a.kind === b.kind ? 'alike' : 'unlike';
  const comparability = byLength(calendar, a, b);
  const called = comparability === 'unlike' ? undefined : calledAlike(calendar, a, b);
  if (called === undefined || isSameSeason(a, b)) return comparability;
  // A first half from January on is not what came a year after one from April on; years of two calendars are years.
  return called === 'years' ? 'uneven' : 'unlike';
}

/** Whether the calendar calls two periods the same quarters, or both a year. */
function calledAlike(calendar: FiscalCalendar, a: Period, b: Period): 'quarters' | 'years' | undefined {
  const [one, other] = [identify(calendar, a), identify(calendar, b)];
  if (one?.kind !== 'span' || other?.kind !== 'span' || one.first !== other.first || one.last !== other.last) return undefined;
  const whole = [one, other].filter(isWholeYear).length;
  return whole === 1 ? undefined : whole === 2 ? 'years' : 'quarters';
}

/** Whether two periods begin at the same time of the year, give or take the week by which years of weeks wander. */
function isSameSeason(a: Duration, b: Duration): boolean {
  const years = Math.round((dayNumber(a.from) - dayNumber(b.from)) / 365.2425);
  return Math.abs(dayNumber(addMonths(b.from, 12 * years)) - dayNumber(a.from)) <= WEEK + 1;
}

function byLength(calendar: FiscalCalendar, a: Duration, b: Duration): Comparability {
  const [months, others] = [wholeMonths(a), wholeMonths(b)];
  if (months !== undefined && others !== undefined) return months === others ? 'alike' : 'unlike';
  const [longer, shorter] = [lengthOf(a), lengthOf(b)].sort((x, y) => y - x) as [number, number];
  const more = longer - shorter;
  if (more * ALIKE <= shorter && more < WEEK / 2) return 'alike';
  const quarters = quartersOf(calendar, a);
  const tolerated = quarters !== undefined && quarters < 4 && quarters === quartersOf(calendar, b) ? QUARTERS_DIFFER_BY : WEEK;
  if (more > tolerated) return 'unlike';
  return tolerated > WEEK || more * UNEVEN <= shorter ? 'uneven' : 'unlike';
}

/** How long two spans are, in one measure where both have it: 53 weeks and 52 weeks. */
export function lengthsOf(a: Duration, b: Duration): readonly [Length, Length] {
  return [lengthBeside(a, b), lengthBeside(b, a)];
}

/** Of several spans, those that have not the length that most of them have, by their length; none where all are alike. */
export function oddLengths<Each extends { readonly period: Period }>(calendar: FiscalCalendar, spans: readonly Each[]): readonly (readonly [Length, readonly Each[]])[] {
  const last = spans.at(-1);
  if (!last || spans.every(({ period }) => comparabilityOf(calendar, last.period, period) === 'alike')) return [];
  const groups = new Map<string, { readonly length: Length; readonly some: Each[] }>();
  for (const each of spans) {
    if (each.period.kind !== 'duration') continue;
    const length = lengthBeside(each.period, last.period);
    const key = `${String(length.count)} ${length.of}`;
    const group = groups.get(key) ?? { length, some: [] };
    group.some.push(each);
    groups.set(key, group);
  }
  const [usual] = [...groups.values()].sort((a, b) => b.some.length - a.some.length);
  return [...groups.values()].filter((group) => group !== usual).map(({ length, some }) => [length, some]);
}

/** How long a span is: in weeks or days beside one that has no whole months, else in months where it has them. */
export function lengthBeside(period: Duration, other: Period): Length {
  const [months, days] = [wholeMonths(period), lengthOf(period)];
  const inWeeks = days % WEEK === 0 && (months === undefined || (other.kind === 'duration' && wholeMonths(other) === undefined));
  if (inWeeks) return { count: days / WEEK, of: 'weeks' };
  return months === undefined ? { count: days, of: 'days' } : { count: months, of: 'months' };
}

function quartersOf(calendar: FiscalCalendar, period: Duration): number | undefined {
  const fiscal = identify(calendar, period);
  return fiscal?.kind === 'span' ? fiscal.last - fiscal.first + 1 : undefined;
}
