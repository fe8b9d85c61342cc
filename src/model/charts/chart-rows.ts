import { chartFigure, drawnSign, itemLabel, toneOf, type ChartFigure, type ChartScope } from './chart-figure.ts';
import { spokenSign } from '../words/amount-words.ts';
import type { Chart, ChartDesign } from '../content/chart.ts';
import type { ChartBar, RowsChart, Tone } from './chart-spec.ts';
import { figureUnit, inOneUnit, withUnit } from './chart-unit.ts';
import { ZERO, type Decimal } from '../amounts/decimal.ts';
import { quotient } from '../evaluation/evaluation.ts';
import { formatFigure } from '../amounts/figure.ts';
import { periodByName } from '../content/filing.ts';
import { roundTo } from '../amounts/rounding.ts';
import { wordsOf } from '../words/words-of.ts';

type Design<Kind extends ChartDesign['kind']> = Extract<ChartDesign, { kind: Kind }>;

/** Figures under each other, a bar for each period. */
export function barsOf(scope: ChartScope, chart: Chart, { periods, items }: Design<'bars'>): RowsChart {
  const rows = items.map((item) => {
    const label = itemLabel(scope, item);
    const bars = periods.map((period, index) => {
      const name = periodByName(scope.filing, period)?.name ?? period;
      return barOf(chartFigure(scope, chart, item, period), name, toneOf(index, periods.length), `${label}, ${name}`);
    });
    return { label, bars };
  });
  return { layout: 'rows', rows, chained: false, overlaid: false };
}

/** From one amount to another: what stands at both ends, and each step from where the one before it led. */
export function bridgeOf(scope: ChartScope, chart: Chart, { period, opening, steps, closing }: Design<'bridge'>): RowsChart {
  const start = chartFigure(scope, chart, opening, period);
  let reached = start.amount ?? ZERO;
  const moves = steps.map((step) => {
    const label = itemLabel(scope, step);
    const figure = chartFigure(scope, chart, step, period);
    const from = reached;
    reached = reached.plus(figure.amount ?? ZERO);
    const tone: Tone = figure.amount?.isNegative() === true ? 'light' : 'strong';
    return { label, bars: [barOf(figure, '', tone, label, from)] };
  });
  const end = chartFigure(scope, chart, closing, period);
  const [first, last] = [opening, closing].map((item) => itemLabel(scope, item));
  return {
    layout: 'rows',
    rows: [
      { label: first ?? '', bars: [barOf(start, '', 'total', first ?? '')] },
      ...moves,
      { label: last ?? '', bars: [barOf(end, '', 'total', last ?? '')] },
    ],
    chained: true,
    overlaid: false,
  };
}

/** How far each figure is on its way to its target; the targets, which differ in size, are drawn equally long. */
export function progressOf(scope: ChartScope, chart: Chart, { period, toward, items }: Design<'progress'>): RowsChart {
  const { issuer } = scope;
  const says = wordsOf(scope).charts;
  const figures = items.map((item) => ({
    item,
    actual: chartFigure(scope, chart, item, period),
    target: chartFigure(scope, chart, item, toward.period, { stance: toward.stance }),
  }));
  const alike = inOneUnit(scope, figures.map(({ actual }) => actual));
  const rows = figures.map(({ item, actual, target }) => {
    const label = alike ? itemLabel(scope, item) : withUnit(itemLabel(scope, item), figureUnit(scope, [actual, target]));
    const share = actual.quantity && target.quantity ? quotient(actual.quantity, target.quantity) : undefined;
    const reached = share?.kind === 'number' ? share.amount : undefined;
    const percent = reached ? `${formatFigure(roundTo(reached.times(100), 1, issuer.rounding.ratio), 1, issuer.style.grouping)}%` : issuer.style.notMeaningful;
    const tip = [label, says.ofTarget(actual.full, target.full), says.shareOfTarget(spokenSign(percent, issuer.language))];
    const words = says.progress(actual.words, target.words, spokenSign(percent, issuer.language));
    const bar = (name: string, to: Decimal | undefined, tone: Tone): ChartBar => ({ name, from: '0', to: (to ?? ZERO).toFixed(), text: '', words, tone, tip });
    return {
      label,
      note: says.progressNote(actual.text, target.text, drawnSign(issuer.style, percent)),
      bars: [bar('', reached && ONE, 'track'), bar('', reached, 'strong')],
    };
  });
  return { layout: 'rows', rows, chained: false, overlaid: true };
}

const ONE = ZERO.plus(1);

/** A figure as a bar: from zero, or from where another one ended. */
export function barOf({ amount, text, words, full }: ChartFigure, name: string, tone: Tone, title: string, from: Decimal = ZERO): ChartBar {
  return { name, from: from.toFixed(), to: from.plus(amount ?? ZERO).toFixed(), text, words, tone, tip: [title, full] };
}
