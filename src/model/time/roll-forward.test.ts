import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, identify, parsePeriodName, periodOf, type FiscalPeriod, type FiscalSpan } from './calendar.ts';
import { parseDate } from './date.ts';
import { duration, periodKey, type Period } from './period.ts';
import { rollName, rollPeriod, type RollForward } from './roll-forward.ts';

const CALENDAR = calendarOf({ kind: 'months', endMonth: 3, namedBy: 'start' });

function span(name: string): FiscalSpan {
  const fiscal = parsePeriodName(CALENDAR, name);
  if (fiscal?.kind !== 'span') throw new Error(name);
  return fiscal;
}

function daysOf(name: string): Period {
  const fiscal = parsePeriodName(CALENDAR, name);
  if (!fiscal) throw new Error(name);
  return days(fiscal);
}

function days(fiscal: FiscalPeriod): Period {
  const period = periodOf(CALENDAR, fiscal);
  if (!period) throw new Error(JSON.stringify(fiscal));
  return period;
}

const rollFrom = (from: string, to: string): RollForward => ({ calendar: CALENDAR, from: span(from), to: span(to) });

/** The names to which names roll; `none` where nothing takes the place. */
function rolled(from: string, to: string, ...names: readonly string[]): readonly string[] {
  const roll = rollFrom(from, to);
  return names.map((name) => {
    const period = rollPeriod(roll, daysOf(name));
    return period ? rollName(roll, name, period) : 'none';
  });
}

const HALF = ['1H12', '1H11', '2Q12', '2Q11', '1Q12', 'FY12', 'FY11', '1H12-end', 'FY11-end', '1H11-end', 'FY10-end', '1Q12-end'] as const;

describe('the periods of a filing on six months', () => {
  test('roll to nine months', () => {
    expect(rolled('1H12', '9M12', ...HALF)).toEqual(['9M12', '9M11', '3Q12', '3Q11', '1H12', 'FY12', 'FY11', '3Q12-end', 'FY11-end', '3Q11-end', 'FY10-end', '1H12-end']);
  });
  test('roll to the six months of the next year', () => {
    expect(rolled('1H12', '1H13', ...HALF)).toEqual(['1H13', '1H12', '2Q13', '2Q12', '1Q13', 'FY13', 'FY12', '1H13-end', 'FY12-end', '1H12-end', 'FY11-end', '1Q13-end']);
  });
  test('roll to a first quarter, before which there is none', () => {
    expect(rolled('1H12', '1Q13', ...HALF)).toEqual(['1Q13', '1Q12', '1Q13', '1Q12', 'none', 'FY13', 'FY12', '1Q13-end', 'FY12-end', '1Q12-end', 'FY11-end', 'FY12-end']);
  });
  test('roll to the year', () => {
    expect(rolled('1H12', 'FY12', '1H12', '1H11', '2Q12', '1Q12', '1H12-end', 'FY11-end')).toEqual(['FY12', 'FY11', '4Q12', '9M12', 'FY12-end', 'FY11-end']);
  });
});

test('with a last quarter a year that is over is the year to date, and one to come a year', () => {
  const names = ['4Q12', '4Q11', 'FY12', 'FY11', 'FY13', 'FY12-end', '3Q12-end'] as const;
  expect(rolled('4Q12', '1Q13', ...names)).toEqual(['1Q13', '1Q12', '1Q13', '1Q12', 'FY14', '1Q13-end', 'FY12-end']);
  expect(rolled('4Q12', '2Q13', 'FY12', 'FY11', 'FY13')).toEqual(['1H13', '1H12', 'FY14']);
  expect(rolled('4Q12', '4Q13', ...names)).toEqual(['4Q13', '4Q12', 'FY13', 'FY12', 'FY14', 'FY13-end', '3Q13-end']);
  expect(rolled('3Q12', '4Q12', '3Q12', '9M12', '9M11', 'FY12')).toEqual(['4Q12', 'FY12', 'FY11', 'FY12']);
});

test('the periods of an annual report roll by years', () => {
  expect(rolled('FY11', 'FY12', 'FY11', 'FY10', 'FY11-end', 'FY10-end')).toEqual(['FY12', 'FY11', 'FY12-end', 'FY11-end']);
});

test('other days move by as many months, and keep to the ends of months; names follow', () => {
  const day = (text: string) => {
    const parsed = parseDate(text);
    if (!parsed.ok) throw new Error(text);
    return parsed.value;
  };
  const roll = rollFrom('1H12', '9M12');
  const year = rollPeriod(roll, duration(day('2011-10-01'), day('2012-09-30')));
  expect(year && periodKey(year)).toBe('2012-01-01/2012-12-31');
  expect(year && rollName(roll, 'year-to-1H12', year)).toBe('year-to-9M12');
});

test('rolling to the same period changes nothing, and rolling by a year and back neither', () => {
  const quarter = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
  fc.assert(fc.property(quarter, quarter, fc.integer({ min: 2000, max: 2070 }), fc.integer({ min: 2000, max: 2070 }), (last, end, year, other) => {
    const from: FiscalSpan = { kind: 'span', year, first: 1, last };
    const to: FiscalSpan = { kind: 'span', year: other, first: 1, last };
    const period = days({ kind: 'end', year, quarter: end });
    const there = rollPeriod({ calendar: CALENDAR, from, to }, period);
    const back = there && rollPeriod({ calendar: CALENDAR, from: to, to: from }, there);
    expect(back).toEqual(period);
    expect(identify(CALENDAR, there ?? period)).toMatchObject({ quarter: end });
  }));
});
