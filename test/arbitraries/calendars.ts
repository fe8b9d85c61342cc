import fc from 'fast-check';
import { addDays, addMonths, type IsoDate } from '../../src/model/time/date.ts';
import { yearNumbered, yearOn, yearsLater, type Era, type FiscalCalendar } from '../../src/model/time/fiscal-year.ts';
import { yearEnd, type YearRule } from '../../src/model/time/year-rule.ts';

const endMonth = fc.integer({ min: 1, max: 12 });
const namedBy = fc.constantFrom('start' as const, 'end' as const);
const months: fc.Arbitrary<YearRule> = fc.record({ kind: fc.constant('months' as const), endMonth, namedBy });
const weeks: fc.Arbitrary<YearRule> = fc.record({
  kind: fc.constant('weeks' as const),
  endWeekday: fc.integer({ min: 1, max: 7 }),
  endMonth,
  rule: fc.constantFrom('last' as const, 'nearest' as const),
  namedBy,
  quarters: fc.constantFrom([13, 13, 13, 13], [12, 12, 12, 16], [16, 12, 12, 12], [12, 12, 13, 15]),
  extraWeek: fc.integer({ min: 1, max: 4 }),
});
const rule = fc.oneof(months, weeks);

/** A calendar that changes some years after it changed last, to another rule, with a year of up to 18 months between. */
function changed(before: FiscalCalendar, next: YearRule, years: number, isLonger: boolean): FiscalCalendar {
  const since = before.eras.at(-1)?.from ?? ('2010-06-15' as IsoDate);
  const start = yearOn(before, since);
  const from = start && yearsLater(before, start, years)?.from;
  if (from === undefined) return before;
  const era: Era = { rule: next, from };
  if (!isLonger) return { eras: [...before.eras, era] };
  const first = yearOn({ eras: [...before.eras, era] }, from);
  const ends = first && yearEnd(next, first.number + 1);
  return { eras: [...before.eras, ends !== undefined && ends < addMonths(from, 18) ? { ...era, firstYear: { ends } } : era] };
}

/** Whether reading would accept it: no two years have one name. */
function hasNames(calendar: FiscalCalendar): boolean {
  return calendar.eras.every(({ from }) => {
    const first = from === undefined ? undefined : yearOn(calendar, from);
    const before = from === undefined ? undefined : yearOn(calendar, addDays(from, -1));
    const around = [...(before ? [-2, -1, 0].flatMap((years) => yearsLater(calendar, before, years) ?? []) : []), ...(first ? [0, 1, 2].flatMap((years) => yearsLater(calendar, first, years) ?? []) : [])];
    return around.every((year) => yearNumbered(calendar, year.number, year.marked)?.from === year.from);
  });
}

/** Fiscal calendars with up to two changes: of the year end, from months to weeks and back, of the pattern of quarters. */
export const fiscalCalendars: fc.Arbitrary<FiscalCalendar> = fc.tuple(rule, fc.array(fc.tuple(rule, fc.integer({ min: 3, max: 9 }), fc.boolean()), { maxLength: 2 }))
  .map(([first, changes]) => changes.reduce<FiscalCalendar>((calendar, [next, years, isLonger]) => changed(calendar, next, years, isLonger), { eras: [{ rule: first }] }))
  .filter(hasNames);
