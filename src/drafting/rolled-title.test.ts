import { describe, expect, test } from 'vitest';
import { miniScope } from '../../test/sites/mini-filing.ts';
import { identify, parsePeriodName, type FiscalSpan } from '../model/time/calendar.ts';
import type { IsoDate } from '../model/time/date.ts';
import { rollTitle } from './rolled-title.ts';

/** A title of a filing for one period as that of a filing for another, in fiscal years that end in March and are named by their start. */
function rolled(title: string, from: string, to: string): string | undefined {
  const scope = miniScope();
  const { calendar } = scope.issuer;
  const spans = [from, to].map((name) => parsePeriodName(calendar, name) as FiscalSpan);
  expect(identify(calendar, { kind: 'duration', from: '2012-04-01' as IsoDate, to: '2012-09-30' as IsoDate })).toBeDefined();
  const released = '2013-02-08' as IsoDate;
  return rollTitle(title, { roll: { calendar, from: spans[0] as FiscalSpan, to: spans[1] as FiscalSpan }, scope: { ...scope, filing: { ...scope.filing, released } }, released: ['2012-11-08' as IsoDate, released] });
}

describe('a title moves on', () => {
  test.each([
    ['First Six Months Financial Results for the Fiscal Year Ending March 31, 2013', '1H12', '9M12', 'First Nine Months Financial Results for the Fiscal Year Ending March 31, 2013'],
    ['Earnings release, Six Months Ended September 30, 2012', '1H12', '9M12', 'Earnings release, Nine Months Ended December 31, 2012'],
    ['Results for the six months ended September 30, 2012', '1H12', '1H13', 'Results for the six months ending September 30, 2013'],
    ['Quarterly report on Form 10-Q, second quarter', '2Q12', '3Q12', 'Quarterly report on Form 10-Q, third quarter'],
    ['Second Quarter Results', '1H12', '9M12', 'Third Quarter Results'],
    ['Second quarter of fiscal 2012', '2Q12', '1Q13', 'First quarter of fiscal 2013'],
    ['First half of fiscal year 2012', '1H12', '9M12', 'First nine months of fiscal year 2012'],
    ['Results for 2Q12', '2Q12', '3Q12', 'Results for 3Q12'],
    ['Annual report FY2012', 'FY12', 'FY13', 'Annual report FY2013'],
    ['Quarterly report as of September 30, 2012', '1H12', '9M12', 'Quarterly report as of December 31, 2012'],
    ['Release of November 8, 2012', '1H12', '9M12', 'Release of February 8, 2013'],
  ])('%s, from %s to %s: %s', (title, from, to, expected) => {
    expect(rolled(title, from, to)).toBe(expected);
  });

  test.each([
    ['Operating results', '1H12', '9M12'],
    ['Quarterly report on Form 10-Q', '2Q12', '3Q12'],
    ['Q2 2012 results', '2Q12', '3Q12'],
    ['Results 2012', '1H12', '9M12'],
    ['First quarter of fiscal 2012', '1H12', '9M12'],
    ['Fiscal 2010 in review', '1H12', '1H13'],
    ['Second half, third quarter', '3Q12', '4Q12'],
    ['First half of fiscal 2012', '1H12', 'FY12'],
    ['September 2012 in figures', '1H12', '9M12'],
  ])('but not in words that nobody understands for certain: %s, from %s to %s', (title, from, to) => {
    expect(rolled(title, from, to)).toBeUndefined();
  });
});
