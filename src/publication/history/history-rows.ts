import { filingAddress } from '../../addresses/filing-addresses.ts';
import { comparisonOf, formatPeriodName } from '../../model/time/calendar.ts';
import { unevenWords, unlikeWords } from '../../model/words/spans.ts';
import { comparabilityOf } from '../../model/time/comparability.ts';
import type { FigureView } from '../../views/figure-view.ts';
import type { Filing } from '../../model/content/filing.ts';
import { periodHeading } from '../../model/words/heading.ts';
import { numberView, type HistoryFigures } from '../../model/words/history-figures.ts';
import type { HistoryGroupView, HistoryRowView } from '../../views/history-view.ts';
import { pointAt, type History, type HistoryPoint } from '../../model/evaluation/history.ts';
import type { Length } from '../../model/time/period-length.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { RelationView } from '../../views/relation-view.ts';
import type { Site } from '../../model/content/site.ts';
import { statedGrowth } from '../../model/amounts/stated-growth.ts';
import { nameOfFiling } from '../sections/filing-name.ts';

/** Periods of one length of a history, and how its figures are shown. */
export interface Group {
  readonly length: Length;
  readonly points: readonly HistoryPoint[];
  readonly figures: HistoryFigures;
}

/** The table of the periods of one length: each with its figure, its growth, and where it was reported. */
export function groupOf(site: Site, filings: readonly Filing[], history: History, { length, points, figures }: Group): HistoryGroupView {
  const changes = new Map(points.flatMap((point) => {
    const change = changeOf(site, history, point);
    return change ? [[point, change] as const] : [];
  }));
  const notes = new Set([...changes.values()].flatMap(({ note }) => note ?? []));
  return {
    title: wordsOf(site).periods.lists[length].heading,
    // A balance is compared with the last year end, which is rarely a year ago.
    changes: length === 'balance' ? wordsOf(site).markup.changeFromYearEnd : wordsOf(site).markup.change,
    rows: points.map((point) => rowOf(site, filings, { point, figures, change: changes.get(point)?.figure })),
    ...(notes.size === 0 ? {} : { notes: [...notes] }),
  };
}

interface Row {
  readonly point: HistoryPoint;
  readonly figures: HistoryFigures;
  readonly change: FigureView | undefined;
}

function rowOf(site: Site, filings: readonly Filing[], { point, figures, change }: Row): HistoryRowView {
  const { reported, restated, known, derived } = point;
  const later = filings.find(({ id }) => id === (restated ?? reported).filing.id) ?? reported.filing;
  return {
    period: periodHeading({ issuer: site.issuer, taxonomy: site.taxonomy, filing: later }, point.period),
    ...(point.fiscal ? { name: formatPeriodName(point.fiscal) } : {}),
    figure: figures.figure(derived ? known : reported),
    derived,
    ...(restated ? { restated: { figure: figures.figure(restated), filing: linkTo(site, restated.filing) } } : {}),
    ...(change ? { change } : {}),
    filing: linkTo(site, reported.filing),
  };
}

/**
 * Growth on the same period of the year before, or on the last year end for a balance, as exactly as it can be said;
 * with a word on the two lengths of time where they are not the same.
 */
function changeOf({ issuer }: Site, history: History, point: HistoryPoint): { readonly figure: FigureView; readonly note?: string } | undefined {
  if (history.unit.kind === 'ratio') return undefined;
  const base = comparisonOf(issuer.calendar, point.period);
  const before = base && pointAt(history, base);
  if (!before) return undefined;
  const compared = { current: point.period, base };
  const how = comparabilityOf(issuer.calendar, point.period, base);
  if (how === 'unlike') return { figure: { state: 'not-meaningful', text: issuer.style.notMeaningful, negative: false }, note: unlikeWords({ issuer }, compared) };
  const said = statedGrowth(point.known, before.known, issuer.rounding.ratio, issuer.style.growthLimit);
  const note = how === 'uneven' ? { note: unevenWords({ issuer }, compared) } : {};
  if (said.kind === 'rate') return { figure: numberView(said.percent, said.places, issuer.style.grouping), ...note };
  return { figure: { state: said.kind, text: said.kind === 'too-rough' ? wordsOf({ issuer }).markup.tooRoughShort : issuer.style.notMeaningful, negative: false }, ...note };
}

function linkTo(site: Site, filing: Filing): RelationView {
  return { text: nameOfFiling(site, filing), href: filingAddress(filing.id) };
}
