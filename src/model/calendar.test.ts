import { describe, expect, test } from 'vitest';
import { formatPeriodName, identify, lastYearEnd, parsePeriodName, periodOf, yearAgo, type FiscalCalendar } from './calendar.ts';
import { lengthOf, periodKey } from './period.ts';

const march: FiscalCalendar = { kind: 'months', endMonth: 3, namedBy: 'start' };
const december: FiscalCalendar = { kind: 'months', endMonth: 12, namedBy: 'end' };
const weeks: FiscalCalendar = { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' };
const nearest: FiscalCalendar = { kind: 'weeks', endWeekday: 6, endMonth: 1, rule: 'nearest', namedBy: 'start' };

function days(calendar: FiscalCalendar, name: string): string {
  const fiscal = parsePeriodName(name);
  return fiscal ? periodKey(periodOf(calendar, fiscal)) : 'no such name';
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
    [march, 'H1-12', 'no such name'],
  ])('%# %s', (calendar, name, expected) => {
    expect(days(calendar, name)).toBe(expected);
  });

  test('know their periods by name, and name them again', () => {
    for (const calendar of [march, december, weeks, nearest]) {
      for (const span of ['FY', '1H', '2H', '9M', '1Q', '2Q', '3Q', '4Q', 'FY-end', '1H-end', '1Q-end', '3Q-end']) {
        for (let year = 1995; year < 2040; year += 1) {
          const digits = String(year % 100).padStart(2, '0');
          const name = span.endsWith('-end') ? `${span.slice(0, 2)}${digits}-end` : `${span}${digits}`;
          const fiscal = parsePeriodName(name);
          if (!fiscal) throw new Error(name);
          expect(formatPeriodName(fiscal)).toBe(name);
          expect(identify(calendar, periodOf(calendar, fiscal))).toEqual(fiscal);
        }
      }
    }
  });

  test('a year of weeks has 52 or 53 of them', () => {
    const lengths = new Set<number>();
    for (let year = 1990; year < 2040; year += 1) {
      const period = periodOf(weeks, { kind: 'span', year, first: 1, last: 4 });
      if (period.kind === 'duration') lengths.add(lengthOf(period) / 7);
    }
    expect([...lengths].sort()).toEqual([52, 53]);
  });

  test('a flow is compared with the year before, a balance with the last year end', () => {
    expect(yearAgo({ kind: 'span', year: 2012, first: 1, last: 2 })).toMatchObject({ year: 2011, first: 1, last: 2 });
    expect(lastYearEnd({ kind: 'end', year: 2012, quarter: 2 })).toEqual({ kind: 'end', year: 2011, quarter: 4 });
  });
});
