import { addDays, addMonths, dateOf, daysInclusive, daysInMonth, weekday, type IsoDate } from './date.ts';

/** Fiscal years of whole months. */
export interface MonthYears {
  readonly kind: 'months';
  /** The month in which the fiscal year ends, 1–12. */
  readonly endMonth: number;
  /** Whether fiscal year 2012 is the year that starts in 2012 or the one that ends in it. */
  readonly namedBy: 'start' | 'end';
}

/** Fiscal years of 52 or 53 whole weeks (the "52/53-week fiscal year" of US practice). */
export interface WeekYears {
  readonly kind: 'weeks';
  /** The weekday on which the year ends, Monday = 1 … Sunday = 7. */
  readonly endWeekday: number;
  readonly endMonth: number;
  /** The last such weekday in the month, or the one nearest to the month's last day. */
  readonly rule: 'last' | 'nearest';
  readonly namedBy: 'start' | 'end';
  /** The weeks of the four quarters of a year of 52, such as 12, 12, 12 and 16; 13 each when left out. */
  readonly quarters?: readonly number[];
  /** The quarter that has the 53rd week; the last when left out. */
  readonly extraWeek?: number;
}

/** How time is cut into fiscal years and quarters. */
export type YearRule = MonthYears | WeekYears;

const WEEK = 7;
const REST = 4 * WEEK;

/** The last day of the year of this number. */
export function yearEnd(rule: YearRule, number: number): IsoDate {
  const year = rule.namedBy === 'end' || rule.endMonth === 12 ? number : number + 1;
  const last = dateOf(year, rule.endMonth, daysInMonth(year, rule.endMonth));
  if (rule.kind === 'months') return last;
  const back = (weekday(last) - rule.endWeekday + WEEK) % WEEK;
  const forward = WEEK - back;
  return rule.rule === 'nearest' && forward < back ? addDays(last, forward) : addDays(last, -back);
}

/** The last days of the four quarters of the year of this number. */
export function quarterEndsOf(rule: YearRule, number: number): readonly IsoDate[] {
  const end = yearEnd(rule, number);
  if (rule.kind === 'months') return [-9, -6, -3, 0].map((months) => addMonths(end, months));
  const before = yearEnd(rule, number - 1);
  const extra = (daysInclusive(before, end) - 1) / WEEK - 52;
  let weeks = 0;
  return weeksOfQuarters(rule).map((each, index) => {
    weeks += each + (index + 1 === (rule.extraWeek ?? 4) ? extra : 0);
    return addDays(before, weeks * WEEK);
  });
}

/** The weeks of the quarters of a year of 52 weeks. */
export function weeksOfQuarters({ quarters = [13, 13, 13, 13] }: WeekYears): readonly number[] {
  return quarters;
}

/**
 * The last days of the quarters of a year that is longer or shorter than the rule's own, counted from its first day:
 * of three months each, or of the weeks of the rule's quarters in turn. The last quarter is what is left; less than four
 * weeks are a part of the one before.
 */
export function quarterEndsBetween(rule: YearRule, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const before = addDays(from, -1);
  const ends: IsoDate[] = [];
  let weeks = 0;
  for (let quarter = 1; ; quarter += 1) {
    if (rule.kind === 'weeks') weeks += weeksOfQuarters(rule)[(quarter - 1) % 4] ?? 13;
    const end = rule.kind === 'months' ? addMonths(before, 3 * quarter) : onWeekday(addDays(before, weeks * WEEK), rule.endWeekday);
    if (addDays(end, REST) > to) return [...ends, to];
    ends.push(end);
  }
}

/** The day itself, or the next one that is this weekday. */
function onWeekday(day: IsoDate, wanted: number): IsoDate {
  return addDays(day, (wanted - weekday(day) + WEEK) % WEEK);
}
