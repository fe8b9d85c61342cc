import { daysOf, formatPeriodName, identify, isWholeYear, parsePeriodName, periodOf, spanOf, yearOf, type FiscalCalendar, type FiscalEnd, type FiscalPeriod, type FiscalSpan } from './calendar.ts';
import { addDays, addMonths, dayNumber, type IsoDate } from './date.ts';
import { endIn } from './fiscal-period.ts';
import { yearsBetween, yearsLater, type FiscalYear } from './fiscal-year.ts';
import { duration, endOf, instant, opening, type Period } from './period.ts';

/** From the current period of one filing to that of the next. */
export interface RollForward {
  readonly calendar: FiscalCalendar;
  readonly from: FiscalSpan;
  readonly to: FiscalSpan;
}

/**
 * The period that stands in the next filing where this one stood: what ends with the current period ends with the
 * next one, what came just before it comes just before, whole years and the ends of years stay what they are in their
 * own year, and days that the fiscal calendar does not know move by as many months. Absent where there is none: before
 * a first quarter comes no other of that year, and a transition year may have fewer quarters.
 */
export function rollPeriod(roll: RollForward, period: Period): Period | undefined {
  const { calendar } = roll;
  const fiscal = identify(calendar, period);
  if (!fiscal) {
    const months = monthsBetween(roll);
    if (period.kind === 'instant' && period.opens !== undefined) return opening(addMonths(period.opens, months));
    return period.kind === 'instant' ? instant(addMonths(period.on, months)) : duration(addMonths(period.from, months), addMonths(period.to, months));
  }
  const rolled = rollFiscal(roll, fiscal);
  const moved = rolled && periodOf(calendar, rolled);
  return moved?.kind === 'instant' && period.kind === 'instant' && period.opens !== undefined ? opening(addDays(moved.on, 1)) : moved;
}

// The mean month of the Gregorian calendar.
const DAYS_OF_MONTH = 146_097 / 4800;

/** How many months later the next filing's period ends. */
export function monthsBetween({ calendar, from, to }: RollForward): number {
  const [one, other] = [periodOf(calendar, from), periodOf(calendar, to)];
  return one && other ? Math.round((dayNumber(endOf(other)) - dayNumber(endOf(one))) / DAYS_OF_MONTH) : 0;
}

/** A day as many months later: the day of the next release, until somebody knows better. */
export function rollDay(roll: RollForward, day: IsoDate): IsoDate {
  return addMonths(day, monthsBetween(roll));
}

/** The name of a rolled period: as the calendar names it, or the old name with the names of periods in it rolled. */
export function rollName(roll: RollForward, name: string, rolled: Period): string {
  if (parsePeriodName(roll.calendar, name)) {
    const fiscal = identify(roll.calendar, rolled);
    return fiscal ? formatPeriodName(fiscal) : name;
  }
  return name.replace(/(?:FY|[1-6]Q|[12]H|9M|12M|15M)(?:\d{4}|\d\d)T?(?:-end)?/g, (part) => {
    const fiscal = parsePeriodName(roll.calendar, part);
    const moved = fiscal && rollFiscal(roll, fiscal);
    return moved ? formatPeriodName(moved) : part;
  });
}

function rollFiscal(roll: RollForward, fiscal: FiscalPeriod): FiscalPeriod | undefined {
  const [own, one, other] = [yearOf(roll.calendar, fiscal), yearOf(roll.calendar, roll.from), yearOf(roll.calendar, roll.to)];
  if (!own || !one || !other) return undefined;
  const year = yearsLater(roll.calendar, own, yearsBetween(roll.calendar, one, other));
  return year && (fiscal.kind === 'span' ? rollSpan(fiscal, year, roll) : rollEnd(roll, fiscal, year));
}

function rollSpan(fiscal: FiscalSpan, year: FiscalYear, { from, to }: RollForward): FiscalSpan | undefined {
  const { first, last } = fiscal;
  const span = (start: number, end: number): FiscalSpan | undefined => {
    const moved = spanOf(year, start, end);
    return end < 1 || !daysOf(year, moved) ? undefined : moved;
  };
  // With a last quarter, a year that is over is the year to date; one to come is a year, as it is with any other quarter.
  const isYearToDate = isYearEnd(from) && fiscal.year <= from.year;
  if (isWholeYear(fiscal) && !isWholeYear(from) && !isYearToDate) return span(1, year.quarterEnds.length);
  if (first === from.first && last === from.last) return isWholeYear(to) ? span(1, year.quarterEnds.length) : span(to.first, to.last);
  if (last === from.last) return first === last ? span(to.last, to.last) : span(Math.min(first, to.last), to.last);
  if (first === 1 && last === from.last - 1) return span(1, to.last - 1);
  return span(first, last);
}

function rollEnd({ calendar, from, to }: RollForward, { year: of, quarter, quarters = 4 }: FiscalEnd, year: FiscalYear): FiscalEnd | undefined {
  const { length } = year.quarterEnds;
  const end = (at: number): FiscalEnd | undefined => {
    const before = at < 1 ? yearsLater(calendar, year, -1) : undefined;
    if (at < 1) return before && endIn(before, before.quarterEnds.length);
    return at > length ? undefined : endIn(year, at);
  };
  // The end of a year before the current one opens it, or a year compared with it.
  if (quarter === quarters) return isYearEnd(from) && of === from.year ? end(isYearEnd(to) ? length : to.last) : end(length);
  if (quarter === from.last) return end(to.last);
  if (quarter === from.last - 1) return end(to.last - 1);
  return end(quarter);
}

function isYearEnd({ last, quarters = 4 }: FiscalSpan): boolean {
  return last === quarters;
}
