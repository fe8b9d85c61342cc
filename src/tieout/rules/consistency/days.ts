import { addDays } from '../../../model/time/date.ts';
import type { NamedPeriod } from '../../../model/content/filing.ts';
import { endOf } from '../../../model/time/period.ts';
import type { Check, Rule, Subject } from '../../checking/check.ts';
import { ordered } from '../../checking/day-order.ts';
import { rolesInOrder } from './role-order.ts';
import { yearInTitle } from './titled-year.ts';

/** Beyond as many days before the end of the period, no market was closed all the while. */
const CLOSED = 10;

/** A rate of another quarter is one of another filing. */
const QUARTER = 80;

/** Days stand in the order in which things happen. */
export const days: Rule = {
  id: 'days',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => [...periodsEnded(subject), ...[...releasedInTime(subject), ...rolesInOrder(subject), ...yearInTitle(subject)].filter(({ outcome }) => outcome !== 'consistent'), ...announced(subject), ...rateOfItsDay(subject)],
};

/** A filing comes after the periods on which it reports; a balance of which it states an amount is of a day that was. */
function periodsEnded(subject: Subject): readonly Check[] {
  const { filing } = subject;
  return filing.periods.filter((named) => isPast(named) || isReported(subject, named)).map((named) => ordered(subject, days.id, {
    about: `${named.name} ended before the release`,
    first: endOf(named.period),
    second: filing.released,
    place: named.place,
    message: `The period ${named.name} ends on ${endOf(named.period)}, and the filing that reports on it is released on ${filing.released}.`,
    remedy: 'Correct the period, or `released`; a period that is only forecast has a role that says so, such as next-year.',
    related: [{ place: filing.releasedPlace, note: `released on ${filing.released}` }],
  }));
}

/** Beyond as many days after its current period, a release has most likely the wrong year. Only an amendment may come whenever it is needed. */
const LATE = 400;

function releasedInTime(subject: Subject): readonly Check[] {
  const { filing } = subject;
  const current = ['current', 'closing'].flatMap((role) => filing.periods.find(({ roles }) => roles.includes(role)) ?? [])[0];
  if (!current || filing.amends) return [];
  const end = endOf(current.period);
  return [ordered(subject, days.id, {
    about: `The release came within a year and a month of ${current.name}`,
    first: filing.released,
    second: addDays(end, LATE),
    place: filing.releasedPlace,
    severity: 'warning',
    message: `The filing is released on ${filing.released}, more than a year after its current period ${current.name} ended on ${end}.`,
    remedy: 'Check the year of both days.',
    related: [{ place: current.place, note: `the period ${current.name}` }],
  })];
}

const PAST = /(?:^|-)(?:current|closing|comparative|opening|quarter|previous|prior|former|earlier|last)(?:-|$)/;
const FUTURE = /(?:^|-)(?:next|coming|future|forecast|outlook|target|targeted|expected|planned)(?:-|$)/;

function isPast({ roles }: NamedPeriod): boolean {
  return roles.some((role) => PAST.test(role)) && !roles.some((role) => FUTURE.test(role));
}

/** Whether there is an actual balance of money or shares for its day: nobody knows what will be. */
function isReported({ filing }: Subject, { name, roles, period }: NamedPeriod): boolean {
  return period.kind === 'instant' && !roles.some((role) => FUTURE.test(role)) && filing.facts.all.some(({ periodName, stance, value }) => (
    periodName === name && stance === undefined && value.kind === 'number' && (value.unit.kind === 'monetary' || value.unit.kind === 'shares')
  ));
}

function announced(subject: Subject): readonly Check[] {
  const { filing } = subject;
  return filing.announcements.flatMap(({ label, announced: day, place }) => (day === undefined ? [] : [ordered(subject, days.id, {
    about: `${label} was announced before the release that cites it`,
    first: day,
    second: filing.released,
    place,
    message: `"${label}" was announced on ${day}, after the release of ${filing.released} that cites it.`,
    remedy: 'Correct one of the two days.',
    related: [{ place: filing.releasedPlace, note: `released on ${filing.released}` }],
  })]));
}

/** The rate of a translation is that of the end of the period or near it, or a later one that was known at the release. */
function rateOfItsDay(subject: Subject): readonly Check[] {
  const { filing } = subject;
  const { translation, released, releasedPlace } = filing;
  const named = ['current', 'closing'].flatMap((role) => filing.periods.find(({ roles }) => roles.includes(role)) ?? [])[0];
  if (!translation) return [];
  const { date, place } = translation;
  const known = ordered(subject, days.id, {
    about: 'The rate of the translation was known at the release',
    first: date,
    second: released,
    place,
    message: `The rate of the translation is that of ${date}, after the release of ${released}.`,
    remedy: 'Correct one of the two days.',
    related: [{ place: releasedPlace, note: `released on ${released}` }],
  });
  if (!named) return [known];
  const end = endOf(named.period);
  return [known, ordered(subject, days.id, {
    about: `The rate of the translation is of a day near the end of ${named.name}`,
    first: addDays(end, -CLOSED),
    second: date,
    place,
    message: `The rate of the translation is that of ${date}, and ${named.name} ends on ${end}.`,
    remedy: `Check the day of the rate, and the rate itself; it is that of the last trading day until ${end}, or of a later one.`,
    related: [{ place: named.place, note: `the period ${named.name}` }],
    ...(addDays(date, QUARTER) >= end ? { severity: 'warning' } : {}),
  })];
}
