import { drawChart, type DrawnChart } from '../../drawing/drawn-chart.ts';
import { figureWords } from '../../views/behind-figure.ts';
import { formatPeriodName } from '../../model/time/calendar.ts';
import { oddLengths } from '../../model/time/comparability.ts';
import type { ChartBar } from '../../model/charts/chart-spec.ts';
import { drawnSign } from '../../model/charts/chart-figure.ts';
import { spokenSign } from '../../model/words/amount-words.ts';
import { markOf } from '../../model/charts/filing-chart.ts';
import type { HistoryFigures } from '../../model/words/history-figures.ts';
import type { HistoryPoint } from '../../model/evaluation/history.ts';
import { endOf } from '../../model/time/period.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { Words } from '../../words/words.ts';

/** What a chart of a history shows: periods of one length, oldest first. */
export interface ChartedPeriods {
  /** The name of the chart within the page of its concept. */
  readonly id: string;
  /** `Total revenues, quarters`. */
  readonly title: string;
  readonly points: readonly HistoryPoint[];
}

/** Two bars say no more than two figures. */
export const FEWEST = 3;

/** A history as columns, every figure as exact as the table under it prints it. */
export function historyChart(issuer: Issuer, { id, title, points }: ChartedPeriods, figures: HistoryFigures): DrawnChart {
  const words = wordsOf({ issuer });
  const bars = points.map((point): ChartBar => {
    const figure = figures.figure(point.known);
    const name = nameOf(words, point);
    const full = figureWords(figures.isPercent ? { ...figure, suffix: '%' } : figure);
    return {
      name,
      from: '0',
      to: point.known.amount.toFixed(),
      text: drawnSign(issuer.style, full),
      words: spokenSign(full, issuer.language),
      tone: point.derived ? 'open' : 'strong',
      tip: [`${title}, ${point.derived ? words.charts.derived(name) : name}`, figures.inWords(point.known)],
    };
  });
  return drawChart({
    layout: 'columns',
    columns: bars.map(({ name }) => name),
    panels: [{ title: '', bars }],
    id,
    title,
    unit: figures.unit,
    source: issuer.shortName,
    key: [
      ...(points.some(({ derived }) => derived) ? [words.charts.hollow] : []),
      ...oddLengths(issuer.calendar, points).map(([length, some]) => words.charts.ofLength(some.map((each) => nameOf(words, each)), words.periods.length(length))),
    ],
    ...markOf(issuer),
    language: issuer.language,
  });
}

function nameOf(words: Words, { fiscal, period }: HistoryPoint): string {
  return fiscal ? formatPeriodName(fiscal) : words.dates.full(endOf(period));
}
