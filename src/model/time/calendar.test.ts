import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalCalendars } from '../../../test/arbitraries/calendars.ts';
import { calendarOf, comparisonOf, formatPeriodName, identify, parsePeriodName, periodOf, spanOf, yearOf, type FiscalCalendar } from './calendar.ts';
import { addDays, type IsoDate } from './date.ts';
import { endIn } from './fiscal-period.ts';
import { yearBefore, yearOn, yearsBetween, yearsLater, type FiscalYear } from './fiscal-year.ts';
import { duration, instant, lengthOf, periodKey, type Duration, type Period } from './period.ts';

const march = calendarOf({ kind: 'months', endMonth: 3, namedBy: 'start' });
const december = calendarOf({ kind: 'months', endMonth: 12, namedBy: 'end' });
const weeks = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' });
const nearest = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 1, rule: 'nearest', namedBy: 'start' });
const longLast = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end', quarters: [12, 12, 12, 16] });
const longFirst = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 1, rule: 'nearest', namedBy: 'start', quarters: [16, 12, 12, 12] });
const extraFirst = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end', extraWeek: 1 });

const day = (text: string) => text as IsoDate;

/** The year end moved from March to December, with nine months between; years were named by the first or the last of their calendar years. */
const moved = (namedBy: 'start' | 'end'): FiscalCalendar => ({ eras: [
  { rule: { kind: 'months', endMonth: 3, namedBy } },
  { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: day('2022-04-01') },
] });
/** From March to June, with fifteen months between. */
const longer: FiscalCalendar = { eras: [
  { rule: { kind: 'months', endMonth: 3, namedBy: 'end' } },
  { rule: { kind: 'months', endMonth: 6, namedBy: 'end' }, from: day('2022-04-01'), firstYear: { ends: day('2023-06-30') } },
] };
/** From whole months to weeks, which is no transition. */
const toWeeks: FiscalCalendar = { eras: [
  { rule: { kind: 'months', endMonth: 12, namedBy: 'end' } },
  { rule: { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'nearest', namedBy: 'end' }, from: day('2022-01-01') },
] };
/** From February to December: quarters of three months, and a month that is left. */
const uneven: FiscalCalendar = { eras: [
  { rule: { kind: 'months', endMonth: 2, namedBy: 'end' } },
  { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: day('2022-03-01') },
] };
const newPattern: FiscalCalendar = { eras: [
  { rule: { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' } },
  { rule: { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end', quarters: [12, 12, 12, 16] }, from: day('2023-01-01') },
] };

function days(calendar: FiscalCalendar, name: string): string {
  const fiscal = parsePeriodName(calendar, name);
  const period = fiscal && periodOf(calendar, fiscal);
  return period ? periodKey(period) : 'no such period';
}

describe('fiscal calendars', () => {
  test.each([
    [march, '1H12', '2012-04-01/2012-09-30'],
    [march, '2Q12', '2012-07-01/2012-09-30'],
    [march, '4Q12', '2013-01-01/2013-03-31'],
    [march, '9M2012', '2012-04-01/2012-12-31'],
    [march, 'FY12', '2012-04-01/2013-03-31'],
    [march, 'FY11-end', '2012-03-31'],
    [march, '1H12-end', '2012-09-30'],
    [march, '3Q12-end', '2012-12-31'],
    [december, '1Q00', '2000-01-01/2000-03-31'],
    [december, 'FY99-end', '1999-12-31'],
    [weeks, 'FY11', '2010-12-26/2011-12-31'],
    [weeks, 'FY12', '2012-01-01/2012-12-29'],
    [weeks, '4Q11', '2011-09-25/2011-12-31'],
    [nearest, 'FY13-end', '2014-02-01'],
    [march, 'H1-12', 'no such period'],
    [march, '5Q12', 'no such period'],
    [march, '12M12', 'no such period'],
    [march, 'FY12T', 'no such period'],
    // Twelve, twelve, twelve and sixteen weeks; the 53rd is in the last quarter, or where the issuer says.
    [longLast, '1Q12', '2012-01-01/2012-03-24'],
    [longLast, '4Q12', '2012-09-09/2012-12-29'],
    [longLast, '4Q11', '2011-09-04/2011-12-31'],
    [longFirst, '1Q13', '2013-02-03/2013-05-25'],
    [longFirst, '2Q13-end', '2013-08-17'],
    [extraFirst, '1Q11', '2010-12-26/2011-04-02'],
    [extraFirst, '2Q11', '2011-04-03/2011-07-02'],
    [extraFirst, '1Q12', '2012-01-01/2012-03-31'],
  ])('%# %s', (calendar, name, expected) => {
    expect(days(calendar, name)).toBe(expected);
  });

  test('a year of weeks has 52 or 53 of them', () => {
    const lengths = new Set<number>();
    for (let number = 1990; number < 2040; number += 1) {
      const year = yearOf(weeks, { year: number });
      if (year) lengths.add(lengthOf(duration(year.from, year.to)) / 7);
    }
    expect([...lengths].sort()).toEqual([52, 53]);
  });

  test('a flow is compared with the year before, a balance with the last year end', () => {
    const compared = (calendar: FiscalCalendar, period: Period) => {
      const base = comparisonOf(calendar, period);
      return base && periodKey(base);
    };
    expect(compared(march, duration(day('2012-04-01'), day('2012-09-30')))).toBe('2011-04-01/2011-09-30');
    expect(compared(march, instant(day('2012-09-30')))).toBe('2012-03-31');
    expect(compared(march, duration(day('2012-04-02'), day('2012-09-30')))).toBeUndefined();
    // Over the moved year end: the same quarters of the year before, and where it has none, all of it.
    expect(compared(moved('start'), duration(day('2022-04-01'), day('2022-12-31')))).toBe('2021-04-01/2022-03-31');
    expect(compared(moved('start'), duration(day('2023-01-01'), day('2023-06-30')))).toBe('2022-04-01/2022-09-30');
    expect(compared(moved('start'), duration(day('2023-10-01'), day('2023-12-31')))).toBe('2022-04-01/2022-12-31');
    expect(compared(moved('start'), instant(day('2023-06-30')))).toBe('2022-12-31');
    expect(compared(moved('start'), instant(day('2022-06-30')))).toBe('2022-03-31');
  });
});

describe('a calendar that holds from a day on', () => {
  test.each([
    // Where no year of that number was, the transition year is named like any other.
    [moved('start'), 'FY21', '2021-04-01/2022-03-31'],
    [moved('start'), '1H22', '2022-04-01/2022-09-30'],
    [moved('start'), '3Q22', '2022-10-01/2022-12-31'],
    [moved('start'), '4Q22', 'no such period'],
    [moved('start'), '2H22', 'no such period'],
    [moved('start'), 'FY22', '2022-04-01/2022-12-31'],
    [moved('start'), 'FY22T', '2022-04-01/2022-12-31'],
    [moved('start'), 'FY22-end', '2022-12-31'],
    [moved('start'), 'FY23', '2023-01-01/2023-12-31'],
    [moved('start'), '4Q23', '2023-10-01/2023-12-31'],
    // Where one was, its names say which is meant.
    [moved('end'), 'FY22', '2021-04-01/2022-03-31'],
    [moved('end'), '1Q22', '2021-04-01/2021-06-30'],
    [moved('end'), 'FY22T', '2022-04-01/2022-12-31'],
    [moved('end'), '1Q22T', '2022-04-01/2022-06-30'],
    [moved('end'), 'FY22T-end', '2022-12-31'],
    [moved('end'), 'FY23', '2023-01-01/2023-12-31'],
    [moved('end'), 'FY21T', 'no such period'],
    [longer, 'FY22', '2021-04-01/2022-03-31'],
    [longer, '5Q23', '2023-04-01/2023-06-30'],
    [longer, '12M23', '2022-04-01/2023-03-31'],
    [longer, 'FY23', '2022-04-01/2023-06-30'],
    [longer, 'FY24', '2023-07-01/2024-06-30'],
    [toWeeks, 'FY21', '2021-01-01/2021-12-31'],
    [toWeeks, '1Q22', '2022-01-01/2022-04-02'],
    [toWeeks, 'FY22', '2022-01-01/2022-12-31'],
    [toWeeks, 'FY23', '2023-01-01/2023-12-30'],
    [uneven, 'FY22', '2021-03-01/2022-02-28'],
    [uneven, '3Q22T', '2022-09-01/2022-11-30'],
    [uneven, '4Q22T', '2022-12-01/2022-12-31'],
    [uneven, 'FY22T', '2022-03-01/2022-12-31'],
    [newPattern, '4Q22', '2022-09-25/2022-12-31'],
    [newPattern, '4Q23', '2023-09-10/2023-12-30'],
  ])('%# %s', (calendar, name, expected) => {
    expect(days(calendar, name)).toBe(expected);
  });

  test('names the quarters of its transition year as it writes them', () => {
    const names = (calendar: FiscalCalendar, on: string) => {
      const year = yearOn(calendar, day(on));
      return year && [...year.quarterEnds.map((_, index) => formatPeriodName(spanOf(year, index + 1, index + 1))), formatPeriodName(spanOf(year, 1, year.quarterEnds.length)), formatPeriodName(endIn(year, year.quarterEnds.length))];
    };
    expect(names(moved('start'), '2022-08-01')).toEqual(['1Q22', '2Q22', '3Q22', 'FY22', 'FY22-end']);
    expect(names(moved('end'), '2022-08-01')).toEqual(['1Q22T', '2Q22T', '3Q22T', 'FY22T', 'FY22T-end']);
    expect(names(longer, '2022-08-01')).toEqual(['1Q23', '2Q23', '3Q23', '4Q23', '5Q23', 'FY23', 'FY23-end']);
  });
});

describe('of any calendar, changed or not', () => {
  /** The years around its changes. */
  const yearsOf = (calendar: FiscalCalendar): readonly FiscalYear[] => {
    const around = calendar.eras.flatMap(({ from }) => (from === undefined ? [] : [from]));
    return (around.length === 0 ? [day('2020-06-15')] : around).flatMap((on) => {
      const year = yearOn(calendar, on);
      return year ? [-3, -2, -1, 0, 1, 2, 3].flatMap((years) => yearsLater(calendar, year, years) ?? []) : [];
    });
  };
  const spansOf = (year: FiscalYear) => {
    const { length } = year.quarterEnds;
    const spans = year.quarterEnds.flatMap((_, index) => [spanOf(year, index + 1, index + 1), spanOf(year, 1, index + 1), ...(length === 4 && index === 3 ? [spanOf(year, 3, 4)] : [])]);
    return [...spans, ...year.quarterEnds.map((_, index) => endIn(year, index + 1))];
  };

  test('names of periods lead to their days, and days to their names', () => {
    fc.assert(fc.property(fiscalCalendars, (calendar) => {
      for (const fiscal of yearsOf(calendar).flatMap(spansOf)) {
        const period = periodOf(calendar, fiscal);
        const named = period && identify(calendar, period);
        expect(named && periodOf(calendar, named)).toEqual(period);
        const name = named && formatPeriodName(named);
        expect(name === undefined ? undefined : parsePeriodName(calendar, name)).toEqual(named);
      }
    }), { numRuns: 300 });
  });

  test('no two periods have one name', () => {
    fc.assert(fc.property(fiscalCalendars, (calendar) => {
      const names = new Map<string, string>();
      for (const fiscal of yearsOf(calendar).flatMap(spansOf)) {
        const period = periodOf(calendar, fiscal);
        const key = period ? periodKey(period) : '';
        const name = formatPeriodName(fiscal);
        expect(names.get(name) ?? key).toBe(key);
        names.set(name, key);
      }
    }), { numRuns: 300 });
  });

  test('years follow each other without a gap, their quarters fill them, and are found from any day in them', () => {
    fc.assert(fc.property(fiscalCalendars, (calendar) => {
      for (const year of yearsOf(calendar)) {
        const before = yearBefore(calendar, year);
        expect(before && addDays(before.to, 1)).toBe(year.from);
        expect(year.quarterEnds.at(-1)).toBe(year.to);
        expect([...year.quarterEnds].sort()).toEqual(year.quarterEnds);
        expect(year.quarterEnds[0] && year.quarterEnds[0] >= year.from).toBe(true);
        for (const on of [year.from, year.to, ...year.quarterEnds]) expect(yearOn(calendar, on)).toEqual(year);
        expect(yearOf(calendar, { year: year.number, ...(year.marked ? { marked: true } : {}) })).toEqual(year);
        expect(before && yearsBetween(calendar, before, year)).toBe(1);
        expect(lengthOf(duration(year.from, year.to) satisfies Duration)).toBeLessThan(19 * 31);
      }
    }), { numRuns: 300 });
  });
});
