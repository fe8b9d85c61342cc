import { identify, type FiscalCalendar } from '../../model/time/calendar.ts';
import { addDays } from '../../model/time/date.ts';
import { periodByName, periodNames, type Filing, type NamedPeriod } from '../../model/content/filing.ts';
import { duration, instant, opening, statedDay, type Period } from '../../model/time/period.ts';
import { FACT_COLUMNS } from './facts-header.ts';
import { expectOneOf } from '../formats/nearest.ts';
import { PeriodNames } from '../shared/period-names.ts';
import type { Report } from '../formats/report.ts';
import { rolesOf, type FilingSpec, type PeriodSpec } from '../schema/filing.ts';
import { reportTwice, type Naming } from '../formats/twice.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** The rule that a period has the days that its name means. */
export const MISNAMED = 'filing/period-days';

/** Reads the periods of a filing, and checks their days, names and roles. */
export function readPeriods(yaml: YamlFile, spec: FilingSpec, calendar: FiscalCalendar | undefined, report: Report): Pick<Filing, 'periods' | 'eras'> {
  const roles: Naming[] = [];
  const periods = Object.entries(spec.periods).flatMap(([name, written]): NamedPeriod[] => {
    const path = ['periods', name];
    const period = periodFrom(name, written, spec, calendar);
    if (!period) return [];
    if (period.kind === 'duration' && period.from > period.to) {
      report.error('filing/period-order', yaml.place([...path, 'to']), {
        message: `The period "${name}" ends on ${period.to}, before it begins on ${period.from}.`,
        remedy: 'Correct one of the two days.',
      });
    }
    const own = rolesOf(written);
    own.forEach((role, index) => roles.push({ name: role, path: [...path, 'role', ...(typeof written.role === 'string' ? [] : [index])] }));
    return [{ name, roles: own, period, ...(written.derived === undefined ? {} : { derived: written.derived }), place: yaml.keyPlace(path) }];
  });
  const names = new PeriodNames(spec.released, periods, calendar);
  for (const named of periods) checkName(yaml, named, names, report);
  reportTwice(yaml, roles, 'filing/duplicate-role', report);
  for (const named of periods) if (named.derived) checkDerived(yaml, named, periods, report);
  for (const { name, path } of roles) {
    if (!Object.hasOwn(spec.periods, name)) continue;
    report.error('filing/role-is-a-name', yaml.place(path), {
      message: `The role "${name}" is also the name of a period.`,
      remedy: 'Rename the role: a table could mean either.',
      related: [{ place: yaml.keyPlace(['periods', name]), note: `the period "${name}"` }],
    });
  }
  return { periods, ...(names.eras === undefined ? {} : { eras: names.eras }) };
}

function checkName(yaml: YamlFile, named: NamedPeriod, names: PeriodNames, report: Report): void {
  const { name, period } = named;
  const place = yaml.keyPlace(['periods', name]);
  if (FACT_COLUMNS.includes(name)) {
    report.error('filing/period-name', place, {
      message: `A period cannot be named "${name}", which is a column of every facts file.`, remedy: 'Give the period another name.',
    });
  }
  if (!names.isWrong(named)) return;
  const expected = names.expected(name);
  report.error(MISNAMED, place, {
    message: `"${name}" does not have the days that the fiscal calendar of issuer.yaml gives it.`,
    expected: expected ? wordsOf(expected) : 'another name: in a transition year, there is no such period',
    actual: wordsOf(period),
    remedy: names.remedy,
  });
}

/** What is left of a whole when a part is taken away are the days of the whole before the part, or after it. */
function checkDerived(yaml: YamlFile, named: NamedPeriod, periods: readonly NamedPeriod[], report: Report): void {
  const { whole = '', less = '' } = named.derived ?? {};
  const ends = [['whole', whole], ['less', less]] as const;
  const found = ends.map(([key, name]) => {
    const one = periodByName({ periods }, name);
    if (!one) {
      report.error('filing/unknown-period', yaml.place(['periods', named.name, 'derived', key]), {
        message: `There is no period "${name}".`, expected: expectOneOf(name, periodNames(periods)), remedy: 'Correct the name.',
      });
    }
    return one?.period;
  });
  const [all, part] = found;
  if (!all || !part || isRest(named.period, all, part)) return;
  report.error('filing/derived-period', yaml.place(['periods', named.name, 'derived']), {
    message: `"${named.name}" is not what is left of "${whole}" without "${less}".`,
    expected: `days that together with ${wordsOf(part)} make up ${wordsOf(all)}`,
    actual: wordsOf(named.period),
    remedy: 'Correct the days, or the names of the two periods.',
  });
}

function isRest(rest: Period, whole: Period, part: Period): boolean {
  if (rest.kind !== 'duration' || whole.kind !== 'duration' || part.kind !== 'duration') return false;
  const [first, second] = rest.from < part.from ? [rest, part] : [part, rest];
  return first.from === whole.from && second.to === whole.to && addDays(first.to, 1) === second.from;
}

/** `2012-04-01 to 2012-09-30`, as messages write a period. */
export function wordsOf(period: Period): string {
  return period.kind === 'instant' ? statedDay(period) : `${period.from} to ${period.to}`;
}

// Words by which a filing calls the day with which a period begins, in roles and in names.
const OPENING = /(?:^|[-_.\d])(?:opening|start|beginning)(?:$|[-_.\d])/i;

function periodFrom(name: string, spec: PeriodSpec, { periods }: FilingSpec, calendar: FiscalCalendar | undefined): Period | undefined {
  const { from, to, on } = spec;
  if (on === undefined) return from !== undefined && to !== undefined ? duration(from, to) : undefined;
  if (![...rolesOf(spec), name].some((word) => OPENING.test(word))) return instant(on);
  const before = opening(on);
  const begins = Object.values(periods).some((other) => other.from === on) || (calendar !== undefined && identify(calendar, before) !== undefined);
  return begins ? before : instant(on);
}
