import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { calendarOf } from '../time/calendar.ts';
import { dateOf, formatDate } from '../time/date.ts';
import { besideTimes, timesNamed } from './period-words.ts';

const MONTHS = calendarOf({ kind: 'months', endMonth: 3, namedBy: 'start' });
const WEEKS = calendarOf({ kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' });

/** The times of a text as a line each. */
function named(text: string, calendar = MONTHS, language = 'en'): readonly string[] {
  return timesNamed(text, language, calendar).map((time) => {
    switch (time.kind) {
      case 'span': return `${time.period.from} to ${time.period.to}`;
      case 'day': return time.day;
      case 'part': return `${String(time.quarters)} quarters${time.first === undefined ? '' : ` from the ${String(time.first)}.`}`;
      case 'vague': return `"${time.text}"`;
    }
  });
}

describe('the times that words name', () => {
  test.each([
    ['(For The Six Months Ended September 30, 2011 and September 30, 2012)', ['2011-04-01 to 2011-09-30', '2012-04-01 to 2012-09-30']],
    ['Three Months ended September 30, 2012', ['2012-07-01 to 2012-09-30']],
    ['three months ended March 31, 2011', ['2011-01-01 to 2011-03-31']],
    ['(unaudited, from April 1, 2012 to September 30, 2012)', ['2012-04-01 to 2012-09-30']],
    ['from April 1 to September 30, 2012', ['2012-04-01 to 2012-09-30']],
    ['(April 1, 2012 through March 31, 2013)', ['2012-04-01 to 2013-03-31']],
    ['first six months of the fiscal year ending March 31, 2013', ['2012-04-01 to 2012-09-30']],
    ['Fiscal Year Ending March 31, 2013 (Target)', ['2012-04-01 to 2013-03-31']],
    ['1H FY2012 operating income, and 2Q11', ['2012-04-01 to 2012-09-30', '2011-07-01 to 2011-09-30']],
    ['("FY2012 1H")', ['2012-04-01 to 2012-09-30']],
    ['2nd Quarter FY2012', ['2012-07-01 to 2012-09-30']],
    ['this first half of FY2012', ['2012-04-01 to 2012-09-30']],
    ['9M12, 4Q12, FY12', ['2012-04-01 to 2012-12-31', '2013-01-01 to 2013-03-31', '2012-04-01 to 2013-03-31']],
    ['As of March 31, 2012 and September 30, 2012', ['2012-03-31', '2012-09-30']],
    ['the first half, and the fourth quarter of every year', ['2 quarters from the 1.', '1 quarters from the 4.']],
    ['First Six Months', ['2 quarters from the 1.']],
    ['the total for the three months', ['1 quarters']],
    ['July 2012, February 30, 2012', ['"July 2012"', '"February 30, 2012"']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ['Fiscal Year (53 Weeks) Ended December 31, 2022', ['2021-12-26 to 2022-12-31']],
    ['14 Weeks Ended December 31, 2022', ['2022-09-25 to 2022-12-31']],
    ['fiscal year ended December 25, 2021', ['2020-12-27 to 2021-12-25']],
    ['fiscal year ended December 24, 2021', ['"fiscal year ended December 24, 2021"']],
  ])('%s, in a calendar of weeks', (text, expected) => {
    expect(named(text, WEEKS)).toEqual(expected);
  });

  test.each([
    ['Nine-Month Transition Period Ended December 31, 2022', ['2022-04-01 to 2022-12-31']],
    ['nine months ended December 31, 2022', ['2022-04-01 to 2022-12-31']],
    ['transition period from April 1, 2022 to December 31, 2022', ['2022-04-01 to 2022-12-31']],
    ['the transition period ended December 31, 2022', ['2022-04-01 to 2022-12-31']],
    ['fiscal year ended December 31, 2022', ['2022-04-01 to 2022-12-31']],
    ['fiscal year ended March 31, 2022', ['2021-04-01 to 2022-03-31']],
    ['FY22T, 1Q22T and FY2022', ['2022-04-01 to 2022-12-31', '2022-04-01 to 2022-06-30', '2021-04-01 to 2022-03-31']],
    ['4Q22T', ['"4Q22T"']],
  ])('%s, where the year end moved', (text, expected) => {
    expect(named(text, { eras: [{ rule: { kind: 'months', endMonth: 3, namedBy: 'end' } }, { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: dateOf(2022, 4, 1) }] })).toEqual(expected);
  });

  test.each([
    ['16 Weeks Ended December 31, 2022', ['2022-09-11 to 2022-12-31']],
    ['twelve weeks ended March 26, 2022', ['2022-01-02 to 2022-03-26']],
    ['fiscal year (fifty-three weeks) ended December 31, 2022', ['2021-12-26 to 2022-12-31']],
    ['thirty-six weeks ended September 3, 2022', ['2021-12-26 to 2022-09-03']],
    ['eighteen months ended June 30, 2023', ['2022-01-01 to 2023-06-30']],
  ])('%s, in words or digits', (text, expected) => {
    expect(named(text, WEEKS)).toEqual(expected);
  });

  test.each(['1Q-end', 'IP Service (100Mbps-999Mbps)', 'MAY12', '12H11x', 'revenues of 2012', 'halfway'])('%s names none', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('in a language that is not understood, nothing is named', () => {
    expect(named('1H12', MONTHS, 'ja')).toEqual([]);
    expect(besideTimes('1H12', 'ja')).toBe('1H12');
    expect(named('1H12', MONTHS, 'en-GB')).toHaveLength(1);
  });

  test('what is left tells a heading that is only a time from a label with one in it', () => {
    expect(besideTimes('(For the six months ended September 30, 2012)', 'en')).toBe('');
    expect(besideTimes('Full FY2012', 'en')).toBe('');
    expect(besideTimes('FY2011 year-end dividends', 'en')).toBe('year end dividends');
  });

  test('a date is read as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2079 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const date = dateOf(year, month, day);
      expect(named(`as of ${formatDate(date)}`)).toEqual([date]);
    }));
  });
});
