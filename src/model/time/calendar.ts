import { addDays } from './date.ts';
import { endIn, isWholeYear, spanOf, takeApart, type FiscalPeriod, type OfYear } from './fiscal-period.ts';
import { yearBefore, yearNumbered, yearOn, type FiscalCalendar, type FiscalYear } from './fiscal-year.ts';
import { duration, endOf, instant, periodKey, type Period } from './period.ts';

export { formatPeriodName, isPeriodName, isWholeYear, spanOf, yearLabel, type FiscalEnd, type FiscalPeriod, type FiscalSpan, type Quarter } from './fiscal-period.ts';
export { calendarOf, type FiscalCalendar } from './fiscal-year.ts';

/** The year of a fiscal period; `undefined` for one that the calendar does not have. */
export function yearOf(calendar: FiscalCalendar, { year, marked }: OfYear): FiscalYear | undefined {
  return yearNumbered(calendar, year, marked);
}

/** The days of a fiscal period in a calendar; `undefined` for a year or a quarter that it does not have. */
export function periodOf(calendar: FiscalCalendar, fiscal: FiscalPeriod): Period | undefined {
  const year = yearOf(calendar, fiscal);
  return year && daysOf(year, fiscal);
}

/** The days of a fiscal period of a year. */
export function daysOf(year: FiscalYear, fiscal: FiscalPeriod): Period | undefined {
  const { from, quarterEnds } = year;
  if (fiscal.kind === 'end') {
    const end = quarterEnds[fiscal.quarter - 1];
    return end && instant(end);
  }
  const [before, end] = [fiscal.first === 1 ? undefined : quarterEnds[fiscal.first - 2], quarterEnds[fiscal.last - 1]];
  if (end === undefined || (fiscal.first > 1 && before === undefined)) return undefined;
  return duration(before === undefined ? from : addDays(before, 1), end);
}

const identified = new WeakMap<FiscalCalendar, Map<string, FiscalPeriod | undefined>>();

/** The fiscal period that has exactly these days, if the calendar knows one. Kept: a filing asks for few periods often. */
export function identify(calendar: FiscalCalendar, period: Period): FiscalPeriod | undefined {
  const known = identified.get(calendar) ?? new Map<string, FiscalPeriod | undefined>();
  identified.set(calendar, known);
  const wanted = periodKey(period);
  if (!known.has(wanted)) known.set(wanted, search(calendar, period));
  return known.get(wanted);
}

function search(calendar: FiscalCalendar, period: Period): FiscalPeriod | undefined {
  const year = yearOn(calendar, endOf(period));
  if (!year) return undefined;
  const last = year.quarterEnds.indexOf(endOf(period)) + 1;
  if (last === 0) return undefined;
  if (period.kind === 'instant') return endIn(year, last);
  const first = period.from === year.from ? 1 : year.quarterEnds.findIndex((end) => addDays(end, 1) === period.from) + 2;
  const span = spanOf(year, first, last);
  // A run of quarters in the midst of a year has no name, but the second half of an ordinary one.
  const isNamed = first === 1 || first === last || (first === 3 && last === 4 && year.quarterEnds.length === 4);
  return isNamed && first <= last && (first > 1 || period.from === year.from) ? span : undefined;
}

/**
 * Reads the name of a fiscal period: `FY12`, `1H12`, `2Q2012`, `9M12`, and for balances `FY11-end`, `1H12-end`,
 * `1Q12-end`; in years that are longer, `5Q22` and `12M22`; with a T, of a transition year. Two digits mean 1980–2079.
 * Answers `undefined` for any other text, an issuer may name periods freely, and for a period that the calendar does
 * not have.
 */
export function parsePeriodName(calendar: FiscalCalendar, text: string): FiscalPeriod | undefined {
  const written = takeApart(text);
  const year = written && yearNumbered(calendar, written.year, written.marked);
  if (!year) return undefined;
  const { length } = year.quarterEnds;
  const [first, last] = written.span === 'year' ? [1, length] : written.span;
  // Twelve months of an ordinary year are the year, and the second half of three quarters is none.
  if (last > length || (last > 3 && first === 1 && written.span !== 'year' && last === length) || (first === 3 && last === 4 && length !== 4)) return undefined;
  return written.isEnd ? endIn(year, last) : spanOf(year, first, last);
}

/**
 * What a period is compared with: a flow with the same quarters of the year before, a balance with the last year end.
 * Where the year end moved, the year before may have no such quarters, or have them at another time of the year; it is
 * not alike then (comparability.ts). `undefined` for days that the calendar does not know.
 */
export function comparisonOf(calendar: FiscalCalendar, period: Period): Period | undefined {
  const fiscal = identify(calendar, period);
  const year = fiscal && yearOf(calendar, fiscal);
  const before = year && yearBefore(calendar, year);
  if (!before) return undefined;
  if (fiscal.kind === 'end') return instant(before.to);
  const whole = spanOf(before, 1, before.quarterEnds.length);
  return daysOf(before, isWholeYear(fiscal) ? whole : fiscal) ?? daysOf(before, whole);
}
