import { describe, expect, test } from 'vitest';
import { miniScope } from '../../../test/sites/mini-filing.ts';
import type { Aspects } from '../content/aspect.ts';
import { periodOf } from '../time/calendar.ts';
import { parseDate, type IsoDate } from '../time/date.ts';
import type { Scope } from '../evaluation/answer.ts';
import { aspectHeading, fiscalYearOf, periodGloss, periodHeading } from './heading.ts';
import { duration, instant } from '../time/period.ts';

function day(text: string): IsoDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const months = miniScope({ 'filings/h1/filing.yaml': ['periods:', 'periods:\n  FY12: { role: full-year, from: 2012-04-01, to: 2013-03-31 }'] });
const weeks = miniScope({
  'issuer.yaml': ['{ kind: months, endMonth: 3, namedBy: start }', '{ kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end }'],
  'filings/h1/filing.yaml': ['1H12: { role: current, from: 2012-04-01, to: 2012-09-30 }\n  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }\n  1H12-end: { on: 2012-09-30 }', 'half: { role: current, from: 2012-01-01, to: 2012-06-30 }'],
  'filings/h1/facts/income.csv': 'concept,members,stance,basis,unit,scale,decimals,source,half\nrevenues,,,,JPY,millions,-6,Ledger,5\n',
  'tables/income.yaml': 'title: Income\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n',
});

describe('periodHeading', () => {
  test.each([
    ['2012-07-01', '2012-09-30', 'Three Months Ended September 30, 2012'],
    ['2012-04-01', '2012-09-30', 'Six Months Ended September 30, 2012'],
    ['2011-04-01', '2011-12-31', 'Nine Months Ended December 31, 2011'],
    ['2011-04-01', '2012-03-31', 'Fiscal Year Ended March 31, 2012'],
    ['2012-04-01', '2013-03-31', 'Fiscal Year Ending March 31, 2013'],
    ['2012-04-01', '2012-05-10', 'From April 1, 2012 to May 10, 2012'],
  ])('from %s to %s is "%s" in a release of November 8, 2012', (from, to, heading) => {
    expect(periodHeading(months, duration(day(from), day(to)))).toBe(heading);
  });

  test('of a day is "as of"', () => {
    expect(periodHeading(months, instant(day('2012-03-31')))).toBe('As of March 31, 2012');
  });

  test('counts weeks in a calendar of weeks: 13 or 14 in a quarter, 52 or 53 in a year', () => {
    const heading = (year: number, first: 1 | 4, last: 1 | 4) => {
      const period = periodOf(weeks.issuer.calendar, { kind: 'span', year, first, last });
      return period && periodHeading(weeks, period);
    };
    expect([heading(2011, 1, 1), heading(2011, 4, 4), heading(2011, 1, 4), heading(2010, 1, 4)]).toMatchInlineSnapshot(`
      [
        "13 Weeks Ended March 26, 2011",
        "14 Weeks Ended December 31, 2011",
        "Fiscal Year (53 Weeks) Ended December 31, 2011",
        "Fiscal Year (52 Weeks) Ended December 25, 2010",
      ]
    `);
  });
});

function knowing({ filing: { eras: _eras, ...filing }, ...scope }: Scope): Scope {
  return { ...scope, filing };
}

describe('where the calendar changed', () => {
  /** As a filing sees it that knows of the change. */
  const scope = (calendars: string) => knowing(miniScope({ 'issuer.yaml': ['fiscalCalendar: { kind: months, endMonth: 3, namedBy: start }', `fiscalCalendar:\n${calendars}`] }));
  const MARCH = '  - { kind: months, endMonth: 3, namedBy: start }\n';
  test.each([
    ['a transition year of nine months', '{ kind: months, endMonth: 12, namedBy: end, from: 2013-04-01 }', '2013-04-01', '2013-12-31', 'Nine-Month Transition Period Ending December 31, 2013'],
    ['one of fifteen', '{ kind: months, endMonth: 6, namedBy: end, from: 2013-04-01, firstYear: { ends: 2014-06-30 } }', '2013-04-01', '2014-06-30', 'Fifteen-Month Transition Period Ending June 30, 2014'],
    ['its first half', '{ kind: months, endMonth: 12, namedBy: end, from: 2013-04-01 }', '2013-04-01', '2013-09-30', 'Six Months Ending September 30, 2013'],
    ['its first twelve months', '{ kind: months, endMonth: 6, namedBy: end, from: 2013-04-01, firstYear: { ends: 2014-06-30 } }', '2013-04-01', '2014-03-31', 'Twelve Months Ending March 31, 2014'],
    ['a month that is left of it', '{ kind: months, endMonth: 10, namedBy: end, from: 2013-04-01 }', '2013-10-01', '2013-10-31', 'One Month Ending October 31, 2013'],
    ['one of weeks', '{ kind: weeks, endWeekday: sunday, endMonth: 12, rule: last, namedBy: end, from: 2013-04-01 }', '2013-04-01', '2013-12-29', '39-Week Transition Period Ending December 29, 2013'],
    ['one of no whole weeks', '{ kind: weeks, endWeekday: saturday, endMonth: 12, rule: last, namedBy: end, from: 2013-04-01 }', '2013-04-01', '2013-12-28', 'Transition Period from April 1, 2013 to December 28, 2013'],
    ['a quarter of sixteen weeks', '{ kind: weeks, endWeekday: sunday, endMonth: 3, rule: nearest, namedBy: start, quarters: [12, 12, 12, 16], from: 2013-04-01 }', '2013-12-09', '2014-03-30', '16 Weeks Ending March 30, 2014'],
    ['a first year of weeks', '{ kind: weeks, endWeekday: sunday, endMonth: 3, rule: nearest, namedBy: start, from: 2013-04-01 }', '2013-04-01', '2014-03-30', 'Fiscal Year (52 Weeks) Ending March 30, 2014'],
    ['one that begins a day beside its weeks', '{ kind: weeks, endWeekday: saturday, endMonth: 3, rule: nearest, namedBy: start, from: 2013-04-01 }', '2013-04-01', '2014-03-29', 'Fiscal Year Ending March 29, 2014'],
  ])('%s', (_, calendar, from, to, heading) => {
    expect(periodHeading(scope(`${MARCH}  - ${calendar}`), duration(day(from), day(to)))).toBe(heading);
  });
});

test('periodGloss explains a short name, and leaves the names of months alone', () => {
  const gloss = (name: string) => months.filing.periods.filter((named) => named.name === name).map((named) => periodGloss(months, named));
  expect([...gloss('1H12'), ...gloss('FY12'), ...gloss('1H12-end')]).toEqual([
    '1H12: six months ended September 30, 2012', 'FY12: fiscal year ending March 31, 2013', '1H12-end: as of September 30, 2012',
  ]);
});

test('fiscalYearOf names the year as the issuer does, and by the calendar where the issuer does not know the days', () => {
  expect([duration(day('2012-10-01'), day('2013-03-31')), instant(day('2013-03-31')), duration(day('2013-01-10'), day('2013-02-10'))].map((period) => fiscalYearOf(months.issuer.calendar, period)))
    .toEqual(['2012', '2012', '2013']);
});

describe('aspectHeading', () => {
  const inherited: Aspects = { scale: { monetary: 'thousands' } };
  test.each<[string, Aspects, string]>([
    ['a concept by its label', { concept: 'revenues' }, 'Revenues'],
    ['a member by its label', { members: { segment: 'atm' } }, 'ATM'],
    ['concept and member together', { concept: 'revenues', members: { segment: 'atm' } }, 'Revenues, ATM'],
    ['a period in full', { period: 'current' }, 'Six Months Ended September 30, 2012'],
    ['a currency with the scale around it', { currency: 'USD' }, 'Thousands of USD'],
    ['a scale of its own', { currency: 'USD', scale: { monetary: 'millions' } }, 'Millions of USD'],
    ['a change on a year ago', { view: 'change' }, 'YoY change'],
    ['a percentage on a year ago', { period: 'current', view: 'percent-change' }, 'YoY % change'],
    ['a change against something else', { view: 'percent-change', against: 'comparative' }, '% change'],
    ['points', { view: 'points' }, 'Change in points'],
    ['an announcement', { period: 'current', stance: 'plan' }, 'Six Months Ended September 30, 2012 (Plan)'],
    ['what is shown of an announcement', { stance: 'plan', view: 'percent-change' }, '(Plan), YoY % change'],
    ['a scale alone, which is left to the figures', { period: 'current', scale: { shares: 'thousands' } }, 'Six Months Ended September 30, 2012'],
    ['nothing where it says nothing', {}, ''],
  ])('words %s', (_, aspects, heading) => {
    expect(aspectHeading(months, aspects, inherited, { headings: 'long' })).toBe(heading);
  });

  test('names periods where headings are short', () => {
    expect(aspectHeading(months, { period: 'current', currency: 'JPY' }, inherited, { headings: 'short' })).toBe('1H12, Thousands of JPY');
  });
});
