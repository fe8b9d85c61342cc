import type { IsoDate } from '../time/date.ts';
import type { Filing } from './filing.ts';
import { hasCome, momentOf, type Moment, type Zone } from '../time/moment.ts';

/** Where the day begins last: until then there is somebody for whom it has not begun. */
export const LAST_ZONE: Zone = '-12:00';

/**
 * The moment from which a published filing is out: its `publishAt`, or else the beginning of the day of its release by
 * the issuer's clock. Where nobody says which clock that is, the day has to have begun everywhere on earth: too late by
 * hours is a nuisance, too early by a minute is a breach.
 */
export function releaseOf({ released, publishAt }: Pick<Filing, 'released' | 'publishAt'>, zone: Zone | undefined): Moment {
  return publishAt ?? beginningOf(released, zone ?? LAST_ZONE);
}

/** Where the day begins first. */
const FIRST_ZONE: Zone = '+14:00';

/** Whether there is somebody for whom a day has begun. */
export function hasBegunSomewhere(day: IsoDate, now: Moment): boolean {
  return hasCome(beginningOf(day, FIRST_ZONE), now);
}

/** Whether a filing is out at a moment. */
export function isOutAt(filing: Pick<Filing, 'status' | 'released' | 'publishAt'>, zone: Zone | undefined, now: Moment): boolean {
  return filing.status === 'published' && hasCome(releaseOf(filing, zone), now);
}

/** The moment at which a day begins by a clock. */
function beginningOf(day: IsoDate, zone: Zone): Moment {
  return momentOf(day, '00:00', zone);
}
