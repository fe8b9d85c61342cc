import { comparisonOf } from '../model/calendar.ts';
import { growth } from '../model/change.ts';
import { formatFigure } from '../model/figure.ts';
import type { Filing } from '../model/filing.ts';
import { periodHeading } from '../model/heading.ts';
import { historiesOf, type History, type HistoryPoint } from '../model/history.ts';
import { periodKey } from '../model/period.ts';
import { present, presentationOf, type Presentation } from '../model/presentation.ts';
import { roundTo } from '../model/rounding.ts';
import type { Site } from '../model/site.ts';
import type { FigureView, RelationView } from '../model/view.ts';
import type { HistoryAnswer } from '../model/history-answer.ts';
import type { HistoryView, HistoryGroupView, HistoryRowView, HistorySeriesView } from '../model/history-view.ts';
import { nameOfFiling } from './filing.ts';
import { mentionsOf } from './mentions.ts';
import { seriesName, seriesTitle, seriesUnit } from './series-name.ts';

const known = new WeakMap<readonly Filing[], readonly string[]>();

/** The concepts that have a history: figures of at least two periods in the filings that are shown. */
export function conceptsWithHistory(site: Site, filings: readonly Filing[]): readonly string[] {
  // Every filing asks for them.
  const concepts = known.get(filings) ?? withSeveralPeriods(site, filings);
  known.set(filings, concepts);
  return concepts;
}

function withSeveralPeriods(site: Site, filings: readonly Filing[]): readonly string[] {
  return [...site.taxonomy.concepts.values()].filter((concept) => {
    const periods = new Set<string>();
    for (const filing of filings) for (const fact of filing.facts.of(concept.id)) if (fact.value.kind === 'number' && fact.stance === undefined) periods.add(periodKey(fact.period));
    return periods.size > 1;
  }).map(({ id }) => id);
}

/** Everything that was reported of a concept, laid out: a series for each part and unit, its periods by length. */
export function historyView(site: Site, filings: readonly Filing[], id: string): HistoryView | undefined {
  const concept = site.taxonomy.concepts.get(id);
  if (!concept) return undefined;
  const histories = historiesOf(site.issuer.calendar, filings, concept).filter(({ points }) => points.length > 0);
  return {
    id,
    label: concept.label,
    ...(concept.definition === undefined ? {} : { definition: concept.definition }),
    nonGaap: concept.nonGaap,
    series: histories.map((history) => seriesOf(site, filings, history)),
    risks: risksFor(site, filings, id),
    mentions: mentionsOf(site, filings, id),
  };
}

/** What figures say of their other periods. */
export function historyAnswer({ series }: HistoryView): HistoryAnswer {
  return {
    series: series.map(({ name, unit, groups }) => ({
      name,
      unit,
      groups: groups.map(({ rows }) => rows.map(({ period, figure, restated, derived }) => ({ period, printed: (restated?.figure ?? figure).text, ...(derived ? { derived } : {}) }))),
    })),
  };
}

const GROUPS = ['Quarters', 'Half years', 'Nine months', 'Fiscal years', 'Balances', 'Other periods'] as const;

function seriesOf(site: Site, filings: readonly Filing[], history: History): HistorySeriesView {
  const presentation = presentationOf(site.issuer, history.unit, history.concept, { scale: { monetary: 'millions' } });
  const rows = Map.groupBy(history.points, groupOf);
  const groups = GROUPS.flatMap((title): readonly HistoryGroupView[] => {
    const points = rows.get(title);
    return points ? [{ title, rows: points.map((point) => rowOf(site, filings, history, point, presentation)) }] : [];
  });
  const key = { ...history, concept: history.concept.id };
  return { name: seriesName(site, key), title: seriesTitle(site, key), unit: seriesUnit(site, key), groups };
}

function groupOf({ fiscal, period }: HistoryPoint): (typeof GROUPS)[number] {
  if (period.kind === 'instant') return 'Balances';
  if (fiscal?.kind !== 'span') return 'Other periods';
  return (['Quarters', 'Half years', 'Nine months', 'Fiscal years'] as const)[fiscal.last - fiscal.first] ?? 'Other periods';
}

function rowOf(site: Site, filings: readonly Filing[], history: History, point: HistoryPoint, presentation: Presentation): HistoryRowView {
  const { filing, amount } = point.reported;
  const figure = (value: typeof amount): FigureView => {
    const shown = present(site.issuer, value, history.unit, presentation);
    return { state: shown.isZero() ? 'zero' : 'value', text: formatFigure(shown, presentation.places), negative: shown.isNegative() && !shown.isZero(), exact: value.toFixed() };
  };
  const later = filings.find(({ id }) => id === (point.restated?.filing ?? filing).id) ?? filing;
  return {
    period: periodHeading({ issuer: site.issuer, taxonomy: site.taxonomy, filing: later }, point.period),
    figure: figure(point.derived ? point.amount : amount),
    derived: point.derived,
    ...(point.restated ? { restated: { figure: figure(point.restated.amount), filing: linkTo(site, point.restated.filing) } } : {}),
    ...changeOf(site, history, point),
    filing: linkTo(site, filing),
  };
}

/** Growth on the same period of the year before, or on the last year end for a balance. */
function changeOf({ issuer }: Site, history: History, point: HistoryPoint): Pick<HistoryRowView, 'change'> {
  if (history.unit.kind === 'ratio') return {};
  const base = comparisonOf(issuer.calendar, point.period);
  const before = base && history.points.find(({ period }) => periodKey(period) === periodKey(base));
  const rate = before && growth(point.amount, before.amount);
  if (!rate) return {};
  const shown = roundTo(rate.times(100), 1, issuer.rounding.ratio);
  return { change: { state: shown.isZero() ? 'zero' : 'value', text: formatFigure(shown, 1), negative: shown.isNegative() && !shown.isZero() } };
}

function linkTo(site: Site, filing: Filing): RelationView {
  return { text: nameOfFiling(site, filing), href: `filings/${filing.id}/` };
}

function risksFor(_site: Site, filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => filing.parts.flatMap((part) => part.sections)
    .filter(({ affects }) => affects?.includes(concept))
    .map(({ id, title }) => ({ text: title, href: `filings/${filing.id}/${id}/` })));
}
