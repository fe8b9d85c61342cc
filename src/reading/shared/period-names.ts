import { parsePeriodName, periodOf, type FiscalCalendar } from '../../model/time/calendar.ts';
import { MONTHS, type IsoDate } from '../../model/time/date.ts';
import { calendarBefore } from '../../model/content/filing-calendar.ts';
import { erasOf, isMisnamed, monthsThatFit, type CalledPeriod } from '../../model/content/calendar-fit.ts';
import type { Period } from '../../model/time/period.ts';

/** What the names of a filing's periods mean: by the calendars of its issuer as far as the filing knows them. */
export class PeriodNames {
  /** By how many of the calendars the filing goes; `undefined` for all. */
  readonly eras: number | undefined;
  readonly #calendar: FiscalCalendar | undefined;
  readonly #periods: readonly CalledPeriod[];

  constructor(released: IsoDate, periods: readonly CalledPeriod[], calendar: FiscalCalendar | undefined) {
    this.eras = calendar && erasOf(calendar, { released, periods });
    this.#calendar = calendar && calendarBefore(calendar, this.eras ?? calendar.eras.length);
    this.#periods = periods;
  }

  /** Whether a name means other days. */
  isWrong(named: CalledPeriod): boolean {
    return this.#calendar !== undefined && isMisnamed(this.#calendar, named);
  }

  /** The days that a name means; absent where the calendar has none of the name. */
  expected(name: string): Period | undefined {
    const calendar = this.#calendar;
    const fiscal = calendar && parsePeriodName(calendar, name);
    return fiscal && periodOf(calendar, fiscal);
  }

  /** What to do about a wrong name; where all of them follow another year end, that it may have moved. */
  get remedy(): string {
    const correct = 'Correct the days, or give the period a name that the calendar does not know.';
    const [rule] = this.#periods.length > 1 ? monthsThatFit(this.#periods) : [];
    if (!rule) return correct;
    return `${correct} All names of this filing follow years that end in ${MONTHS[rule.endMonth - 1] ?? ''}: if the year end has moved, write both calendars under fiscalCalendar in issuer.yaml, the later one with the day \`from\` which it holds.`;
  }
}
