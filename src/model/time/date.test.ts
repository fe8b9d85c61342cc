import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateOf, daysInclusive, formatDate, parseDate, weekday, type IsoDate } from './date.ts';

const dates = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dateOf(year, month, day));

function date(text: string): IsoDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe('dates', () => {
  test('days added can be taken away, and are counted', () => {
    fc.assert(fc.property(dates, fc.integer({ min: -200_000, max: 200_000 }), (from, days) => {
      const to = addDays(from, days);
      expect(addDays(to, -days)).toBe(from);
      expect(daysInclusive(from, to)).toBe(days + 1);
    }));
  });

  test('agree with the platform about the day of the week', () => {
    fc.assert(fc.property(dates, (day) => {
      expect(weekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }));
  });

  test('the last day of a month stays the last', () => {
    expect(addMonths(date('2012-02-29'), 12)).toBe('2013-02-28');
    expect(addMonths(date('2012-09-30'), 1)).toBe('2012-10-31');
    expect(addMonths(date('2012-09-30'), -6)).toBe('2012-03-31');
  });

  test.each(['2012-02-30', '2011-02-29', '2012-13-01', '2012-9-30', '30/09/2012', ''])('refuses %s', (text) => {
    expect(parseDate(text).ok).toBe(false);
  });

  test('are written as a filing writes them', () => {
    expect(formatDate(date('2012-09-30'))).toBe('September 30, 2012');
  });
});
