import { chartFigure, itemLabel, type ChartScope } from './chart-figure.ts';
import { barOf } from './chart-rows.ts';
import type { Chart, ChartDesign } from '../content/chart.ts';
import type { ColumnsChart } from './chart-spec.ts';
import { figureUnit, withUnit } from './chart-unit.ts';
import { periodByName } from '../content/filing.ts';
import { wordsOf } from '../words/words-of.ts';

/** Figures over the same periods, each in a small chart of its own. What follows by subtraction is drawn hollow. */
export function columnsOf(scope: ChartScope, chart: Chart, { periods, items }: Extract<ChartDesign, { kind: 'columns' }>): ColumnsChart {
  const named = periods.map((period) => periodByName(scope.filing, period));
  return {
    layout: 'columns',
    columns: periods.map((period, index) => named[index]?.name ?? period),
    panels: items.map((item) => {
      const label = itemLabel(scope, item);
      const figures = periods.map((period) => chartFigure(scope, chart, item, period));
      return {
        title: withUnit(label, figureUnit(scope, figures)),
        bars: figures.map((figure, index) => {
          const name = named[index]?.name ?? periods[index] ?? '';
          const derived = named[index]?.derived !== undefined;
          return barOf(figure, name, derived ? 'open' : 'strong', `${label}, ${derived ? wordsOf(scope).charts.derived(name) : name}`);
        }),
      };
    }),
  };
}
