import { formatPeriodName, identify, parsePeriodName, periodOf, type FiscalCalendar, type FiscalEnd, type FiscalPeriod, type FiscalSpan, type Quarter } from './calendar.ts';
import { addMonths, type IsoDate } from './date.ts';
import { duration, instant, type Period } from './period.ts';

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
 * a first quarter comes no other of that year.
 */
export function rollPeriod(roll: RollForward, period: Period): Period | undefined {
  const { calendar, from, to } = roll;
  const fiscal = identify(calendar, period);
  if (!fiscal) {
    const months = monthsBetween(roll);
    return period.kind === 'instant' ? instant(addMonths(period.on, months)) : duration(addMonths(period.from, months), addMonths(period.to, months));
  }
  const rolled = fiscal.kind === 'span' ? rollSpan(fiscal, from, to) : rollEnd(fiscal, from, to);
  return rolled && periodOf(calendar, rolled);
}

/** How many months later the next filing's period ends. */
export function monthsBetween({ from, to }: RollForward): number {
  return (to.year - from.year) * 12 + (to.last - from.last) * 3;
}

/** A day as many months later: the day of the next release, until somebody knows better. */
export function rollDay(roll: RollForward, day: IsoDate): IsoDate {
  return addMonths(day, monthsBetween(roll));
}

/** The name of a rolled period: as the calendar names it, or the old name with the names of periods in it rolled. */
export function rollName(roll: RollForward, name: string, rolled: Period): string {
  if (parsePeriodName(name)) {
    const fiscal = identify(roll.calendar, rolled);
    return fiscal ? nameOf(fiscal) : name;
  }
  return name.replace(/(?:FY|[1-4]Q|[12]H|9M)(?:\d{4}|\d\d)(?:-end)?/g, (part) => {
    const fiscal = parsePeriodName(part);
    const moved = fiscal && (fiscal.kind === 'span' ? rollSpan(fiscal, roll.from, roll.to) : rollEnd(fiscal, roll.from, roll.to));
    return moved ? nameOf(moved) : part;
  });
}

/** Two digits of a year name the years from 1980 to 2079; others are written out. */
function nameOf(fiscal: FiscalPeriod): string {
  const name = formatPeriodName(fiscal);
  const read = parsePeriodName(name);
  return read?.year === fiscal.year ? name : name.replace(/(?<=^(?:FY|[1-4]Q|[12]H|9M))\d\d/, String(fiscal.year));
}

function rollSpan({ year, first, last }: FiscalSpan, from: FiscalSpan, to: FiscalSpan): FiscalSpan | undefined {
  const years = to.year - from.year;
  const span = (start: number, end: number): FiscalSpan | undefined => (end < 1 ? undefined : { kind: 'span', year: year + years, first: start as Quarter, last: end as Quarter });
  if (first === 1 && last === 4 && from.last !== 4) return span(1, 4);
  if (first === from.first && last === from.last) return span(to.first, to.last);
  if (last === from.last) return first === last ? span(to.last, to.last) : span(Math.min(first, to.last), to.last);
  if (first === 1 && last === from.last - 1) return span(1, to.last - 1);
  return span(first, last);
}

function rollEnd({ year, quarter }: FiscalEnd, from: FiscalSpan, to: FiscalSpan): FiscalEnd | undefined {
  const years = to.year - from.year;
  const end = (at: number): FiscalEnd => (at < 1 ? { kind: 'end', year: year + years - 1, quarter: 4 } : { kind: 'end', year: year + years, quarter: at as Quarter });
  // The end of a year before the current one opens it, or a year compared with it.
  if (quarter === 4) return from.last === 4 && year === from.year ? end(to.last) : end(4);
  if (quarter === from.last) return end(to.last);
  if (quarter === from.last - 1) return end(to.last - 1);
  return end(quarter);
}
