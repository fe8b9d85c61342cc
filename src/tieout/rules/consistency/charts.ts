import { chartAsReported } from '../../../model/tables/chart-as-reported.ts';
import { chartFigure, itemLabel, type ChartFigure, type ChartScope } from '../../../model/charts/chart-figure.ts';
import { periodsOf, type Chart, type ChartItem } from '../../../model/content/chart.ts';
import { Decimal, ZERO } from '../../../model/amounts/decimal.ts';
import type { Fact } from '../../../model/content/fact.ts';
import { periodByName } from '../../../model/content/filing.ts';
import { addIntervals, meet, scaleInterval, type Interval } from '../../../model/amounts/rounding.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountIn } from '../../checking/naming.ts';

/** Every bar of a chart has its figure, all of them in one unit, and what is drawn as a whole is the sum of its parts. */
export const charts: Rule = {
  id: 'charts',
  vouches: false,
  run: (subject) => {
    const scope: ChartScope = { ...subject.scope, grid: (table) => subject.grids.find((grid) => grid.table.id === table) };
    const shown = subject.filing.parts.flatMap(({ sections }) => sections.flatMap((section) => section.charts));
    return shown.flatMap((id) => subject.site.charts.get(id) ?? []).map((chart) => chartAsReported(scope, chart)).flatMap((chart) => sumsOf(chart).flatMap((sum) => checkSum(subject, scope, chart, sum)));
  },
};

/** Figures of one period that are drawn together: a whole with its parts, or figures of which each stands for itself. */
interface Drawn {
  readonly period: string;
  readonly stance?: string;
  readonly total?: ChartItem;
  readonly parts: readonly ChartItem[];
}

function sumsOf(chart: Chart): readonly Drawn[] {
  const { design } = chart;
  const periods = periodsOf(chart);
  switch (design.kind) {
    case 'stacks':
      return design.stacks.flatMap(({ total, parts }) => periods.map((period) => ({ period, total, parts })));
    case 'bridge':
      return [{ period: design.period, total: design.closing, parts: [design.opening, ...design.steps] }];
    case 'bars':
      return periods.map((period) => ({ period, parts: design.items }));
    case 'columns':
      return design.items.flatMap((item) => periods.map((period) => ({ period, parts: [item] })));
    case 'progress':
      return design.items.flatMap((item) => [{ period: design.period, parts: [item] }, { ...design.toward, parts: [item] }]);
  }
}

type Found = ChartFigure & { readonly item: ChartItem };

function checkSum({ filing }: Subject, scope: ChartScope, chart: Chart, { period, stance, total, parts }: Drawn): readonly Check[] {
  const name = periodByName(filing, period)?.name ?? period;
  const find = (item: ChartItem): Found => ({ ...chartFigure(scope, chart, item, period, stance === undefined ? {} : { stance }), item });
  const [whole, found] = [total && find(total), parts.map(find)];
  const all = [...(whole ? [whole] : []), ...found];
  const facts = all.flatMap(({ quantity }): readonly Fact[] => quantity?.facts ?? []);
  const looked: Relation = { rule: charts.id, facts, about: () => `${total ? `${itemLabel(scope, total)} is what its parts add up to` : 'Every bar has its figure'} in chart "${chart.id}", ${name}` };
  const failed = (item: ChartItem, message: string, rest: { readonly expected?: string; readonly actual?: string; readonly remedy: string }): Check => ({
    ...looked,
    outcome: 'inconsistent',
    finding: { rule: charts.id, severity: filing.status === 'draft' ? 'warning' : 'error', place: item.place, message: `${message} in chart "${chart.id}" of filing ${filing.id}, ${name}.`, ...rest },
  });
  const missing = all.filter((figure) => figure.missing !== undefined);
  if (missing.length > 0) {
    return missing.map(({ item, missing: reason = '' }) => failed(item, `${itemLabel(scope, item)} has no figure`, { actual: reason, remedy: 'Type the figure in a facts file, or take it out of the chart.' }));
  }
  const unit = all.find((figure) => figure.scaled)?.scaled?.unit;
  const other = all.find((figure) => figure.scaled && unit && formatUnit(figure.scaled.unit) !== formatUnit(unit));
  if (unit && other?.scaled) return [failed(other.item, `${itemLabel(scope, other.item)} is not in the unit of the others`, { expected: formatUnit(unit), actual: formatUnit(other.scaled.unit), remedy: 'Draw it in a chart of its own.' })];
  if (!total || !whole) return [{ ...looked, outcome: 'consistent' }];
  if (all.some(({ text, quantity }) => !quantity && text === '\u2026')) return [{ ...looked, outcome: 'unchecked', reason: 'a figure is due' }];
  const parted = found.reduce((sum, figure) => addIntervals(sum, intervalOf(figure)), NOTHING);
  if (meet(intervalOf(whole), parted)) return [{ ...looked, outcome: 'consistent' }];
  const [stated, added] = [whole.amount ?? ZERO, found.reduce((sum, { amount = ZERO }) => sum.plus(amount), ZERO)];
  return [failed(total, `${itemLabel(scope, total)} is not what its parts add up to`, {
    ...(unit ? { expected: amountIn(scope, unit, added), actual: `${amountIn(scope, unit, stated)}, a difference of ${amountIn(scope, unit, stated.minus(added))}` } : {}),
    remedy: 'Name the parts that are missing, or the right total.',
  })];
}

const NOTHING: Interval = { low: ZERO, high: ZERO };

/** What a figure may stand for, times its weight; "no such item" counts as nothing. */
function intervalOf({ quantity, item }: Found): Interval {
  return quantity ? scaleInterval(quantity.interval, new Decimal(item.weight)) : NOTHING;
}
