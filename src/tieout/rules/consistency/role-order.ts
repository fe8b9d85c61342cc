import { addDays, type IsoDate } from '../../../model/time/date.ts';
import type { NamedPeriod } from '../../../model/content/filing.ts';
import { endOf } from '../../../model/time/period.ts';
import type { Check, Subject } from '../../checking/check.ts';
import { ordered } from '../../checking/day-order.ts';

const RULE = 'days';

/** Words that make a role that of an earlier period: the comparative of `quarter` is `comparative-quarter` or `quarter-comparative`. */
const EARLIER = ['comparative', 'previous', 'prior', 'earlier'];

/** Beyond as many days, two balances are of two reporting dates; within, one of them has a wrong day. */
const NEAR = 10;

/** Periods stand in time as their roles say: the current one after what it is compared with, its balances at its ends. */
export function rolesInOrder(subject: Subject): readonly Check[] {
  return [...comparedWithEarlier(subject), ...atTheEnds(subject)];
}

function comparedWithEarlier(subject: Subject): readonly Check[] {
  const { periods } = subject.filing;
  return periods.flatMap((later) => later.roles.flatMap((role) => (
    periods.flatMap((earlier) => earlier.roles.filter((each) => earlier.name !== later.name && isEarlierOf(each, role)).map((each) => ordered(subject, RULE, {
      about: `${later.name} (${role}) comes after ${earlier.name} (${each})`,
      first: endOf(earlier.period),
      second: endOf(later.period),
      place: later.place,
      message: `${later.name}, whose role is ${role}, ends on ${endOf(later.period)}, before ${earlier.name}, whose role is ${each}, which ends on ${endOf(earlier.period)}.`,
      remedy: 'Correct a day, or give each of the two the role of the other.',
      related: [{ place: earlier.place, note: `the period ${earlier.name}` }],
    })))
  )));
}

function isEarlierOf(role: string, of: string): boolean {
  if (of === 'closing' && role === 'opening') return true;
  return EARLIER.some((word) => (of === 'current' && role === word) || role === `${word}-${of}` || role === `${of}-${word}`);
}

/** A closing balance is of the last day of the current period; an opening one near its beginning is of the day before. */
function atTheEnds(subject: Subject): readonly Check[] {
  const { periods } = subject.filing;
  const called = (role: string): NamedPeriod | undefined => periods.find(({ roles }) => roles.includes(role));
  const [current, closing, opening] = [called('current'), called('closing'), called('opening')];
  if (current?.period.kind !== 'duration') return [];
  const before = addDays(current.period.from, -1);
  return [
    ...(closing ? [{ balance: closing, day: current.period.to, says: `ends on ${current.period.to}` }] : []),
    ...(opening && isNear(endOf(opening.period), before) ? [{ balance: opening, day: before, says: `begins on ${current.period.from}` }] : []),
  ].map(({ balance, day, says }) => {
    const found = endOf(balance.period);
    const looked = { rule: RULE, facts: [], about: () => `${balance.name} is at an end of ${current.name}` };
    if (found === day) return { ...looked, outcome: 'consistent' as const };
    return { ...looked, outcome: 'inconsistent' as const, finding: {
      rule: RULE,
      severity: 'warning' as const,
      place: balance.place,
      message: `The ${balance === closing ? 'closing' : 'opening'} balance ${balance.name} is of ${found}, and the current period ${current.name} ${says}.`,
      expected: day,
      actual: found,
      remedy: 'Correct the day; a balance of another day has another role.',
      related: [{ place: current.place, note: `the period ${current.name}` }],
    } };
  });
}

function isNear(a: IsoDate, b: IsoDate): boolean {
  return addDays(a, NEAR) >= b && addDays(b, NEAR) >= a;
}
