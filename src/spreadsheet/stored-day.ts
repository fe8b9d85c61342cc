import type { Decimal } from '../model/amounts/decimal.ts';
import { addDays, parseDate, type IsoDate } from '../model/time/date.ts';
import type { FormatSection } from './number-format.ts';

/** A day that a cell shows, or why nobody can tell, as the end of a sentence about the cell. */
export type ShownDay = { readonly kind: 'day'; readonly day: IsoDate } | { readonly kind: 'uncertain'; readonly because: string };

/** The last day that spreadsheets know, December 31, 9999, as they count. */
const LAST = 2_958_465;

/**
 * The day of a number in a cell that shows days. Days are counted from 1900, in which Excel has a February 29 that there was
 * not, or from 1904 (ECMA-376, 18.17.4.1); other programs count the days before March 1900 otherwise.
 */
export function shownDay(serial: Decimal, { time }: Pick<FormatSection, 'time'>, from1904: boolean): ShownDay {
  const doubt = (because: string): ShownDay => ({ kind: 'uncertain', because });
  if (!serial.isInteger()) return doubt('holds a time of day: type the day alone');
  if (serial.lt(from1904 ? 0 : 61) || serial.gt(LAST)) return doubt(`holds ${serial.toFixed()} in the format of a day, and is none that a filing could name`);
  const days = Number(serial.toFixed());
  const day = addDays((from1904 ? '1904-01-01' : '1899-12-30') as IsoDate, days);
  return showsWhole(time) ? { kind: 'day', day } : doubt(`shows a part of the day ${day} that it holds: type it as ${day}`);
}

/** Whether year, month and day are all seen. Years may be those of an era. */
function showsWhole(time: string): boolean {
  return /[YE]/.test(time) && time.includes('M') && time.includes('D');
}

/** A day that is stored in ISO 8601 (ECMA-376, 18.18.11), with or without a time of day at midnight. */
export function storedDay(text: string): ShownDay {
  const [, day = '', time] = /^(\d{4}-\d\d-\d\d)(?:T(.*))?$/.exec(text) ?? [];
  const parsed = parseDate(day);
  if (!parsed.ok) return { kind: 'uncertain', because: `holds "${text.slice(0, 30)}" as a day, and is none` };
  if (time !== undefined && !/^00:00(?::00(?:\.0+)?)?Z?$/.test(time)) return { kind: 'uncertain', because: 'holds a time of day: type the day alone' };
  return { kind: 'day', day: parsed.value };
}
