import type { Concept } from '../../model/content/concept.ts';
import { addDays } from '../../model/time/date.ts';
import { ZERO, type Decimal } from '../../model/amounts/decimal.ts';
import { membersKey, type Fact, type FactNumber } from '../../model/content/fact.ts';
import type { Duration } from '../../model/time/period.ts';
import { intervalOf, type Interval } from '../../model/amounts/rounding.ts';
import { formatUnit } from '../../model/amounts/unit.ts';
import type { Subject } from './check.ts';

/** What flowed over a span of days; `nil` where nothing did. */
export type Flow = Fact & { readonly period: Duration; readonly value: FactNumber | { readonly kind: 'nil' } };

/** Flows of one item that differ by their periods only. */
export interface FlowGroup {
  readonly concept: Concept;
  readonly flows: readonly Flow[];
}

/**
 * The flows of a filing that add up over time, grouped: money and things counted, unless their concept says that they do
 * not, as averages do not. Ratios, amounts per share and numbers of shares never do.
 */
export function flowGroups({ scope, filing }: Subject): readonly FlowGroup[] {
  return [...scope.taxonomy.concepts.values()].filter(isAdditive).flatMap((concept) => {
    const flows = filing.facts.of(concept.id).filter(isFlow);
    if (flows.length < 2) return [];
    return [...Map.groupBy(flows, keyOf).values()].flatMap((alike) => {
      // What is nil has no unit: it is nothing in any.
      const nil = alike.filter(({ value }) => value.kind === 'nil');
      const byUnit = Map.groupBy(alike.filter(({ value }) => value.kind === 'number'), ({ value }) => (value.kind === 'number' ? formatUnit(value.unit) : ''));
      return [...byUnit.values()].map((numbers) => ({ concept, flows: [...numbers, ...nil] }));
    });
  });
}

/**
 * The ways in which periods of a group follow each other and fill a longer one. A way in which some of them could be
 * replaced by one that is on file is left out: it says nothing that the others do not.
 */
export function chainsOf(whole: Flow, flows: readonly Flow[]): readonly (readonly Flow[])[] {
  const { from, to } = whole.period;
  const within = flows.filter(({ period }) => period.from >= from && period.to <= to && (period.from !== from || period.to !== to));
  const known = new Set(within.map(({ period }) => `${period.from}/${period.to}`));
  const byStart = Map.groupBy(within, ({ period }) => period.from);
  const waysFrom = (start: string): readonly (readonly Flow[])[] => (byStart.get(start as Duration['from']) ?? []).flatMap((flow) => (
    flow.period.to === to ? [[flow]] : waysFrom(addDays(flow.period.to, 1)).map((rest) => [flow, ...rest])
  ));
  return waysFrom(from).filter((chain) => !chain.some((first, index) => chain.slice(index + 1).some((last) => known.has(`${first.period.from}/${last.period.to}`))));
}

/** The amount of a flow. */
export function flowAmount({ value }: Flow): Decimal {
  return value.kind === 'number' ? value.amount : ZERO;
}

/** What its accuracy leaves open. */
export function flowInterval({ scope: { issuer } }: Subject, { value }: Flow): Interval {
  return value.kind === 'number' ? intervalOf(value.amount, value.decimals, issuer.rounding[value.unit.kind]) : { low: ZERO, high: ZERO };
}

/** Those that the filing declares restated, where it does not declare all: the others are stated as they were before. */
export function restatedAmong({ filing }: Subject, flows: readonly Flow[]): readonly Flow[] {
  const restated = flows.filter((flow) => filing.restated.some(({ concept, period }) => concept === flow.concept && (period === undefined || period === flow.periodName)));
  return restated.length < flows.length ? restated : [];
}

function isAdditive({ period, value, additive = true }: Concept): boolean {
  return period === 'duration' && (value === 'monetary' || value === 'count') && additive;
}

function isFlow(fact: Fact): fact is Flow {
  return (fact.value.kind === 'number' || fact.value.kind === 'nil') && fact.period.kind === 'duration';
}

function keyOf({ members, stance, basis }: Fact): string {
  return [membersKey(members), stance ?? '', basis ?? ''].join('|');
}
