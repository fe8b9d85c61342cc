import type { FiscalPeriod } from '../model/calendar.ts';
import type { Concept, Taxonomy } from '../model/concept.ts';
import type { IsoDate } from '../model/date.ts';
import { Decimal } from '../model/decimal.ts';
import type { Accuracy, Members } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import { historiesOf, type History, type HistoryPoint, type Report } from '../model/history.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Period } from '../model/period.ts';
import { present, presentationOf, type Presentation } from '../model/presentation.ts';
import { unitHeading } from '../model/unit-naming.ts';
import type { Unit } from '../model/unit.ts';

/** What the workbook of all histories is made from. */
export interface HistoryScope {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  /** The filings that are shown, newest first. */
  readonly filings: readonly Filing[];
}

/** What one filing said of a figure. */
export interface SeriesReport {
  /** The exact number in ones. */
  readonly amount: string;
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
  /** `Millions of JPY`. */
  readonly heading: string;
  readonly presentation: Presentation;
}

/** Hands over what was reported of a concept: what is known, or what is gathered now. */
export type SeriesKeeper = (concept: string, gather: () => readonly SeriesFigures[]) => readonly SeriesFigures[];

/** The lengths of time that are compared with each other, each with the title of its sheet. */
export const LENGTHS = { quarter: 'Quarters', half: 'Half years', 'nine-months': 'Nine months', year: 'Fiscal years', balance: 'Balances', other: 'Other periods' } as const;
export type Length = keyof typeof LENGTHS;

/** Every figure that was ever reported, in the order of the concepts; a series for each unit, set of members and share basis. */
export function allSeries(scope: HistoryScope, keeper: SeriesKeeper = (_, gather) => gather()): readonly HistorySeries[] {
  const { issuer, taxonomy, filings } = scope;
  return [...taxonomy.concepts.values()].flatMap((concept) => keeper(concept.id, () => historiesOf(issuer, filings, concept).map(figuresOf)).map((figures): HistorySeries => {
    const presentation = presentationOf(issuer, figures.unit, concept, { scale: { monetary: issuer.prose.scale } });
    return {
      ...figures,
      scope,
      concept,
      label: [concept.label, ...partOf(scope, figures)].join(': '),
      heading: unitHeading(issuer, { unit: figures.unit, exponent: presentation.exponent }),
      presentation,
    };
  }));
}

/** How long the time of a figure is. */
export function lengthOf({ fiscal, period }: SeriesPoint): Length {
  if (period.kind === 'instant') return 'balance';
  return fiscal?.kind === 'span' ? (['quarter', 'half', 'nine-months', 'year'] as const)[fiscal.last - fiscal.first] ?? 'other' : 'other';
}

/** An amount as it is shown. */
export function shownAs({ scope, unit, presentation }: HistorySeries, amount: string): Decimal {
  return present(scope.issuer, new Decimal(amount), unit, presentation);
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

function reportOf({ amount, filing: { id, released }, fact: { source } }: Report): SeriesReport {
  return { amount: amount.toString(), filing: id, released, source };
}

function partOf({ issuer, taxonomy }: HistoryScope, { members, basis }: SeriesFigures): readonly string[] {
  const names = Object.entries(members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  const state = issuer.shareBases.find(({ id }) => id === basis)?.label;
  const part = [...names, ...(state === undefined ? [] : [state])].join(', ');
  return part === '' ? [] : [part];
}
