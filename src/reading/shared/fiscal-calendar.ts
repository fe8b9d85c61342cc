import { calendarOf, yearLabel, type FiscalCalendar } from '../../model/time/calendar.ts';
import { addDays, addMonths, type IsoDate } from '../../model/time/date.ts';
import { calendarBefore } from '../../model/content/filing-calendar.ts';
import { LONGEST_YEAR } from '../../model/content/calendar-fit.ts';
import { firstYearBy, yearOn, yearsLater, type Era, type FiscalYear } from '../../model/time/fiscal-year.ts';
import { weeksOfQuarters, yearEnd, type YearRule } from '../../model/time/year-rule.ts';
import type { Report } from '../formats/report.ts';
import type { CalendarSpec } from '../schema/issuer.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** One calendar of `issuer.yaml`, and where it stands. */
interface Written {
  readonly spec: CalendarSpec;
  readonly path: Path;
}

/** Reads the fiscal calendars of an issuer. One that contradicts itself is reported, and its last rule stands for all. */
export function readCalendar(yaml: YamlFile, written: CalendarSpec | readonly CalendarSpec[], report: Report): { readonly value: FiscalCalendar; readonly sound: boolean } {
  const before = report.findings.length;
  const calendars = isList(written) ? written.map((spec, index): Written => ({ spec, path: ['fiscalCalendar', index] })) : [{ spec: written, path: ['fiscalCalendar'] }];
  for (const each of calendars) checkQuarters(yaml, each, report);
  const eras: Era[] = [];
  for (const [index, each] of calendars.entries()) {
    const era = eraOf(yaml, each, calendars[index - 1], report);
    if (!era) continue;
    if (era.from !== undefined && checkStart(yaml, each, { eras }, { ...era, from: era.from }, report)) checkFirstYear(yaml, each, { ...era, from: era.from }, report);
    eras.push(era);
  }
  checkEnd(yaml, calendars.at(-1), report);
  if (report.findings.length === before) checkNames(yaml, calendars, { eras }, report);
  const sound = report.findings.length === before;
  const last = calendars.at(-1);
  return { value: sound || !last ? { eras } : calendarOf(ruleOf(last.spec)), sound };
}

function isList(written: CalendarSpec | readonly CalendarSpec[]): written is readonly CalendarSpec[] {
  return Array.isArray(written);
}

function ruleOf({ from: _from, until: _until, firstYear: _firstYear, ...rule }: CalendarSpec): YearRule {
  return rule;
}

/** A calendar with the day from which it holds: its own, or the one after the last of the calendar before it. */
function eraOf(yaml: YamlFile, { spec, path }: Written, former: Written | undefined, report: Report): Era | undefined {
  const { from: said, firstYear } = spec;
  const follows = former?.spec.until === undefined ? undefined : addDays(former.spec.until, 1);
  const from = said ?? follows;
  if (former && from === undefined) {
    report.error('calendar/from', yaml.place(path), {
      message: 'The calendar does not say from which day it holds.', expected: 'from: the first day of the first year by it', remedy: 'Add `from`: where the year end moved, the first day of the transition year.',
    });
    return undefined;
  }
  if (said !== undefined && follows !== undefined && said !== follows) {
    const gap = said > follows;
    report.error(gap ? 'calendar/gap' : 'calendar/overlap', yaml.place([...path, 'from']), {
      message: gap ? `No calendar holds from ${follows} to ${addDays(said, -1)}.` : `Two calendars hold from ${said} to ${addDays(follows, -1)}.`,
      expected: follows,
      actual: said,
      remedy: 'Correct `from`, or `until` of the calendar before it; one of the two is enough. A transition year belongs to the calendar that it leads to.',
      related: [{ place: yaml.place([...(former?.path ?? []), 'until']), note: `the calendar before it holds until ${addDays(follows, -1)}` }],
    });
    return undefined;
  }
  if (firstYear && from === undefined) {
    report.error('calendar/first-year', yaml.keyPlace([...path, 'firstYear']), {
      message: 'The oldest calendar has no first year: it has always held.', remedy: 'Remove `firstYear`, or write it under the calendar that begins with such a year.',
    });
  }
  const first = firstYear && { ...(firstYear.ends === undefined ? {} : { ends: firstYear.ends }), ...(firstYear.quarterEnds === undefined ? {} : { quarterEnds: firstYear.quarterEnds }) };
  return { rule: ruleOf(spec), ...(from === undefined ? {} : { from }), ...(first ? { firstYear: first } : {}) };
}

/** A calendar begins where a year of the one before it begins; the oldest, where one of its own years does. */
function checkStart(yaml: YamlFile, { spec, path }: Written, before: FiscalCalendar, era: Era & { readonly from: IsoDate }, report: Report): boolean {
  const { from, rule } = era;
  const place = yaml.place(spec.from === undefined ? path : [...path, 'from']);
  const former = before.eras.at(-1);
  if (!former) {
    if (!firstYearBy(era).transition) return true;
    const own = yearOn(calendarOf(rule), from);
    report.error('calendar/from', place, {
      message: `No year of this calendar begins on ${from}.`, expected: own && `${own.from} or ${addDays(own.to, 1)}`, actual: from, remedy: 'Correct `from`, or leave it out: the oldest calendar has always held.',
    });
    return false;
  }
  if (former.from !== undefined && from <= former.from) {
    report.error('calendar/order', place, {
      message: `The calendar holds from ${from}, and the one before it from ${former.from}.`, expected: `a day after ${former.from}`, remedy: 'Correct the day, or put the older calendar first.',
    });
    return false;
  }
  const cut = yearOn(before, addDays(from, -1));
  if (!cut || cut.to === addDays(from, -1)) return true;
  report.error('calendar/from', place, {
    message: `No year of the calendar before it begins on ${from}.`,
    expected: `${cut.from} or ${addDays(cut.to, 1)}`,
    actual: from,
    remedy: 'Write the day on which the first year by this calendar begins. A year that is cut short or drawn out as the year end moves belongs to it.',
  });
  return false;
}

function checkFirstYear(yaml: YamlFile, { spec: { firstYear }, path }: Written, era: Era & { readonly from: IsoDate }, report: Report): void {
  const { rule, from } = era;
  const year = firstYearBy(era);
  const { ends } = firstYear ?? {};
  if (ends !== undefined && ends !== yearEnd(rule, year.number)) {
    report.error('calendar/first-year', yaml.place([...path, 'firstYear', 'ends']), {
      message: `No year of this calendar ends on ${ends}.`, expected: `${yearEnd(rule, year.number - 1)} or ${yearEnd(rule, year.number)}`, actual: ends, remedy: 'Correct the day.',
    });
  } else if (ends !== undefined && (ends < addDays(from, 7) || ends > addDays(addMonths(from, LONGEST_YEAR), 6))) {
    report.error('calendar/first-year', yaml.place([...path, 'firstYear', 'ends']), {
      message: `The first year by this calendar would last from ${from} to ${ends}.`, expected: `at most ${String(LONGEST_YEAR)} months`, remedy: 'Correct one of the two days.',
    });
  } else if (!year.quarterEnds.every((end, index, all) => end <= year.to && (index === 0 ? end >= from : end > (all[index - 1] ?? end)))) {
    report.error('calendar/first-year', yaml.place([...path, 'firstYear', 'quarterEnds']), {
      message: 'The quarters of the first year by this calendar do not follow each other.', expected: `days between ${from} and ${addDays(year.to, -1)}, the earliest first`, remedy: 'Correct the days. The last quarter ends with the year and is left out.',
    });
  }
}

function checkEnd(yaml: YamlFile, last: Written | undefined, report: Report): void {
  if (last?.spec.until === undefined) return;
  report.error('calendar/until', yaml.place([...last.path, 'until']), {
    message: `No calendar holds after ${last.spec.until}.`, remedy: 'Leave `until` out, or write the calendar that follows.',
  });
}

/** The weeks of four quarters are a year of 52. */
function checkQuarters(yaml: YamlFile, { spec, path }: Written, report: Report): void {
  if (spec.kind !== 'weeks') return;
  const weeks = weeksOfQuarters(spec).reduce((sum, each) => sum + each, 0);
  if (weeks === 52) return;
  report.error('calendar/quarters', yaml.place([...path, 'quarters']), {
    message: `The quarters have ${String(weeks)} weeks.`, expected: '52, as in [12, 12, 12, 16]', remedy: 'Correct the weeks. In a year of 53, the quarter that `extraWeek` names has one more.',
  });
}

/** No two years may have one name: filings could not tell their periods apart. */
function checkNames(yaml: YamlFile, calendars: readonly Written[], calendar: FiscalCalendar, report: Report): void {
  const known = new Map<string, FiscalYear>();
  calendar.eras.forEach(({ from }, index) => {
    if (from === undefined || index === 0) return;
    const until = yearOn(calendar, from);
    const last = yearOn(calendarBefore(calendar, index), addDays(from, -1));
    for (const year of [-2, -1, 0].flatMap((years) => (last && yearsLater(calendar, last, years)) ?? [])) known.set(labelOf(year), year);
    for (const year of [0, 1, 2].flatMap((years) => (until && yearsLater(calendar, until, years)) ?? [])) {
      const same = known.get(labelOf(year));
      known.set(labelOf(year), year);
      if (!same || same.from === year.from) continue;
      report.error('calendar/year-twice', yaml.place(calendars[index]?.path ?? []), {
        message: `Two years would be called ${String(year.number)}: that from ${same.from} to ${same.to}, and that from ${year.from} to ${year.to}.`,
        remedy: 'Correct `namedBy`, or the first year by this calendar.',
      });
    }
  });
}

function labelOf({ number, marked }: FiscalYear): string {
  return yearLabel({ year: number, ...(marked ? { marked } : {}) });
}
