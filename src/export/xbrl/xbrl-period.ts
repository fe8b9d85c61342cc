import { addDays, type IsoDate } from '../../model/time/date.ts';
import type { Period } from '../../model/time/period.ts';

/**
 * A period as OIM writes it (OIM Common, section 4.3): times, not days, so that a day ends at the midnight after it.
 * `2012-04-01T00:00:00/2012-10-01T00:00:00` is the six months to the end of September 30; `2012-10-01T00:00:00` is
 * that end.
 */
export function xbrlPeriod(period: Period): string {
  return period.kind === 'instant' ? endOf(period.on) : `${midnight(period.from)}/${endOf(period.to)}`;
}

function endOf(day: IsoDate): string {
  return midnight(addDays(day, 1));
}

function midnight(day: IsoDate): string {
  return `${day}T00:00:00`;
}
