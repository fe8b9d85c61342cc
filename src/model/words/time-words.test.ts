import { describe, expect, test } from 'vitest';
import { factsFile, printedBy } from '../../../test/sites/mini-filing.ts';

const FILING = 'filings/h1/filing.yaml';
const more = { [FILING]: ['  1H12-end: { on: 2012-09-30 }\n', '  1H12-end: { role: closing, on: 2012-09-30 }\n  2Q12: { from: 2012-07-01, to: 2012-09-30 }\n  9M11: { from: 2011-04-01, to: 2011-12-31 }\n  2H11: { from: 2011-10-01, to: 2012-03-31 }\n  FY12: { role: full-year, from: 2012-04-01, to: 2013-03-31 }\n  fair: { from: 2012-05-03, to: 2012-05-07 }\n'] as const };

describe('a date in words', () => {
  test('is the last day of a period, or the first', () => {
    expect(printedBy('On <Date of="current" />, <Date of="current" at="start" />, <Date of="closing" />, <Date of="1H11" as="month" />, <Date of="1H11" as="year" />.', more)).toMatchInlineSnapshot(`
      "September 30, 2012
      April 1, 2012
      September 30, 2012
      September 2011
      2011"
    `);
  });

  test('is the day of the release, of a target or of a fact', () => {
    const facts = { 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'paid-on,,,,,,,Ledger,2011-12-05,2012-12-06') };
    expect(printedBy('On <Date of="released" />, <Date of="plan" />, <Date of="paid-on" period="current" />, <Date of="paid-on" period="comparative" />.', facts)).toMatchInlineSnapshot(`
      "November 8, 2012
      May 15, 2012
      December 6, 2012
      December 5, 2011"
    `);
  });

  test('says why there is none', () => {
    expect(printedBy('On <Date of="translation" />, <Date of="paid-on" />, <Date of="revenues" />.')).toMatchInlineSnapshot(`
      "cannot be printed: nothing called "translation" has a date. Name a period of filing.yaml, a target, "released" or "translation", or a concept whose value is a date.
      cannot be printed: no fact is on file for "paid-on". Type the date in a facts file.
      cannot be printed: "revenues" is not a date. Name a period of filing.yaml, a target, "released" or "translation", or a concept whose value is a date."
    `);
    expect(printedBy('On <Date of="plan" />.', { [FILING]: ['plan: { label: Plan, announced: 2012-05-15 }', 'plan: { label: Plan }'] })).toMatchInlineSnapshot(`"cannot be printed: the filing does not say when "plan" was announced. Say it under targets in filing.yaml (announced: …)."`);
  });
});

describe('a period in words', () => {
  test('has five forms', () => {
    expect(printedBy(['name', 'span', 'part', 'dates', 'year'].map((as) => `<Period of="current" as="${as}" />, <Period of="full-year" as="${as}" />;`).join(' '), more)).toMatchInlineSnapshot(`
      "1H12
      FY12
      six months ended September 30, 2012
      fiscal year ending March 31, 2013
      first half
      full year
      April 1, 2012 to September 30, 2012
      April 1, 2012 to March 31, 2013
      fiscal year 2012
      fiscal year 2012"
    `);
  });

  test('may be any part of a year that the calendar knows', () => {
    expect(printedBy('In <Period of="2Q12" as="part" />, <Period of="9M11" as="part" />, <Period of="2H11" as="part" />, <Period of="closing" as="span" />, <Period of="closing" as="dates" />.', more)).toMatchInlineSnapshot(`
      "second quarter
      first nine months
      second half
      September 30, 2012
      September 30, 2012"
    `);
    expect(printedBy('In <Period of="fair" as="part" />, <Period of="closing" as="part" />, <Period of="fair" as="span" />, <Period of="fair" />.', more)).toMatchInlineSnapshot(`
      "cannot be printed: the fiscal calendar has no name for the part of a year that "fair" is. Write as="dates", or name a half, a quarter, nine months or a year.
      cannot be printed: the fiscal calendar has no name for the part of a year that "closing" is. Write as="dates", or name a half, a quarter, nine months or a year.
      from May 3, 2012 to May 7, 2012
      fair"
    `);
  });
});
