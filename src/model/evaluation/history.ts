import { coarser, finer, type Estimate } from '../amounts/accuracy.ts';
import { daysOf, identify, spanOf, yearOf, type FiscalPeriod } from '../time/calendar.ts';
import type { Concept } from '../content/concept.ts';
import { Decimal } from '../amounts/decimal.ts';
import { membersKey, type Fact, type FactNumber, type Members } from '../content/fact.ts';
import type { Filing } from '../content/filing.ts';
import type { Issuer } from '../content/issuer.ts';
import { endOf, periodKey, type Period } from '../time/period.ts';
import { addIntervals, intervalOf, meet, scaleInterval } from '../amounts/rounding.ts';
import { isSubtractable } from './subtraction.ts';
import { formatUnit, type Unit } from '../amounts/unit.ts';

/** What one filing said of a figure. */
export interface Report extends Estimate {
  readonly filing: Filing;
  readonly fact: Fact;
}

/** A figure of one period, in all filings that give it. */
export interface HistoryPoint {
  readonly period: Period;
  /** As the fiscal calendar knows it; absent for days and spans that it does not. */
  readonly fiscal?: FiscalPeriod;
  /** What the first filing said that gave it, or a later one that says the same more exactly. */
  readonly reported: Report;
  /** What the latest one says, where both cannot be true. */
  readonly restated?: Report;
  /** Nobody gave it: it is what is left of a longer period. Then the reports are those of the longer period. */
  readonly derived: boolean;
  /** What to go by: restated where it was; where it had to be derived, as exact as the worse of its two parts. */
  readonly known: Estimate;
}

/** Every period for which a concept was reported, oldest first, in one unit and for one set of members. */
export interface History {
  readonly concept: Concept;
  readonly members: Members;
  readonly basis?: string;
  readonly unit: Unit;
  readonly points: readonly HistoryPoint[];
}

type Known = Fact & { readonly value: FactNumber };

/**
 * The histories of a concept over filings: actual figures only, a series for each unit, set of members and share
 * basis. Flows of quarters that nobody gave are derived by subtraction where the longer periods are there; averages,
 * ratios and amounts per share never are.
 */
export function historiesOf(issuer: Issuer, filings: readonly Filing[], concept: Concept): readonly History[] {
  // Pages, charts and the workbook ask one after the other, for the same filings.
  const known = kept.get(filings) ?? new Map<Concept, readonly History[]>();
  kept.set(filings, known);
  const histories = known.get(concept) ?? gatherHistories(issuer, filings, concept);
  known.set(concept, histories);
  return histories;
}

const kept = new WeakMap<readonly Filing[], Map<Concept, readonly History[]>>();
const indexes = new WeakMap<History, ReadonlyMap<string, HistoryPoint>>();

/** What a history knows of a period. */
export function pointAt(history: History, period: Period): HistoryPoint | undefined {
  const index = indexes.get(history) ?? new Map(history.points.map((point) => [periodKey(point.period), point]));
  indexes.set(history, index);
  return index.get(periodKey(period));
}

function gatherHistories(issuer: Issuer, filings: readonly Filing[], concept: Concept): readonly History[] {
  const oldestFirst = [...filings].sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : a.id < b.id ? -1 : 1));
  const series = new Map<string, { readonly fact: Known; readonly points: Map<string, HistoryPoint> }>();
  for (const filing of oldestFirst) {
    for (const fact of filing.facts.of(concept.id)) {
      if (fact.value.kind !== 'number' || fact.stance !== undefined) continue;
      const known = fact as Known;
      const key = [membersKey(fact.members), fact.basis ?? '', formatUnit(known.value.unit)].join('|');
      const one = series.get(key) ?? { fact: known, points: new Map<string, HistoryPoint>() };
      series.set(key, one);
      const at = periodKey(fact.period);
      one.points.set(at, pointWith(issuer, one.points.get(at), reportOf(issuer, filing, known)));
    }
  }
  return [...series.values()].map(({ fact, points }) => ({
    concept,
    members: fact.members,
    ...(fact.basis === undefined ? {} : { basis: fact.basis }),
    unit: fact.value.unit,
    points: inOrder(isSubtractable(concept) ? withDerived(issuer, points) : [...points.values()]),
  }));
}

function reportOf({ rounding }: Issuer, filing: Filing, fact: Known): Report {
  const { amount, decimals, unit } = fact.value;
  return { filing, fact, amount, decimals, interval: intervalOf(amount, decimals, rounding[unit.kind]) };
}

// "10.9 billion" in one report and 10,923 million in the next are one figure, stated twice; the more exact one says more.
function pointWith({ calendar }: Issuer, point: HistoryPoint | undefined, report: Report): HistoryPoint {
  if (!point) {
    const fiscal = identify(calendar, report.fact.period);
    return { period: report.fact.period, ...(fiscal ? { fiscal } : {}), reported: report, derived: false, known: report };
  }
  const { restated, ...rest } = point;
  if (restated && meet(report.interval, restated.interval)) {
    const known = moreExact(restated, report);
    return { ...rest, restated: known, known };
  }
  if (!meet(report.interval, point.reported.interval)) return { ...rest, restated: report, known: report };
  const known = moreExact(point.reported, report);
  return { ...rest, reported: known, known };
}

function moreExact(first: Report, again: Report): Report {
  return finer(again.decimals, first.decimals) ? again : first;
}

type Run = readonly [first: number, last: number];

/** What is left of each span of a year when another one that begins or ends with it is taken away. */
function differencesIn(quarters: number): readonly (readonly [whole: Run, part: Run, rest: Run])[] {
  const ordinary: readonly (readonly [Run, Run, Run])[] = [[[1, 4], [1, 2], [3, 4]], [[3, 4], [3, 3], [4, 4]], [[3, 4], [4, 4], [3, 3]]];
  const last = Array.from({ length: Math.max(0, quarters - 2) }, (_, index) => index + 3);
  return [
    ...(quarters > 1 ? [[[1, 2], [2, 2], [1, 1]], [[1, 2], [1, 1], [2, 2]]] as const : []),
    ...last.map((quarter) => [[1, quarter], [1, quarter - 1], [quarter, quarter]] as const),
    ...(quarters === 4 ? ordinary : []),
  ];
}

function withDerived({ calendar }: Issuer, known: ReadonlyMap<string, HistoryPoint>): readonly HistoryPoint[] {
  const points = new Map(known);
  const years = new Set([...known.values()].flatMap(({ fiscal }) => (fiscal?.kind === 'span' ? (yearOf(calendar, fiscal) ?? []) : [])));
  for (const year of years) {
    const at = ([first, last]: Run): HistoryPoint | undefined => {
      const period = daysOf(year, spanOf(year, first, last));
      return period && points.get(periodKey(period));
    };
    for (const [whole, part, rest] of differencesIn(year.quarterEnds.length)) {
      const [all, one] = [at(whole), at(part)];
      const fiscal = spanOf(year, ...rest);
      const period = daysOf(year, fiscal);
      if (!all || !one || !period || at(rest)) continue;
      points.set(periodKey(period), { period, fiscal, reported: all.reported, derived: true, known: less(all.known, one.known) });
    }
  }
  return [...points.values()];
}

const MINUS_ONE = new Decimal(-1);

/** What is left when a part is taken away: the errors of both add up, and no digit is more accurate than those of the worse. */
function less(whole: Estimate, part: Estimate): Estimate {
  return {
    amount: whole.amount.minus(part.amount),
    decimals: coarser(whole.decimals, part.decimals),
    interval: addIntervals(whole.interval, scaleInterval(part.interval, MINUS_ONE)),
  };
}

/** By their last day; of periods that end together the longest first. */
function inOrder(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const startOf = (period: Period) => (period.kind === 'duration' ? period.from : period.on);
  return [...points].sort((a, b) => compare(endOf(a.period), endOf(b.period)) || compare(startOf(a.period), startOf(b.period)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
