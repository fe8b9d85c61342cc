import { addDays, addMonths, dateOf, daysInMonth, partsOf, weekday, type IsoDate } from './date.ts';
import { duration, instant, periodKey, type Period } from './period.ts';

/** Fiscal years of whole months. */
export interface MonthCalendar {
  readonly kind: 'months';
  /** The month in which the fiscal year ends, 1–12. */
  readonly endMonth: number;
  /** Whether fiscal year 2012 is the year that starts in 2012 or the one that ends in it. */
  readonly namedBy: 'start' | 'end';
}

/**
 * Fiscal years of 52 or 53 whole weeks (the "52/53-week fiscal year" of US practice): quarters of 13 weeks, the 53rd
 * week in the fourth.
 */
export interface WeekCalendar {
  readonly kind: 'weeks';
  /** The weekday on which the year ends, Monday = 1 … Sunday = 7. */
  readonly endWeekday: number;
  readonly endMonth: number;
  /** The last such weekday in the month, or the one nearest to the month's last day. */
  readonly rule: 'last' | 'nearest';
  readonly namedBy: 'start' | 'end';
}

/** How an issuer cuts time into fiscal years and quarters. */
export type FiscalCalendar = MonthCalendar | WeekCalendar;

export type Quarter = 1 | 2 | 3 | 4;

/** A run of whole quarters of one fiscal year: a quarter, a half, nine months, the year. */
export interface FiscalSpan {
  readonly kind: 'span';
  readonly year: number;
  readonly first: Quarter;
  readonly last: Quarter;
}

/** The last day of a quarter of a fiscal year. */
export interface FiscalEnd {
  readonly kind: 'end';
  readonly year: number;
  readonly quarter: Quarter;
}

/** A period as the fiscal calendar names it. */
export type FiscalPeriod = FiscalSpan | FiscalEnd;

const periods = new WeakMap<FiscalCalendar, Map<string, Period>>();

/** The days of a fiscal period in a calendar. Kept: histories ask for the same few again and again. */
export function periodOf(calendar: FiscalCalendar, fiscal: FiscalPeriod): Period {
  const known = periods.get(calendar) ?? new Map<string, Period>();
  periods.set(calendar, known);
  const key = fiscal.kind === 'end' ? `${String(fiscal.year)}.${String(fiscal.quarter)}` : `${String(fiscal.year)}.${String(fiscal.first)}-${String(fiscal.last)}`;
  const period = known.get(key) ?? daysOf(calendar, fiscal);
  known.set(key, period);
  return period;
}

function daysOf(calendar: FiscalCalendar, fiscal: FiscalPeriod): Period {
  if (fiscal.kind === 'end') return instant(quarterEnd(calendar, fiscal.year, fiscal.quarter));
  const before = fiscal.first === 1
    ? quarterEnd(calendar, fiscal.year - 1, 4)
    : quarterEnd(calendar, fiscal.year, (fiscal.first - 1) as Quarter);
  return duration(addDays(before, 1), quarterEnd(calendar, fiscal.year, fiscal.last));
}

const SPANS: readonly (readonly [Quarter, Quarter])[] = [
  [1, 1], [2, 2], [3, 3], [4, 4], [1, 2], [3, 4], [1, 3], [1, 4],
];

const identified = new WeakMap<FiscalCalendar, Map<string, FiscalPeriod | undefined>>();

/** The fiscal period that has exactly these days, if the calendar knows one. Kept: a filing asks for few periods often. */
export function identify(calendar: FiscalCalendar, period: Period): FiscalPeriod | undefined {
  const known = identified.get(calendar) ?? new Map<string, FiscalPeriod | undefined>();
  identified.set(calendar, known);
  const wanted = periodKey(period);
  if (!known.has(wanted)) known.set(wanted, search(calendar, period, wanted));
  return known.get(wanted);
}

function search(calendar: FiscalCalendar, period: Period, wanted: string): FiscalPeriod | undefined {
  const { year } = partsOf(period.kind === 'instant' ? period.on : period.to);
  for (const candidate of [year - 1, year, year + 1]) {
    const choices: FiscalPeriod[] = period.kind === 'instant'
      ? ([1, 2, 3, 4] as const).map((quarter) => ({ kind: 'end', year: candidate, quarter }))
      : SPANS.map(([first, last]) => ({ kind: 'span', year: candidate, first, last }));
    const found = choices.find((choice) => periodKey(periodOf(calendar, choice)) === wanted);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads the name of a fiscal period: `FY12`, `1H12`, `2Q2012`, `9M12`, and for balances `FY11-end`, `1H12-end`,
 * `1Q12-end`. Two digits mean 1980–2079. Answers `undefined` for any other text: an issuer may name periods freely.
 */
export function parsePeriodName(text: string): FiscalPeriod | undefined {
  const match = /^(FY|[1-4]Q|[12]H|9M)(\d{4}|\d{2})(-end)?$/.exec(text);
  if (!match) return undefined;
  const [, span = '', digits = '', end] = match;
  const number = Number(digits);
  const year = digits.length === 4 ? number : number >= 80 ? 1900 + number : 2000 + number;
  const [first, last] = quartersOf(span);
  return end ? { kind: 'end', year, quarter: last } : { kind: 'span', year, first, last };
}

/** The name of a fiscal period with a two-digit year, as {@link parsePeriodName} reads it. */
export function formatPeriodName(fiscal: FiscalPeriod): string {
  const year = String(fiscal.year % 100).padStart(2, '0');
  if (fiscal.kind === 'end') return `${['1Q', '1H', '3Q', 'FY'][fiscal.quarter - 1] ?? ''}${year}-end`;
  const { first, last } = fiscal;
  if (first === last) return `${String(first)}Q${year}`;
  if (first === 3) return `2H${year}`;
  return `${last === 2 ? '1H' : last === 3 ? '9M' : 'FY'}${year}`;
}

/** The same fiscal period of the year before: what a flow is compared with. */
export function yearAgo<F extends FiscalPeriod>(fiscal: F): F {
  return { ...fiscal, year: fiscal.year - 1 };
}

/** The end of the last complete fiscal year before this instant: what a balance is compared with. */
export function lastYearEnd(fiscal: FiscalEnd): FiscalEnd {
  return { kind: 'end', year: fiscal.year - 1, quarter: 4 };
}

/** What a period is compared with: a flow with the year before, a balance with the last year end. */
export function comparisonOf(calendar: FiscalCalendar, period: Period): Period | undefined {
  const fiscal = identify(calendar, period);
  return fiscal && periodOf(calendar, fiscal.kind === 'span' ? yearAgo(fiscal) : lastYearEnd(fiscal));
}

function quartersOf(span: string): readonly [Quarter, Quarter] {
  if (span === 'FY') return [1, 4];
  if (span === '9M') return [1, 3];
  const n = Number(span[0]) as Quarter;
  if (span.endsWith('Q')) return [n, n];
  return n === 1 ? [1, 2] : [3, 4];
}

function quarterEnd(calendar: FiscalCalendar, year: number, quarter: Quarter): IsoDate {
  if (calendar.kind === 'months') {
    const end = dateOf(endYear(calendar, year), calendar.endMonth, 31);
    return addMonths(end, -3 * (4 - quarter));
  }
  if (quarter === 4) return weekYearEnd(calendar, endYear(calendar, year));
  return addDays(weekYearEnd(calendar, endYear(calendar, year) - 1), 13 * 7 * quarter);
}

/** The calendar year in which the fiscal year of this name ends. */
function endYear(calendar: FiscalCalendar, year: number): number {
  return calendar.namedBy === 'end' || calendar.endMonth === 12 ? year : year + 1;
}

function weekYearEnd(calendar: WeekCalendar, year: number): IsoDate {
  const last = dateOf(year, calendar.endMonth, daysInMonth(year, calendar.endMonth));
  const back = (weekday(last) - calendar.endWeekday + 7) % 7;
  const forward = 7 - back;
  return calendar.rule === 'nearest' && forward < back ? addDays(last, forward) : addDays(last, -back);
}
