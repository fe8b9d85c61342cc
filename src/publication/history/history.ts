import { sectionAddress } from '../../addresses/filing-addresses.ts';
import { historyChartAddress } from '../../addresses/site-addresses.ts';
import type { DrawnChart } from '../../drawing/drawn-chart.ts';
import { figureWords } from '../../views/behind-figure.ts';
import type { Concept } from '../../model/content/concept.ts';
import { distinctLabels } from '../../model/tables/distinct-labels.ts';
import type { Filing } from '../../model/content/filing.ts';
import { HistoryFigures } from '../../model/words/history-figures.ts';
import { historiesOf, type History } from '../../model/evaluation/history.ts';
import { endOf } from '../../model/time/period.ts';
import { lengthNamed, LENGTHS } from '../../model/time/period-length.ts';
import type { RelationView } from '../../views/relation-view.ts';
import { seriesKey, seriesTitles } from '../../model/words/series-name.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Site } from '../../model/content/site.ts';
import type { HistoryAnswer } from '../../views/history-answer.ts';
import type { HistoryView, HistoryGroupView, HistorySeriesView } from '../../views/history-view.ts';
import { shownChart } from '../sections/charts.ts';
import { FEWEST, historyChart } from './history-chart.ts';
import { groupOf } from './history-rows.ts';
import { mentionsOf } from '../sections/mentions.ts';

/** Everything that was reported of a concept, laid out: a series for each part and unit, its periods by length. */
export function historyView(site: Site, filings: readonly Filing[], id: string): HistoryView | undefined {
  const concept = site.taxonomy.concepts.get(id);
  if (!concept) return undefined;
  const [histories, label] = [seriesFor(site, filings, concept), labelOf(site, concept)];
  const titles = seriesTitles(site, histories);
  return {
    id,
    label,
    ...(concept.definition === undefined ? {} : { definition: concept.definition }),
    nonGaap: concept.nonGaap,
    covers: coveredBy(histories),
    series: histories.map((history, index) => seriesOf(site, filings, history, { index, label, title: titles.get(history) ?? '' })),
    risks: risksFor(filings, id),
    mentions: mentionsOf(site, filings, id),
  };
}

/** What figures say of their other periods. */
export function historyAnswer({ series }: HistoryView): HistoryAnswer {
  return {
    series: series.map(({ name, unit, groups }) => ({
      name,
      unit,
      groups: groups.map(({ rows }) => rows.map(({ period, figure, restated, derived }) => ({ period, printed: figureWords(restated?.figure ?? figure), ...(derived ? { derived } : {}) }))),
    })),
  };
}

/** All time from the first day to the last that histories have figures of. */
function coveredBy(histories: readonly History[]): string {
  const periods = histories.flatMap(({ points }) => points.map(({ period }) => period));
  const [first] = periods.map((period) => (period.kind === 'duration' ? period.from : period.on)).sort();
  return [first, periods.map(endOf).sort().at(-1)].join('/');
}

/** The histories of a concept, the whole before its parts. */
function seriesFor(site: Site, filings: readonly Filing[], concept: Concept): readonly History[] {
  const parts = ({ members }: History) => Object.keys(members).length;
  return historiesOf(site.issuer, filings, concept).filter(({ points }) => points.length > 0).sort((a, b) => parts(a) - parts(b));
}

/** What a concept is called where no table stands around it. */
export function labelOf(site: Site, { id, label }: Concept): string {
  return distinctLabels(site).get(id) ?? label;
}

/** Which of the series of a concept it is, and what both are called. */
interface Named {
  readonly index: number;
  readonly label: string;
  readonly title: string;
}

function seriesOf(site: Site, filings: readonly Filing[], history: History, named: Named): HistorySeriesView {
  const figures = figuresOf(site, history);
  const byLength = Map.groupBy(history.points, lengthNamed);
  const groups = LENGTHS.flatMap((length): readonly HistoryGroupView[] => {
    const points = byLength.get(length);
    return points ? [groupOf(site, filings, history, { length, points, figures })] : [];
  });
  const chart = drawnHistory(site, history, named);
  return {
    name: seriesKey(history),
    title: named.title,
    unit: figures.unit.heading,
    ...(chart ? { chart: shownChart(chart, historyChartAddress(history.concept.id, chart.spec.id)) } : {}),
    groups,
  };
}

function figuresOf({ issuer }: Site, { concept, unit, points }: History): HistoryFigures {
  return new HistoryFigures(issuer, { concept, unit, accuracies: points.map(({ known }) => known.decimals) });
}

/** The charts of a concept's history, one for each of its series that has enough periods of one length. */
export function historyChartsOf(site: Site, filings: readonly Filing[], id: string): readonly DrawnChart[] {
  const concept = site.taxonomy.concepts.get(id);
  if (!concept) return [];
  const histories = seriesFor(site, filings, concept);
  const titles = seriesTitles(site, histories);
  return histories.flatMap((history, index) => drawnHistory(site, history, { index, label: labelOf(site, concept), title: titles.get(history) ?? '' }) ?? []);
}

/** The periods of that length of which there are most, the shorter ones first. */
function drawnHistory(site: Site, history: History, { index, label, title: of }: Named): DrawnChart | undefined {
  const byLength = Map.groupBy(history.points, lengthNamed);
  const [first] = LENGTHS.filter((length) => length !== 'other').sort((a, b) => (byLength.get(b)?.length ?? 0) - (byLength.get(a)?.length ?? 0));
  const points = (first && byLength.get(first)) ?? [];
  if (first === undefined || points.length < FEWEST) return undefined;
  const title = [label, of, wordsOf(site).periods.lists[first].within].filter((part) => part !== '').join(', ');
  return historyChart(site.issuer, { id: `chart-${String(index + 1)}`, title, points }, figuresOf(site, history));
}

/** The risks that could affect a concept, with the way to each. */
export function risksFor(filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => filing.parts.flatMap((part) => part.sections)
    .filter(({ affects }) => affects?.includes(concept))
    .map(({ id, title }) => ({ text: title, href: sectionAddress(filing.id, id) })));
}
