import { identify, isWholeYear, type FiscalCalendar, type Quarter } from '../model/time/calendar.ts';
import type { IsoDate } from '../model/time/date.ts';
import type { Filing, NamedPeriod } from '../model/content/filing.ts';
import { instant, periodKey, statedDay, type Period } from '../model/time/period.ts';
import { rollName, rollPeriod, type RollForward } from '../model/time/roll-forward.ts';

/** A period of the filing that is rolled forward, and what takes its place. */
export interface RolledPeriod {
  readonly former: string;
  readonly name: string;
  readonly period: Period;
  /** The roles that go over from the former period. */
  readonly roles: readonly string[];
  /** One of two that take the place of a first quarter, which was the quarter and the year to date. */
  readonly part?: 'quarter' | 'year-to-date';
}

/** The periods of a filing rolled forward, and those that have no place any more, by name. */
export interface RolledPeriods {
  /** Several of the former may have become one, and one of them two. */
  readonly kept: readonly RolledPeriod[];
  readonly dropped: readonly string[];
}

/** Words by which a role says which of the two it is, when a first quarter is both. */
const QUARTER = /(?:^|-)(?:quarter|quarterly|three-months)(?:-|$)/;
const TO_DATE = /(?:^|-)(?:year-to-date|ytd|to-date|cumulative)(?:-|$)/;

/** The roles of a first quarter, apart: those of the quarter and those of the year to date; `undefined` where no word tells. */
export function rolesApart(roles: readonly string[]): Readonly<Record<NonNullable<RolledPeriod['part']>, readonly string[]>> | undefined {
  const isOfQuarter = roles.some((role) => TO_DATE.test(role)) ? (role: string) => !TO_DATE.test(role) : (role: string) => QUARTER.test(role);
  const apart = { 'quarter': roles.filter(isOfQuarter), 'year-to-date': roles.filter((role) => !isOfQuarter(role)) };
  return apart.quarter.length === 0 || apart['year-to-date'].length === 0 ? undefined : apart;
}

/**
 * Rolls the periods of a filing. Two that come to be the same days become one with the roles of both: three and six
 * months in a first quarter. A first quarter with the roles of both becomes two: the quarter, and the year to date.
 */
export function rollPeriods(roll: RollForward, { periods, released }: Filing, day: IsoDate): RolledPeriods {
  const kept: RolledPeriod[] = [];
  const dropped: string[] = [];
  for (const named of periods) {
    const parts = partsOf(roll, named);
    const rolled = parts ?? [{ period: isRelease(named, released) ? instant(day) : rollPeriod(roll, named.period), roles: named.roles }];
    for (const { period, ...rest } of rolled) {
      const name = period && rollName(roll, named.name, period);
      const other = kept.find((each) => each.name === name);
      if (!period || name === undefined || (other && periodKey(other.period) !== periodKey(period))) dropped.push(named.name);
      else kept.push({ former: named.name, name, period, ...rest });
    }
  }
  return { kept, dropped };
}

function isRelease({ period }: NamedPeriod, released: IsoDate): boolean {
  return period.kind === 'instant' && statedDay(period) === released;
}

/** What becomes of a first quarter that was both; `undefined` for any other period, and on the way to another first quarter or to a year. */
function partsOf(roll: RollForward, { period, roles }: NamedPeriod): readonly (Pick<RolledPeriod, 'roles' | 'part'> & { readonly period: Period | undefined })[] | undefined {
  const { calendar, from, to } = roll;
  const fiscal = identify(calendar, period);
  const apart = rolesApart(roles);
  if (!apart || from.last !== 1 || to.last === 1 || isWholeYear(to) || fiscal?.kind !== 'span' || fiscal.last !== 1) return undefined;
  const since = (first: Quarter) => rollPeriod({ ...roll, to: { ...to, first } }, period);
  return [{ period: since(to.last), roles: apart.quarter, part: 'quarter' }, { period: since(1), roles: apart['year-to-date'], part: 'year-to-date' }];
}

/**
 * A first quarter with the roles that its tables know and it does not have: `comparative-quarter` beside `comparative`,
 * `quarter` beside `current`. Its columns fell away there, and stand in a second quarter.
 */
export function withRolesOfTables(calendar: FiscalCalendar, filing: Filing, known: Iterable<string>): Filing {
  const missing = [...new Set(known)].filter((role) => (QUARTER.test(role) || TO_DATE.test(role)) && !filing.periods.some(({ name, roles }) => name === role || roles.includes(role)));
  const periods = filing.periods.map((named): NamedPeriod => {
    const fiscal = identify(calendar, named.period);
    if (fiscal?.kind !== 'span' || fiscal.last !== 1) return named;
    const more = missing.filter((role) => named.roles.includes(role.replace(QUARTER, '-').replace(TO_DATE, '-').replace(/^-+|-+$/g, '') || 'current'));
    return more.length === 0 ? named : { ...named, roles: [...named.roles, ...more] };
  });
  return { ...filing, periods };
}
