import type { FiscalPeriod } from '../../model/time/calendar.ts';
import type { Concept, Taxonomy } from '../../model/content/concept.ts';
import type { IsoDate } from '../../model/time/date.ts';
import { Decimal } from '../../model/amounts/decimal.ts';
import { distinctLabels } from '../../model/tables/distinct-labels.ts';
import type { Members } from '../../model/content/fact.ts';
import type { Accuracy } from '../../model/amounts/rounding.ts';
import type { Filing } from '../../model/content/filing.ts';
import { HistoryFigures, type ShownInHistory } from '../../model/words/history-figures.ts';
import { historiesOf, type History, type HistoryPoint, type Report } from '../../model/evaluation/history.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { Period } from '../../model/time/period.ts';
import { seriesTitles } from '../../model/words/series-name.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { Unit } from '../../model/amounts/unit.ts';

/** What the workbook of all histories is made from. */
export interface HistoryScope {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  /** The filings that are shown, newest first. */
  readonly filings: readonly Filing[];
  /** What each concept is called, by its id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What the workbook of the filings that are shown is made from. */
export function historyScope({ issuer, taxonomy, tables }: Pick<SharedContent, 'issuer' | 'taxonomy' | 'tables'>, filings: readonly Filing[]): HistoryScope {
  return { issuer, taxonomy, filings, labels: distinctLabels({ taxonomy, tables }) };
}

/** What one filing said of a figure. */
export interface SeriesReport {
  /** The exact number in ones. */
  readonly amount: string;
  readonly decimals: Accuracy;
  /** The id of the filing, and the day of its release. */
  readonly filing: string;
  readonly released: IsoDate;
  /** Where it took the number from. */
  readonly source: string;
}

/** A figure of one period. */
export interface SeriesPoint {
  readonly period: Period;
  /** As the fiscal calendar knows it; absent for days and spans that it does not. */
  readonly fiscal?: FiscalPeriod;
  /** Nobody gave it: it is what is left of a longer period. Then the reports are those of the longer period. */
  readonly derived: boolean;
  /** The exact number to go by, and how exact it is; a derived one is as exact as the worse of its two parts. */
  readonly amount: string;
  readonly decimals: Accuracy;
  readonly reported: SeriesReport;
  readonly restated?: SeriesReport;
}

/** All that was reported of one figure: plain data, which can be kept while nobody reports of it anew. */
export interface SeriesFigures {
  readonly members: Members;
  readonly basis?: string;
  readonly unit: Unit;
  readonly points: readonly SeriesPoint[];
}

/** The history of one figure as the workbook tells it. */
export interface HistorySeries extends SeriesFigures {
  readonly scope: HistoryScope;
  readonly concept: Concept;
  /** `Revenues: ATM operation business`. */
  readonly label: string;
  /** How its figures are shown, and in what unit. */
  readonly figures: HistoryFigures;
}

/** Hands over what was reported of a concept: what is known, or what is gathered now. */
export type SeriesKeeper = (concept: string, gather: () => readonly SeriesFigures[]) => readonly SeriesFigures[];

/** Every figure that was ever reported, in the order of the concepts; a series for each unit, set of members and share basis. */
export function allSeries(scope: HistoryScope, keeper: SeriesKeeper = (_, gather) => gather()): readonly HistorySeries[] {
  const { issuer, taxonomy, filings, labels } = scope;
  return [...taxonomy.concepts.values()].flatMap((concept) => {
    const all = keeper(concept.id, () => historiesOf(issuer, filings, concept).map(figuresOf));
    const titles = seriesTitles(scope, all);
    return all.map((figures): HistorySeries => ({
      ...figures,
      scope,
      concept,
      label: [labels.get(concept.id) ?? concept.label, titles.get(figures) ?? ''].filter((part) => part !== '').join(': '),
      figures: new HistoryFigures(issuer, { concept, unit: figures.unit, accuracies: figures.points.map(({ decimals }) => decimals) }),
    }));
  });
}

/** An amount of a series as it is shown wherever histories are. */
export function shownOf({ figures }: Pick<HistorySeries, 'figures'>, { amount, decimals }: Pick<SeriesPoint, 'amount' | 'decimals'>): ShownInHistory {
  return figures.shown({ amount: new Decimal(amount), decimals });
}

function figuresOf({ members, basis, unit, points }: History): SeriesFigures {
  return { members, ...(basis === undefined ? {} : { basis }), unit, points: points.map(pointOf) };
}

function pointOf({ period, fiscal, derived, known, reported, restated }: HistoryPoint): SeriesPoint {
  return {
    period,
    ...(fiscal ? { fiscal } : {}),
    derived,
    amount: known.amount.toString(),
    decimals: known.decimals,
    reported: reportOf(reported),
    ...(restated ? { restated: reportOf(restated) } : {}),
  };
}

function reportOf({ amount, decimals, filing: { id, released }, fact: { source } }: Report): SeriesReport {
  return { amount: amount.toString(), decimals, filing: id, released, source };
}
