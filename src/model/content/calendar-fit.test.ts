import { expect, test } from 'vitest';
import type { IsoDate } from '../time/date.ts';
import { duration } from '../time/period.ts';
import { erasOf, isMisnamed, type CalledPeriods } from './calendar-fit.ts';
import type { FiscalCalendar } from '../time/fiscal-year.ts';

const WEEKS = { kind: 'weeks', endWeekday: 6, endMonth: 12, rule: 'last', namedBy: 'end' } as const;
/** Quarters of 12, 12, 12 and 16 weeks since 2023. */
const PATTERN: FiscalCalendar = { eras: [{ rule: WEEKS }, { rule: { ...WEEKS, quarters: [12, 12, 12, 16] }, from: '2023-01-01' as IsoDate }] };
/** Nine months to December 2022, after years to March. */
const MOVED: FiscalCalendar = { eras: [{ rule: { kind: 'months', endMonth: 3, namedBy: 'end' } }, { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: '2022-04-01' as IsoDate }] };

const filing = (released: string, name: string, from: string, to: string): CalledPeriods => ({ released: released as IsoDate, periods: [{ name, period: duration(from as IsoDate, to as IsoDate) }] });

test.each<[string, FiscalCalendar, CalledPeriods, number | undefined]>([
  ['before the quarters were cut anew, a filing knows of the old ones', PATTERN, filing('2022-11-10', '3Q22', '2022-06-26', '2022-09-24'), 1],
  ['since then, of the new', PATTERN, filing('2023-04-10', '1Q23', '2023-01-01', '2023-03-25'), undefined],
  ['and has no excuse for the old', PATTERN, filing('2023-04-10', '1Q23', '2023-01-01', '2023-04-01'), undefined],
  ['while a year is cut short, a filing may not know yet', MOVED, filing('2022-11-10', '1H23', '2022-04-01', '2022-09-30'), 1],
  ['or know', MOVED, filing('2022-11-10', '1H22T', '2022-04-01', '2022-09-30'), undefined],
  ['or say so in words of its own', MOVED, filing('2022-11-10', 'short-year', '2022-04-01', '2022-12-31'), undefined],
  ['once it is over, it knows', MOVED, filing('2023-02-10', '9M23', '2022-04-01', '2022-12-31'), undefined],
])('%s', (_, calendar, called, eras) => {
  expect(erasOf(calendar, called)).toBe(eras);
});

test('a name that means other days is wrong, and so is one that the calendar does not have', () => {
  const wrong = (name: string, from: string, to: string) => isMisnamed(MOVED, { name, period: duration(from as IsoDate, to as IsoDate) });
  expect([wrong('FY22T', '2022-04-01', '2022-12-31'), wrong('9M23', '2022-04-01', '2022-12-31'), wrong('4Q22', '2022-10-01', '2022-12-31'), wrong('anything', '2022-10-01', '2022-12-31'), wrong('4Q22T', '2022-10-01', '2022-12-31')])
    .toEqual([false, true, true, false, false]);
});
