import { partsOf } from '../../../model/time/date.ts';
import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import { yearOn } from '../../../model/time/fiscal-year.ts';
import { endOf } from '../../../model/time/period.ts';
import type { Check, Subject } from '../../checking/check.ts';
import { listed } from '../../checking/naming.ts';

/** Beyond as many years, a number in a title is the name of something else: a plan, a vision. */
const NEAR = 2;

/** A title that names years names one of its current period: that of a filing which was copied from the year before is the first to be forgotten. */
export function yearInTitle({ scope, filing }: Subject): readonly Check[] {
  const current = filing.periods.find(({ roles }) => roles.includes('current'));
  if (current?.period.kind !== 'duration') return [];
  const { from, to } = current.period;
  const fiscal = yearOn(filingCalendar(scope), endOf(current.period));
  if (!fiscal) return [];
  const named = [...filing.title.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g)].map(([text]) => Number(text));
  const own = [fiscal.number, ...[from, to, fiscal.quarterEnds.at(-1) ?? to, filing.released].map((day) => partsOf(day).year)];
  const isNear = (year: number): boolean => own.some((each) => Math.abs(each - year) <= NEAR);
  if (named.length === 0 || named.some((year) => own.includes(year)) || !named.every(isNear)) return [];
  return [{
    rule: 'days',
    facts: [],
    about: () => `The title of ${filing.id} names a year of ${current.name}`,
    outcome: 'inconsistent',
    finding: {
      rule: 'days',
      severity: 'warning',
      place: filing.place,
      message: `The title of the filing, "${filing.title}", names ${listed([...new Set(named)].map(String))}, and its current period ${current.name} is ${from} to ${to}.`,
      expected: listed([...new Set(own)].sort((a, b) => a - b).map(String)).replace(/ and (?=\d+$)/, ' or '),
      remedy: 'Correct the title, or the period.',
      related: [{ place: current.place, note: `the period ${current.name}` }],
    },
  }];
}
