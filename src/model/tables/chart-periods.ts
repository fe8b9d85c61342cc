import { itemsOf, periodsOf, type Chart } from '../content/chart.ts';
import { comparabilityOf } from '../time/comparability.ts';
import type { Scope } from '../evaluation/answer.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodByName } from '../content/filing.ts';
import type { Period } from '../time/period.ts';

/** Whether a chart sets what flowed in one time beside what flowed in another, so that their lengths are compared too. */
export function hasFlows({ taxonomy }: Scope, chart: Chart): boolean {
  const { kind } = chart.design;
  return kind !== 'progress' && kind !== 'bridge' && itemsOf(chart).some(({ aspects }) => taxonomy.concepts.get(aspects.concept ?? '')?.period === 'duration');
}

/** The times of a chart's bars that readers have to be told of, each beside the current one: one of them has more weeks than another. */
export function unevenBars(scope: Scope, chart: Chart): readonly (readonly [current: Period, base: Period])[] {
  if (!hasFlows(scope, chart)) return [];
  const periods = periodsOf(chart).flatMap((name) => periodByName(scope.filing, name)?.period ?? []);
  const current = periods.at(-1);
  return periods.flatMap((base) => (current && comparabilityOf(filingCalendar(scope), current, base) !== 'alike' ? [[current, base] as const] : []));
}
