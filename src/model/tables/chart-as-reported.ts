import { unite } from '../content/aspect.ts';
import { periodsOf, itemsOf, type Chart, type ChartDesign, type ChartItem } from '../content/chart.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName } from '../content/filing.ts';
import { isReported } from '../evaluation/reported.ts';

/**
 * A chart as a filing has it: without the periods and figures that are declared to stand only where they are reported,
 * and are not. A period falls away that the filing does not have, or that is another of the chart under a second role.
 * If nothing would be left, all is left as it is: then there is something to be found.
 */
export function chartAsReported(scope: Scope, chart: Chart): Chart {
  const { optionalPeriods, design } = chart;
  if (optionalPeriods.length === 0 && itemsOf(chart).every(({ where }) => !where)) return chart;
  const named = (period: string): string | undefined => periodByName(scope.filing, period)?.name;
  const fixed = new Set(periodsOf(chart).filter((period) => !optionalPeriods.includes(period)).map(named));
  const periods = periodsOf(chart).filter((period) => {
    if (!optionalPeriods.includes(period)) return true;
    const name = named(period);
    return name !== undefined && !fixed.has(name) && fixed.add(name);
  });
  const stands = ({ aspects, where }: ChartItem): boolean => !where || periods.some((period) => isReported(scope, { ...unite(chart.aspects, aspects).aspects, period }));
  const items = itemsOf(chart).filter(stands);
  return periods.length === 0 || items.length === 0 ? chart : { ...chart, design: designOf(design, periods, stands) };
}

function designOf(design: ChartDesign, periods: readonly string[], stands: (item: ChartItem) => boolean): ChartDesign {
  switch (design.kind) {
    case 'stacks':
      return { ...design, periods, stacks: design.stacks.filter(({ total }) => stands(total)).map((stack) => ({ ...stack, parts: stack.parts.filter(stands) })) };
    case 'bridge':
      return { ...design, steps: design.steps.filter(stands) };
    case 'progress':
      return { ...design, items: design.items.filter(stands) };
    default:
      return { ...design, periods, items: design.items.filter(stands) };
  }
}
