import type { FiscalCalendar } from '../time/calendar.ts';
import type { Filing } from './filing.ts';
import type { Issuer } from './issuer.ts';

const shorter = new WeakMap<FiscalCalendar, Map<number, FiscalCalendar>>();

/** A calendar as it was before its later changes: that of its oldest eras, so many, the last of which has no end. */
export function calendarBefore(calendar: FiscalCalendar, eras: number): FiscalCalendar {
  if (eras >= calendar.eras.length) return calendar;
  const known = shorter.get(calendar) ?? new Map<number, FiscalCalendar>();
  shorter.set(calendar, known);
  const before = known.get(eras) ?? { eras: calendar.eras.slice(0, eras) };
  known.set(eras, before);
  return before;
}

/** The calendar that a filing goes by: that of its issuer, as far as it was known when the filing was made. */
export function filingCalendar({ issuer, filing }: { readonly issuer: Pick<Issuer, 'calendar'>; readonly filing: Pick<Filing, 'eras'> }): FiscalCalendar {
  return filing.eras === undefined ? issuer.calendar : calendarBefore(issuer.calendar, filing.eras);
}
