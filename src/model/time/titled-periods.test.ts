import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';
import type { IsoDate } from './date.ts';
import type { Duration } from './period.ts';
import { isTitled, periodsTitled } from './titled-periods.ts';

test.each([
  ['Second Quarter 2025 Results', '1@2'],
  ['Q2 FY25', '1@2, 4@1'],
  ['Q2FY25', '1@2'],
  ['2Q25 and 1H25', '1@2, 2@1'],
  ['Fourth Quarter and Full Year 2022', '1@4, 4@1'],
  ['First Six Months Financial Results for the Fiscal Year Ending March 31, 2013', '2@1, 4@1'],
  ['Results for the thirteen weeks ended June 28, 2025', '1'],
  ['13 and 26 Weeks Ended June 28, 2025', '1, 2'],
  ['Results for the three and nine months ended June 28, 2025', '1, 3'],
  ['Nine-month report', '3'],
  ['Results for the first three quarters of 2025', '3@1'],
  ['Second-half trading statement', '2@3'],
  ['Quarterly Report', '1'],
  ['Year-to-date figures, third quarter', '1@3'],
  ['Half-yearly report', '2@1'],
  ['Annual Report for the Year Ended December 31, 2022', '4@1, 4@1'],
  ['Earnings Release of November 8, 2012', ''],
  ['Interim report', ''],
  ['Headquarters moved; halfway through several weeks', ''],
])('a title names what it names: %s', (title, named) => {
  expect(periodsTitled(title, 'en-US').map(({ quarters, first }) => `${String(quarters)}${first === undefined ? '' : `@${String(first)}`}`).join(', ')).toBe(named);
});

test('a title in another language names nothing that could be checked', () => {
  expect(periodsTitled('2Q25 決算短信', 'ja')).toEqual([]);
});

const MARCH = calendarOf({ kind: 'months', endMonth: 3, namedBy: 'start' });
const span = (from: string, to: string): Duration => ({ kind: 'duration', from: from as IsoDate, to: to as IsoDate });

test('a period is what a title names by the calendar, and where that does not know it by its days', () => {
  const [second] = periodsTitled('Second quarter', 'en');
  if (!second) throw new Error('one period');
  expect(isTitled(MARCH, span('2012-07-01', '2012-09-30'), second)).toBe(true);
  expect(isTitled(MARCH, span('2012-04-01', '2012-06-30'), second)).toBe(false);
  expect(isTitled(MARCH, span('2012-04-01', '2012-09-30'), second)).toBe(false);
  expect(isTitled(MARCH, span('2012-07-08', '2012-10-06'), second)).toBe(true);
  expect(isTitled(MARCH, span('2012-04-08', '2012-10-06'), second)).toBe(false);
});

test.each([
  ['Nine months ended December 31, 2022', true],
  ['Annual report 2022', true],
  ['Transition report', undefined],
  ['Six months', false],
  ['Third quarter', false],
])('a transition year of nine months is a year and nine months: %s', (title, expected) => {
  const moved = { eras: [...MARCH.eras, { rule: { kind: 'months', endMonth: 12, namedBy: 'end' } as const, from: '2022-04-01' as IsoDate }] };
  const [titled] = periodsTitled(title, 'en');
  expect(titled && isTitled(moved, span('2022-04-01', '2022-12-31'), titled)).toBe(expected);
});
