import { describe, expect, test } from 'vitest';
import { calendarOf, type FiscalCalendar } from './calendar.ts';
import { comparabilityOf } from './comparability.ts';
import { setAgainst } from '../words/spans.ts';
import type { IsoDate } from './date.ts';
import { duration, instant, type Period } from './period.ts';

const ENGLISH = { issuer: { language: 'en' } };

const MONTHS = calendarOf({ kind: 'months', endMonth: 3, namedBy: 'start' });
const WEEKS = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' });

function at(text: string): Period {
  const [from = '', to] = text.split('/');
  return to === undefined ? instant(from as IsoDate) : duration(from as IsoDate, to as IsoDate);
}

const compared = (calendar: FiscalCalendar, a: string, b: string) => comparabilityOf(calendar, at(a), at(b));

describe('two periods', () => {
  test.each([
    ['a year after a leap year', '2011-04-01/2012-03-31', '2012-04-01/2013-03-31'],
    ['a short month after a long one', '2012-02-01/2012-02-29', '2012-01-01/2012-01-31'],
    ['quarters of 90 and 92 days', '2012-01-01/2012-03-31', '2012-07-01/2012-09-30'],
    ['halves from one middle of a month to another', '2012-01-16/2012-07-15', '2011-07-16/2012-01-15'],
    ['days, whichever', '2012-09-30', '2011-03-31'],
    ['spans of as many days', '2012-05-03/2012-05-09', '2011-05-03/2011-05-09'],
  ])('are alike: %s', (_, a, b) => {
    expect(compared(MONTHS, a, b)).toBe('alike');
    expect(compared(WEEKS, b, a)).toBe('alike');
  });

  test.each([
    ['nine months and a year', '2022-04-01/2022-12-31', '2021-04-01/2022-03-31', ['9 months to December 31, 2022', '12 months to March 31, 2022']],
    ['a quarter and a half', '2012-07-01/2012-09-30', '2012-04-01/2012-09-30', ['3 months to September 30, 2012', '6 months to September 30, 2012']],
    ['a month and a month and a half', '2012-07-01/2012-07-31', '2012-05-16/2012-06-30', ['1 month to July 31, 2012', '46 days to June 30, 2012']],
    ['a day and a span', '2012-09-30', '2012-04-01/2012-09-30', ['September 30, 2012', '6 months to September 30, 2012']],
    ['a week and ten days', '2012-05-03/2012-05-09', '2011-05-03/2011-05-12', ['1 week to May 9, 2012', '10 days to May 12, 2011']],
    ['44 weeks and 52', '2012-02-26/2012-12-29', '2011-01-02/2011-12-31', ['44 weeks to December 29, 2012', '52 weeks to December 31, 2011']],
  ])('are unlike: %s', (_, a, b, words) => {
    expect(compared(MONTHS, a, b)).toBe('unlike');
    expect(compared(WEEKS, b, a)).toBe('unlike');
    expect(setAgainst(ENGLISH, at(a), at(b))).toEqual(words);
  });

  test.each([
    ['52 weeks and a year of months', '2012-01-01/2012-12-29', '2010-01-01/2010-12-31', 'alike'],
    ['53 weeks and 52', '2021-12-26/2022-12-31', '2020-12-27/2021-12-25', 'uneven'],
    ['14 weeks and 13', '2022-09-25/2022-12-31', '2021-09-26/2021-12-25', 'uneven'],
    ['53 weeks and a year of months', '2021-12-26/2022-12-31', '2010-01-01/2010-12-31', 'uneven'],
    ['four weeks and a month', '2012-05-03/2012-05-30', '2012-01-01/2012-01-31', 'uneven'],
    ['13 weeks and 26', '2022-03-27/2022-06-25', '2021-12-26/2022-06-25', 'unlike'],
    ['26 weeks and 13 of the year before', '2021-12-26/2022-06-25', '2021-03-28/2021-06-26', 'unlike'],
  ])('of weeks: %s', (_, a, b, how) => {
    expect(compared(WEEKS, a, b)).toBe(how);
    expect(compared(WEEKS, b, a)).toBe(how);
  });

  test('are told apart in weeks where both have them, though one of them has whole months too', () => {
    expect(setAgainst(ENGLISH, at('2011-04-01/2011-06-30'), at('2011-07-01/2011-10-06'))).toEqual(['13 weeks to June 30, 2011', '14 weeks to October 6, 2011']);
  });
});

describe('where the year end moved from March to December 2022', () => {
  const MOVED: FiscalCalendar = { eras: [{ rule: { kind: 'months', endMonth: 3, namedBy: 'start' } }, { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: '2022-04-01' as IsoDate }] };
  test.each([
    ['the nine months and the year before are unlike', '2022-04-01/2022-12-31', '2021-04-01/2022-03-31', 'unlike'],
    ['a half of the nine months is like the half a year before', '2022-04-01/2022-09-30', '2021-04-01/2021-09-30', 'alike'],
    ['a first half from January on is not what came a year after one from April on', '2023-01-01/2023-06-30', '2022-04-01/2022-09-30', 'unlike'],
    ['nor is a first quarter', '2023-01-01/2023-03-31', '2022-04-01/2022-06-30', 'unlike'],
    ['quarters that follow each other are still alike', '2023-01-01/2023-03-31', '2022-10-01/2022-12-31', 'alike'],
    ['years of the two calendars are years, and readers are told', '2023-01-01/2023-12-31', '2021-04-01/2022-03-31', 'uneven'],
    ['years of the new calendar are alike', '2024-01-01/2024-12-31', '2023-01-01/2023-12-31', 'alike'],
  ])('%s', (_, a, b, expected) => {
    expect(compared(MOVED, a, b)).toBe(expected);
  });
});
