import { comparisonOf } from '../model/calendar.ts';
import { formatDate } from '../model/date.ts';
import type { Filing } from '../model/filing.ts';
import { periodHeading } from '../model/heading.ts';
import { historiesOf, type History, type HistoryPoint } from '../model/history.ts';
import { periodKey } from '../model/period.ts';
import type { Site } from '../model/site.ts';
import { statedGrowth } from '../model/stated-growth.ts';
import type { RelationView } from '../model/view.ts';
import type { HistoryView, HistoryGroupView, HistoryRowView, HistorySeriesView } from '../model/history-view.ts';
import { HistoryFigures, numberView } from './history-figures.ts';
import { mentionsOf } from './mentions.ts';

/** The concepts that have a history: figures of at least two periods in the filings that are shown. */
export function conceptsWithHistory(site: Site, filings: readonly Filing[]): readonly string[] {
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
  const histories = historiesOf(site.issuer, filings, concept).filter(({ points }) => points.length > 0);
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

const GROUPS = ['Quarters', 'Half years', 'Nine months', 'Fiscal years', 'Balances', 'Other periods'] as const;

function seriesOf(site: Site, filings: readonly Filing[], history: History): HistorySeriesView {
  const figures = new HistoryFigures(site.issuer, history);
  const rows = Map.groupBy(history.points, groupOf);
  const groups = GROUPS.flatMap((title): readonly HistoryGroupView[] => {
    const points = rows.get(title);
    return points ? [{ title, rows: points.map((point) => rowOf(site, filings, history, point, figures)) }] : [];
  });
  const { taxonomy, issuer } = site;
  const members = Object.entries(history.members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const basis = issuer.shareBases.find((each) => each.id === history.basis)?.label;
  return { title: [...members, ...(basis === undefined ? [] : [basis])].join(', '), unit: figures.heading, groups };
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
  const before = base && history.points.find(({ period }) => periodKey(period) === periodKey(base));
  if (!before) return {};
  const said = statedGrowth(point.known, before.known, issuer.rounding.ratio, issuer.style.growthLimit);
  if (said.kind === 'rate') return { change: numberView(said.percent, said.places) };
  return { change: { state: said.kind, text: said.kind === 'too-rough' ? 'too rough' : issuer.style.notMeaningful, negative: false } };
}

function linkTo(site: Site, { id, form, released }: Filing): RelationView {
  return { text: `${site.forms.get(form)?.title ?? form} of ${formatDate(released)}`, href: `filings/${id}/` };
}

function risksFor(_site: Site, filings: readonly Filing[], concept: string): readonly RelationView[] {
  return filings.flatMap((filing) => filing.parts.flatMap((part) => part.sections)
    .filter(({ affects }) => affects?.includes(concept))
    .map(({ id, title }) => ({ text: title, href: `filings/${filing.id}/${id}/` })));
}
