import { identify, isPeriodName, parsePeriodName, periodOf, type FiscalCalendar } from '../time/calendar.ts';
import { addDays, addMonths, partsOf, type IsoDate } from '../time/date.ts';
import { calendarBefore } from './filing-calendar.ts';
import { periodKey, type Period } from '../time/period.ts';
import { calendarOf, lastFirstYear } from '../time/fiscal-year.ts';
import { yearEnd, type MonthYears, type YearRule } from '../time/year-rule.ts';

/** The longest that a transition year may be, in months: article 59 of Japan's Rules of Corporate Accounting allows a year and a half. */
export const LONGEST_YEAR = 18;

/** A period by the name that a filing gives it. */
export interface CalledPeriod {
  readonly name: string;
  readonly period: Period;
}

/** What the periods of a filing are called, and when it was released. */
export interface CalledPeriods {
  readonly released: IsoDate;
  readonly periods: readonly CalledPeriod[];
}

/** Whether a period has a name that means other days in a calendar, or none that it has. */
export function isMisnamed(calendar: FiscalCalendar, { name, period }: CalledPeriod): boolean {
  const fiscal = parsePeriodName(calendar, name);
  const expected = fiscal && periodOf(calendar, fiscal);
  return expected ? periodKey(expected) !== periodKey(period) : isPeriodName(name);
}

/**
 * By how many of the calendars of an issuer a filing goes, the oldest first; `undefined` for all. A filing from before
 * the first year by a new calendar was over may not have known of it: then the names of its periods tell, and where
 * both would do, it goes on saying what it said before the change.
 */
export function erasOf(calendar: FiscalCalendar, { released, periods }: CalledPeriods): number | undefined {
  const all = calendar.eras.length;
  let eras = all;
  let best = fitOf(calendar, periods);
  for (let fewer = all - 1; fewer > 0 && mayNotKnow(calendarBefore(calendar, fewer + 1), released); fewer -= 1) {
    const before = calendarBefore(calendar, fewer);
    const fit = fitOf(before, periods, calendarBefore(calendar, fewer + 1));
    if (fit.misnamed > best.misnamed || (fit.misnamed === best.misnamed && fit.known < best.known)) continue;
    [eras, best] = [fewer, fit];
  }
  return eras === all ? undefined : eras;
}

/**
 * Whether somebody who wrote on a day may not have known of the last change of a calendar. That a year will be cut short
 * is often decided when half of it is over; how its quarters are cut is known when the first of them begins.
 */
function mayNotKnow(calendar: FiscalCalendar, day: IsoDate): boolean {
  const first = lastFirstYear(calendar);
  return first !== undefined && (first.transition ? day <= first.to : day < first.from);
}

/** How many periods of a filing have names that are wrong in a calendar, and how many it knows. */
function fitOf(calendar: FiscalCalendar, periods: readonly CalledPeriod[], changed = calendar): { readonly misnamed: number; readonly known: number } {
  const first = changed === calendar ? undefined : lastFirstYear(changed);
  // Who speaks of the transition year knows of the change, unless it is called nine months of a year.
  const isTransition = ({ name, period }: CalledPeriod) => first?.transition === true && period.kind === 'duration' && period.from === first.from && period.to === first.to && !isPeriodName(name);
  // Nor does anybody write a name that only the changed calendar has: FY22T, 5Q23.
  const isNewName = ({ name }: CalledPeriod) => parsePeriodName(changed, name) !== undefined && parsePeriodName(calendar, name) === undefined;
  return {
    misnamed: periods.filter((each) => isMisnamed(calendar, each) || isTransition(each) || isNewName(each)).length,
    known: periods.filter(({ period }) => identify(calendar, period)).length,
  };
}

/** The calendars of whole months by which none of these periods has a wrong name; none where no name tells. */
export function monthsThatFit(periods: readonly CalledPeriod[]): readonly MonthYears[] {
  const named = periods.filter(({ name }) => isPeriodName(name));
  if (named.length === 0) return [];
  return MONTH_YEARS.filter((rule) => named.every((each) => !isMisnamed(calendarOf(rule), each)));
}

const MONTH_YEARS: readonly MonthYears[] = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((endMonth): readonly MonthYears[] => (
  endMonth === 12 ? [{ kind: 'months', endMonth, namedBy: 'end' }] : [{ kind: 'months', endMonth, namedBy: 'start' }, { kind: 'months', endMonth, namedBy: 'end' }]
));

/**
 * The calendar of an issuer that says how its years run today and not how they ran before, where its filings leave no
 * doubt: the names of earlier ones all follow another year end, and a later one reports the time between the two, from
 * the day after a year by the one to the end of a year by the other. `undefined` where they say less, or nothing is
 * missing.
 */
export function withEarlier(today: FiscalCalendar, filings: readonly CalledPeriods[]): FiscalCalendar | undefined {
  const [only, ...others] = today.eras;
  if (!only || only.from !== undefined || others.length > 0) return undefined;
  const misnamed = filings.flatMap(({ periods }) => (periods.some((each) => isMisnamed(today, each)) ? periods : []));
  const spans = new Map(filings.flatMap(({ periods }) => periods.filter(mayBeTransition).map(({ period }) => [periodKey(period), period] as const)));
  const found = monthsThatFit(misnamed).flatMap((rule) => [...spans.values()].flatMap((period): readonly FiscalCalendar[] => {
    if (period.kind === 'instant' || !endsYear(rule, addDays(period.from, -1)) || !endsYear(only.rule, period.to)) return [];
    const calendar: FiscalCalendar = { eras: [{ rule }, { rule: only.rule, from: period.from, firstYear: { ends: period.to } }] };
    const isTransition = lastFirstYear(calendar)?.transition === true && period.to < addMonths(period.from, LONGEST_YEAR);
    return isTransition && filings.every((filing) => isFree(calendar, filing)) ? [calendar] : [];
  }));
  return found.length === 1 ? found[0] : undefined;
}

// Nine months from April on are nothing out of the way for a year that ends in March, where they are called so.
function mayBeTransition({ name }: CalledPeriod): boolean {
  return !isPeriodName(name) || name.startsWith('FY');
}

function endsYear(rule: YearRule, day: IsoDate): boolean {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1].some((number) => yearEnd(rule, number) === day);
}

function isFree(calendar: FiscalCalendar, filing: CalledPeriods): boolean {
  const own = calendarBefore(calendar, erasOf(calendar, filing) ?? calendar.eras.length);
  return !filing.periods.some((each) => isMisnamed(own, each));
}
