import { addDays, dayNumber, partsOf, type IsoDate } from './date.ts';
import { quarterEndsBetween, quarterEndsOf, yearEnd, type YearRule } from './year-rule.ts';

/** A rule for fiscal years, and since when it holds. */
export interface Era {
  readonly rule: YearRule;
  /** The first day of the first year by this rule; absent where it has held ever since. */
  readonly from?: IsoDate;
  /** What is to be known of that year, where it does not follow: its last day, and those of its quarters but the last. */
  readonly firstYear?: { readonly ends?: IsoDate; readonly quarterEnds?: readonly IsoDate[] };
}

/**
 * How an issuer cuts time into fiscal years and quarters: by one rule, or by several that follow each other, the
 * oldest first. Where the year end moves, one year is shorter or longer than others, the transition year.
 */
export interface FiscalCalendar {
  readonly eras: readonly Era[];
}

/** A calendar with one rule for all time. */
export function calendarOf(rule: YearRule): FiscalCalendar {
  return { eras: [{ rule }] };
}

/** A fiscal year of a calendar. */
export interface FiscalYear {
  /** What the issuer calls it: 2012. */
  readonly number: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last days of its quarters; the last of them is its own last day. */
  readonly quarterEnds: readonly IsoDate[];
  readonly rule: YearRule;
  /** Shorter or longer than others, since the year end moved. */
  readonly transition: boolean;
  /** An ordinary year has the same number, so that names of this one say which is meant: FY22T. */
  readonly marked: boolean;
}

// A year may begin a week before or after the day of its rule without being another kind of year: so does the first
// year of weeks after one of months (17 CFR 240.13a-10(d)(4) draws the same line).
const WEEK = 7;

const byDay = new WeakMap<FiscalCalendar, Map<IsoDate, FiscalYear | undefined>>();

/** The year in which a day lies; `undefined` for a day before the calendar begins. */
export function yearOn(calendar: FiscalCalendar, day: IsoDate): FiscalYear | undefined {
  const known = byDay.get(calendar) ?? new Map<IsoDate, FiscalYear | undefined>();
  byDay.set(calendar, known);
  if (!known.has(day)) known.set(day, findYear(calendar, day));
  return known.get(day);
}

function findYear({ eras }: FiscalCalendar, day: IsoDate): FiscalYear | undefined {
  const index = eras.findLastIndex(({ from }) => from === undefined || from <= day);
  const era = eras[index];
  if (!era) return undefined;
  const first = firstYearOf(eras, index);
  if (first && day <= first.to) return first;
  return ordinaryYear(era.rule, numberOn(era.rule, day));
}

const byNumber = new WeakMap<FiscalCalendar, Map<string, FiscalYear | undefined>>();

/** The year of a number; with `marked`, the transition year of that number. */
export function yearNumbered(calendar: FiscalCalendar, number: number, marked = false): FiscalYear | undefined {
  const known = byNumber.get(calendar) ?? new Map<string, FiscalYear | undefined>();
  byNumber.set(calendar, known);
  const key = `${String(number)}${marked ? 'T' : ''}`;
  if (!known.has(key)) known.set(key, findNumbered(calendar, number, marked));
  return known.get(key);
}

function findNumbered({ eras }: FiscalCalendar, number: number, marked: boolean): FiscalYear | undefined {
  for (const [index, { rule }] of eras.entries()) {
    const first = firstYearOf(eras, index);
    if (first?.number === number && (marked ? first.transition : !first.marked)) return first;
    if (!marked && lies(eras, index, number)) return ordinaryYear(rule, number);
  }
  return undefined;
}

/** The year that ends when this one begins. */
export function yearBefore(calendar: FiscalCalendar, { from }: FiscalYear): FiscalYear | undefined {
  return yearOn(calendar, addDays(from, -1));
}

/** The year that many years later, or earlier when negative. */
export function yearsLater(calendar: FiscalCalendar, year: FiscalYear, years: number): FiscalYear | undefined {
  let found: FiscalYear | undefined = year;
  for (let left = Math.abs(years); left > 0 && found; left -= 1) found = years < 0 ? yearBefore(calendar, found) : yearOn(calendar, addDays(found.to, 1));
  return found;
}

/** How many years later the second of two years is; negative where it is the earlier one. */
export function yearsBetween(calendar: FiscalCalendar, one: FiscalYear, other: FiscalYear): number {
  const [early, late] = one.to <= other.to ? [one, other] : [other, one];
  let years = 0;
  for (let year: FiscalYear | undefined = early; year && year.to < late.to; year = yearsLater(calendar, year, 1)) years += 1;
  return early === one ? years : -years;
}

/** The first year by a rule, as long as no other year is known that might have its number. */
export function firstYearBy(era: Era & { readonly from: IsoDate }): FiscalYear {
  return firstYearOf([era], 0) ?? ordinaryYear(era.rule, numberOn(era.rule, era.from));
}

/** The first year by the rule that holds last. */
export function lastFirstYear({ eras }: FiscalCalendar): FiscalYear | undefined {
  return firstYearOf(eras, eras.length - 1);
}

function isNear(a: IsoDate, b: IsoDate, days: number): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= days;
}

/** The first year by a rule that has not always held. */
function firstYearOf(eras: readonly Era[], index: number): FiscalYear | undefined {
  const era = eras[index];
  if (era?.from === undefined) return undefined;
  const { rule, from, firstYear = {} } = era;
  const number = firstYear.ends === undefined ? numberOn(rule, addDays(from, WEEK)) : numberOn(rule, firstYear.ends);
  const to = firstYear.ends ?? yearEnd(rule, number);
  const transition = !isNear(addDays(yearEnd(rule, number - 1), 1), from, WEEK);
  const marked = transition && eras.slice(0, index).some((_, earlier) => lies(eras, earlier, number) || firstYearOf(eras, earlier)?.number === number);
  const quarterEnds = firstYear.quarterEnds ? [...firstYear.quarterEnds, to] : transition ? quarterEndsBetween(rule, from, to) : quarterEndsOf(rule, number);
  return { number, from, to, quarterEnds, rule, transition, marked };
}

/** Whether the ordinary year of a number lies in an era. */
function lies(eras: readonly Era[], index: number, number: number): boolean {
  const era = eras[index];
  if (!era) return false;
  const [first, next] = [firstYearOf(eras, index), eras[index + 1]?.from];
  const end = yearEnd(era.rule, number);
  return (first === undefined || end > first.to) && (next === undefined || end < next);
}

function ordinaryYear(rule: YearRule, number: number): FiscalYear {
  const quarterEnds = quarterEndsOf(rule, number);
  return { number, from: addDays(yearEnd(rule, number - 1), 1), to: yearEnd(rule, number), quarterEnds, rule, transition: false, marked: false };
}

/** The number of a rule's own year in which a day lies. */
function numberOn(rule: YearRule, day: IsoDate): number {
  let { year: number } = partsOf(day);
  number -= 2;
  while (yearEnd(rule, number) < day) number += 1;
  return number;
}
