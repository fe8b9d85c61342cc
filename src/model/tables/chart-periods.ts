import { itemsOf, periodsOf, type Chart } from '../content/chart.ts';
import { comparabilityOf, setAgainst } from '../time/comparability.ts';
import type { Scope } from '../evaluation/answer.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { periodByName } from '../content/filing.ts';

/** Whether a chart sets what flowed in one time beside what flowed in another, so that their lengths are compared too. */
export function hasFlows({ taxonomy }: Scope, chart: Chart): boolean {
  const { kind } = chart.design;
  return kind !== 'progress' && kind !== 'bridge' && itemsOf(chart).some(({ aspects }) => taxonomy.concepts.get(aspects.concept ?? '')?.period === 'duration');
}

/** What readers have to be told of the times of a chart's bars, a phrase each: that one of them has more weeks than another. */
export function unevenBars(scope: Scope, chart: Chart): readonly string[] {
  if (!hasFlows(scope, chart)) return [];
  const periods = periodsOf(chart).flatMap((name) => periodByName(scope.filing, name)?.period ?? []);
  const current = periods.at(-1);
  const uneven = periods.flatMap((base) => (current && comparabilityOf(filingCalendar(scope), current, base) !== 'alike' ? [setAgainst(current, base).join(' beside ')] : []));
  return [...new Set(uneven)];
}
