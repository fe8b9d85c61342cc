import type { DrawnChart } from '../drawing/drawn-chart.ts';
import { comparisonOf } from '../model/calendar.ts';
import type { Concept } from '../model/concept.ts';
import type { FigureView } from '../model/figure-view.ts';
import type { Filing } from '../model/filing.ts';
import { periodHeading } from '../model/heading.ts';
import { historiesOf, pointAt, type History, type HistoryPoint } from '../model/history.ts';
import { periodKey } from '../model/period.ts';
import type { RelationView } from '../model/relation-view.ts';
import type { Site } from '../model/site.ts';
import { statedGrowth } from '../model/stated-growth.ts';
import type { HistoryAnswer } from '../model/history-answer.ts';
import type { HistoryView, HistoryGroupView, HistoryRowView, HistorySeriesView } from '../model/history-view.ts';
import { shownChart } from './charts.ts';
import { FEWEST, historyChart } from './history-chart.ts';
import { HistoryFigures, numberView } from './history-figures.ts';
import { nameOfFiling } from './filing.ts';
import { mentionsOf } from './mentions.ts';
import { seriesName, seriesTitle } from './series-name.ts';

const known = new WeakMap<readonly Filing[], readonly string[]>();

/** The concepts that have a history: figures of at least two periods in the filings that are shown. */
export function conceptsWithHistory(site: Site, filings: readonly Filing[]): readonly string[] {
  // Every filing asks for them.
  const concepts = known.get(filings) ?? withSeveralPeriods(site, filings);
  known.set(filings, concepts);
  return concepts;
}

function withSeveralPeriods(site: Site, filings: readonly Filing[]): readonly string[] {
  return [...site.taxonomy.concepts.keys()].filter((id) => {
    let first: string | undefined;
    // The newest filings mostly suffice.
    for (const filing of filings) {
      for (const { value, stance, period } of filing.facts.of(id)) {
        if (value.kind !== 'number' || stance !== undefined) continue;
        first ??= periodKey(period);
        if (periodKey(period) !== first) return true;
      }
    }
    return false;
  });
}

/** Everything that was reported of a concept, laid out: a series for each part and unit, its periods by length. */
export function historyView(site: Site, filings: readonly Filing[], id: string): HistoryView | undefined {
  const concept = site.taxonomy.concepts.get(id);
  if (!concept) return undefined;
  const histories = seriesFor(site, filings, concept);
  return {
    id,
    label: concept.label,
    ...(concept.definition === undefined ? {} : { definition: concept.definition }),
    nonGaap: concept.nonGaap,
    series: histories.map((history, index) => seriesOf(site, filings, history, index)),
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
      groups: groups.map(({ rows }) => rows.map(({ period, figure, restated, derived }) => ({ period, printed: printed(restated?.figure ?? figure), ...(derived ? { derived } : {}) }))),
    })),
  };
}

function printed({ text, suffix }: FigureView): string {
  return suffix === undefined ? text : `${text} ${suffix}`;
}

/** The histories of a concept, the whole before its parts. */
function seriesFor(site: Site, filings: readonly Filing[], concept: Concept): readonly History[] {
  const parts = ({ members }: History) => Object.keys(members).length;
  return historiesOf(site.issuer, filings, concept).filter(({ points }) => points.length > 0).sort((a, b) => parts(a) - parts(b));
}

const GROUPS = ['Quarters', 'Half years', 'Nine months', 'Fiscal years', 'Balances', 'Other periods'] as const;

function seriesOf(site: Site, filings: readonly Filing[], history: History, index: number): HistorySeriesView {
  const figures = new HistoryFigures(site.issuer, history);
  const rows = Map.groupBy(history.points, groupOf);
  const groups = GROUPS.flatMap((title): readonly HistoryGroupView[] => {
    const points = rows.get(title);
    return points ? [{ title, rows: points.map((point) => rowOf(site, filings, history, point, figures)) }] : [];
  });
  const chart = drawnHistory(site, history, index);
  return {
    name: seriesName(site, history),
    title: seriesTitle(site, history),
    unit: figures.unit.heading,
    ...(chart ? { chart: shownChart(chart, `history/${history.concept.id}/${chart.spec.id}`) } : {}),
    groups,
  };
}

/** The charts of a concept's history, one for each of its series that has enough periods of one length. */
export function historyChartsOf(site: Site, filings: readonly Filing[], id: string): readonly DrawnChart[] {
  const concept = site.taxonomy.concepts.get(id);
  if (!concept) return [];
  return seriesFor(site, filings, concept).flatMap((history, index) => drawnHistory(site, history, index) ?? []);
}

/** The periods of that length of which there are most, the shorter ones first. */
function drawnHistory(site: Site, history: History, index: number): DrawnChart | undefined {
  const rows = Map.groupBy(history.points, groupOf);
  const [first] = GROUPS.filter((group) => group !== 'Other periods').sort((a, b) => (rows.get(b)?.length ?? 0) - (rows.get(a)?.length ?? 0));
  const points = (first && rows.get(first)) ?? [];
  if (first === undefined || points.length < FEWEST) return undefined;
  const title = [history.concept.label, seriesTitle(site, history), first.toLowerCase()].filter((part) => part !== '').join(', ');
  return historyChart(site.issuer, { id: `chart-${String(index + 1)}`, title, points }, new HistoryFigures(site.issuer, history));
}

function groupOf({ fiscal, period }: HistoryPoint): (typeof GROUPS)[number] {
  if (period.kind === 'instant') return 'Balances';
  if (fiscal?.kind !== 'span') return 'Other periods';
  return (['Quarters', 'Half years', 'Nine months', 'Fiscal years'] as const)[fiscal.last - fiscal.first] ?? 'Other periods';
}

function rowOf(site: Site, filings: readonly Filing[], history: History, point: HistoryPoint, figures: HistoryFigures): HistoryRowView {
  const { reported, restated, known, derived } = point;
  const later = filings.find(({ id }) => id === (restated ?? reported).filing.id) ?? reported.filing;
  return {
    period: periodHeading({ issuer: site.issuer, taxonomy: site.taxonomy, filing: later }, point.period),
    figure: figures.figure(derived ? known : reported),
    derived,
    ...(restated ? { restated: { figure: figures.figure(restated), filing: linkTo(site, restated.filing) } } : {}),
    ...changeOf(site, history, point),
    filing: linkTo(site, reported.filing),
  };
}

/** Growth on the same period of the year before, or on the last year end for a balance, as exactly as it can be said. */
function changeOf({ issuer }: Site, history: History, point: HistoryPoint): Pick<HistoryRowView, 'change'> {
  if (history.unit.kind === 'ratio') return {};
  const base = comparisonOf(issuer.calendar, point.period);
  const before = base && pointAt(history, base);
  if (!before) return {};
  const said = statedGrowth(point.known, before.known, issuer.rounding.ratio, issuer.style.growthLimit);
  if (said.kind === 'rate') return { change: numberView(said.percent, said.places) };
  return { change: { state: said.kind, text: said.kind === 'too-rough' ? 'too rough' : issuer.style.notMeaningful, negative: false } };
}

function linkTo(site: Site, filing: Filing): RelationView {
  return { text: nameOfFiling(site, filing), href: `filings/${filing.id}/` };
}

/** The risks that could affect a concept, with the way to each. */
export function risksFor(filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => filing.parts.flatMap((part) => part.sections)
    .filter(({ affects }) => affects?.includes(concept))
    .map(({ id, title }) => ({ text: title, href: `filings/${filing.id}/${id}/` })));
}
