import { addDays, daysInclusive, type IsoDate } from './date.ts';

/** A point in time: the end of that day. XBRL's `instant`. */
export interface Instant {
  readonly kind: 'instant';
  readonly on: IsoDate;
  /**
   * The day that begins with the balance, where a filing states it as of that day: an opening balance of April 1 is the
   * closing one of March 31. It is written so, and is the same in every other way.
   */
  readonly opens?: IsoDate;
}

/** A span of days, both ends included. XBRL's `duration`. */
export interface Duration {
  readonly kind: 'duration';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** When a fact holds: balances at an instant, flows over a duration. */
export type Period = Instant | Duration;

/** The end of a day. */
export function instant(on: IsoDate): Instant {
  return { kind: 'instant', on };
}

/** From one day to another, both included. The caller has checked that `from` is not after `to`. */
export function duration(from: IsoDate, to: IsoDate): Duration {
  return { kind: 'duration', from, to };
}

/** The balance with which a day begins: that of the end of the day before. */
export function opening(day: IsoDate): Instant {
  return { kind: 'instant', on: addDays(day, -1), opens: day };
}

/** The day as of which a balance is stated; of a span, its last. */
export function statedDay(period: Period): IsoDate {
  return period.kind === 'instant' ? period.opens ?? period.on : period.to;
}

/** A text that is equal for equal periods: `2012-09-30` or `2012-04-01/2012-09-30`. */
export function periodKey(period: Period): string {
  return period.kind === 'instant' ? period.on : `${period.from}/${period.to}`;
}

/** The last day of a period. */
export function endOf(period: Period): IsoDate {
  return period.kind === 'instant' ? period.on : period.to;
}

/** The number of days of a duration. */
export function lengthOf(period: Duration): number {
  return daysInclusive(period.from, period.to);
}
