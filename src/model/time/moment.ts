import { dayNumber, parseDate, type IsoDate } from './date.ts';
import { fail, succeed, type Outcome } from '../finding.ts';

/** A moment, as a clock with a known zone shows it (RFC 3339). */
export interface Moment {
  /** As it is written: `2012-11-08T15:00:00+09:00`. */
  readonly text: string;
  /** The day there, by the clock that is written. */
  readonly day: IsoDate;
  /** Milliseconds since the beginning of 1970 in UTC, without leap seconds: what moments are compared by. */
  readonly milliseconds: number;
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

/** Reads a date, a time and how far its clock is from UTC; seconds may be left out. */
export function parseMoment(text: string): Outcome<Moment> {
  const match = SHAPE.exec(text);
  if (!match) return fail(`"${text}" is not a moment written as 2012-11-08T15:00+09:00`);
  const [, date = '', hours, minutes, seconds, sign = '+', aheadHours, aheadMinutes] = match;
  const day = parseDate(date);
  if (!day.ok) return day;
  const ahead = minutesOf(aheadHours, aheadMinutes) * (sign === '-' ? -1 : 1);
  const sinceMidnight = (minutesOf(hours, minutes) - ahead) * 60 + Number(seconds ?? 0);
  return succeed({ text, day: day.value, milliseconds: (dayNumber(day.value) * 86_400 + sinceMidnight) * 1000 });
}

/** The moment at which a clock that is so far from Universal Time (`+09:00`) shows a time of day (`15:00`). */
export function momentOf(day: IsoDate, time: string, zone: string): Moment {
  const moment = parseMoment(`${day}T${time}${zone}`);
  if (!moment.ok) throw new Error(moment.problem);
  return moment.value;
}

function minutesOf(hours = '0', minutes = '0'): number {
  return Number(hours) * 60 + Number(minutes);
}

/** Whether a moment has come. */
export function hasCome(moment: Moment, now: Moment): boolean {
  return moment.milliseconds <= now.milliseconds;
}

/** How far a clock is from Universal Time, as RFC 3339 writes it: `+09:00`. */
export type Zone = string;
