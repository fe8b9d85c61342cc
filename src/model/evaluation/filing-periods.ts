import { identify } from '../time/calendar.ts';
import type { Scope } from './answer.ts';
import { periodByName } from '../content/filing.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { lengthOf, periodKey, type Duration, type Period } from '../time/period.ts';
import { isTitled, periodsTitled } from '../time/titled-periods.ts';

/**
 * The periods that a filing is about, the shortest first: its current one, and those that end with it and are named in
 * its title, as the quarter of a report that counts from the beginning of the year.
 */
export function periodsOfFiling(scope: Pick<Scope, 'issuer' | 'filing'>): readonly Period[] {
  const { issuer: { language }, filing } = scope;
  const calendar = filingCalendar(scope);
  const current = periodByName(filing, 'current')?.period;
  if (current?.kind !== 'duration') return current ? [current] : [];
  const titled = periodsTitled(filing.title, language);
  const named = filing.periods.flatMap(({ period }): readonly Duration[] => (
    period.kind === 'duration' && period.to === current.to && identify(calendar, period) !== undefined && titled.some((each) => isTitled(calendar, period, each)) ? [period] : []
  ));
  return [...new Map([current, ...named].map((period) => [periodKey(period), period])).values()].sort((a, b) => lengthOf(a) - lengthOf(b));
}
