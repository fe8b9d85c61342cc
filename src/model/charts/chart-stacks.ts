import { chartFigure, drawnSign, itemLabel, type ChartScope } from './chart-figure.ts';
import { spokenSign } from '../words/amount-words.ts';
import type { Chart, ChartDesign, ChartStack } from '../content/chart.ts';
import type { StackedColumn, StacksChart, Tone } from './chart-spec.ts';
import { ZERO } from '../amounts/decimal.ts';
import { quotient } from '../evaluation/evaluation.ts';
import type { Quantity } from '../evaluation/answer.ts';
import { formatFigure } from '../amounts/figure.ts';
import { periodByName } from '../content/filing.ts';
import { roundTo } from '../amounts/rounding.ts';
import { wordsOf } from '../words/words-of.ts';

/** Wholes cut into their parts, one stack for each period: parts below zero stand under the ground. */
export function stacksOf(scope: ChartScope, chart: Chart, { periods, stacks }: Extract<ChartDesign, { kind: 'stacks' }>): StacksChart {
  return {
    layout: 'stacks',
    groups: stacks.map((stack) => ({
      title: stack.title ?? (stacks.length > 1 ? itemLabel(scope, stack.total) : ''),
      columns: periods.map((period) => columnOf(scope, chart, stack, period)),
    })),
  };
}

function columnOf(scope: ChartScope, chart: Chart, { total, parts }: ChartStack, period: string): StackedColumn {
  const name = periodByName(scope.filing, period)?.name ?? period;
  const whole = chartFigure(scope, chart, total, period);
  let [above, below] = [ZERO, ZERO];
  return {
    name,
    text: whole.text,
    words: whole.words,
    parts: parts.map((part, index) => {
      const label = itemLabel(scope, part);
      const figure = chartFigure(scope, chart, part, period);
      const { amount = ZERO } = figure;
      const from = amount.isNegative() ? below : above;
      const to = from.plus(amount);
      if (amount.isNegative()) below = to;
      else above = to;
      const share = shareOf(scope, figure.quantity, whole.quantity);
      return {
        name: label,
        from: from.toFixed(),
        to: to.toFixed(),
        text: figure.text,
        words: figure.words,
        tone: partTone(index, parts.length),
        tip: [`${label}, ${name}`, figure.full, ...(share === '' ? [] : [wordsOf(scope).charts.ofTotal(spokenSign(share, scope.issuer.language))])],
        share: drawnSign(scope.issuer.style, share),
        spokenShare: spokenSign(share, scope.issuer.language),
      };
    }),
  };
}

function shareOf({ issuer }: ChartScope, part: Quantity | undefined, whole: Quantity | undefined): string {
  const share = part && whole ? quotient(part, whole) : undefined;
  return share?.kind === 'number' ? `${formatFigure(roundTo(share.amount.times(100), 1, issuer.rounding.ratio), 1, issuer.style.grouping)}%` : '';
}

const STEPS: readonly (readonly Tone[])[] = [
  ['part-2'], ['part-2', 'part-4'], ['part-1', 'part-3', 'part-5'], ['part-1', 'part-3', 'part-4', 'part-6'],
  ['part-1', 'part-2', 'part-3', 'part-4', 'part-6'],
];
const ALL: readonly Tone[] = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'];

/** Steps of lightness as far apart as the number of parts allows; past six they begin again, with their names beside them. */
function partTone(index: number, count: number): Tone {
  const tones = STEPS[count - 1] ?? ALL;
  return tones[index % tones.length] ?? 'part-1';
}
