import { fail, succeed, type Outcome } from '../finding.ts';

declare const isoDate: unique symbol;

/** A calendar date as `YYYY-MM-DD` (ISO 8601), with no time and no zone. Made only by {@link parseDate}. */
export type IsoDate = string & { readonly [isoDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. A day that the month does not have is refused. */
export function parseDate(text: string): Outcome<IsoDate> {
  const match = SHAPE.exec(text);
  if (!match) return fail(`"${text}" is not a date written as YYYY-MM-DD`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12) return fail(`"${text}" names month ${String(month)}`);
  if (day < 1 || day > daysInMonth(year, month)) return fail(`"${text}" names a day that the month does not have`);
  return succeed(text as IsoDate);
}

/** The date of a year, month and day; the day is cut to the month's length. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const cut = Math.min(day, daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(cut, 2)}` as IsoDate;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The date `days` later (earlier when negative), in the proleptic Gregorian calendar. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The date `months` later; the last day of a month stays the last day of a month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const last = day === daysInMonth(year, month);
  return dateOf(target.year, target.month, last ? 31 : day);
}

/** The number of days from `from` to `to`, both included. */
export function daysInclusive(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The day of the week, Monday = 1 … Sunday = 7 (ISO 8601). */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The months by their English names, January first. */
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** `September 30, 2012`, as an English filing writes it. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${MONTHS[month - 1] ?? ''} ${String(day)}, ${String(year)}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 1970-01-01, by the era arithmetic of the civil calendar (400 years have 146,097 days), so that no time
 * zone can move a date.
 */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromDayNumber(days: number): IsoDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted + (shifted < 10 ? 3 : -9);
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
