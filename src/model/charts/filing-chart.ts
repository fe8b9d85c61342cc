import { chartAsReported } from '../tables/chart-as-reported.ts';
import { columnsOf } from './chart-columns.ts';
import { chartFigure, type ChartScope } from './chart-figure.ts';
import { barsOf, bridgeOf, progressOf } from './chart-rows.ts';
import type { ChartSpec, ColumnsChart, RowsChart, StacksChart } from './chart-spec.ts';
import { stacksOf } from './chart-stacks.ts';
import { unevenBars } from '../tables/chart-periods.ts';
import { figureUnit, inOneUnit } from './chart-unit.ts';
import { itemsOf, periodsOf, type Chart } from '../content/chart.ts';
import { periodByName, type Filing } from '../content/filing.ts';
import { periodsInSentence } from '../words/heading.ts';
import { setAgainst } from '../words/spans.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Issuer } from '../content/issuer.ts';
import type { UnitWords } from '../units/unit-naming.ts';

/** A chart with the figures of a filing. */
export function chartOf(scope: ChartScope, declared: Chart): ChartSpec {
  const chart = chartAsReported(scope, declared);
  const named = periodsOf(chart).flatMap((period) => periodByName(scope.filing, period) ?? []);
  const columns = chart.design.kind === 'columns';
  const unit = unitOf(scope, chart);
  const current = chart.design.kind === 'progress' ? named[0] : named.at(-1);
  return {
    ...drawnOf(scope, chart),
    id: chart.id,
    title: chart.title,
    ...(unit ? { unit } : {}),
    source: [scope.issuer.shortName, ...(current && !columns ? [periodsInSentence(scope, [current.period])] : [])].join(', '),
    key: [...(columns && named.some(({ derived }) => derived) ? [wordsOf(scope).charts.hollow] : []), ...new Set(unevenBars(scope, chart).map(([current, base]) => wordsOf(scope).charts.beside(...setAgainst(scope, current, base))))],
    ...markOf(scope.issuer, scope.filing),
    language: scope.issuer.language,
  };
}

/** The unit of all figures; none where each small chart, or each target, says its own. */
function unitOf(scope: ChartScope, chart: Chart): UnitWords | undefined {
  if (chart.design.kind === 'columns') return undefined;
  const figures = itemsOf(chart).flatMap((item) => periodsOf(chart).map((period) => chartFigure(scope, chart, item, period)));
  if (chart.design.kind === 'progress' && !inOneUnit(scope, figures)) return undefined;
  return figureUnit(scope, figures);
}

/** What a picture says of itself wherever it is shown. */
export function markOf(issuer: Issuer, filing?: Filing): { readonly mark?: string } {
  const { draft, demonstration } = wordsOf({ issuer }).charts;
  const words = [...(filing?.status === 'draft' ? [draft] : []), ...(issuer.demonstration ? [demonstration] : [])];
  return words.length === 0 ? {} : { mark: words.join('. ') };
}

function drawnOf(scope: ChartScope, chart: Chart): RowsChart | ColumnsChart | StacksChart {
  const { design } = chart;
  switch (design.kind) {
    case 'stacks':
      return stacksOf(scope, chart, design);
    case 'bars':
      return barsOf(scope, chart, design);
    case 'columns':
      return columnsOf(scope, chart, design);
    case 'bridge':
      return bridgeOf(scope, chart, design);
    case 'progress':
      return progressOf(scope, chart, design);
  }
}
