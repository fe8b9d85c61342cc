import type { Aspects, Where } from './aspect.ts';
import type { Place } from '../finding.ts';

/** A figure of a chart: which one, what it is called there, and how it counts. */
export interface ChartItem {
  readonly aspects: Aspects;
  /** Absent where the concept or the members say enough. */
  readonly label?: string;
  /** What the fact is multiplied by: `-1` for what is paid out, as its facts are positive. */
  readonly weight: string;
  /** Where it is drawn, when not in every filing. */
  readonly where?: Where;
  readonly place: Place;
}

/** A whole and the parts that it is made of. */
export interface ChartStack {
  readonly title?: string;
  readonly total: ChartItem;
  readonly parts: readonly ChartItem[];
}

/** What a chart sets beside what. Which concepts, and which periods by their roles, is content; the kinds are code. */
export type ChartDesign =
  /** Wholes cut into their parts, one stack for each period: a revenue mix, the two sides of a balance sheet. */
  | { readonly kind: 'stacks'; readonly periods: readonly string[]; readonly stacks: readonly ChartStack[] }
  /** Figures of one unit under each other, a bar for each period. */
  | { readonly kind: 'bars'; readonly periods: readonly string[]; readonly items: readonly ChartItem[] }
  /** Figures over time, each in a small chart of its own over the same periods: never two scales on one. */
  | { readonly kind: 'columns'; readonly periods: readonly string[]; readonly items: readonly ChartItem[] }
  /** How an amount at the start became the one at the end, step by step. */
  | { readonly kind: 'bridge'; readonly period: string; readonly opening: ChartItem; readonly steps: readonly ChartItem[]; readonly closing: ChartItem }
  /** How much of each target has been reached. */
  | { readonly kind: 'progress'; readonly period: string; readonly toward: { readonly stance: string; readonly period: string }; readonly items: readonly ChartItem[] };

/** A chart as content declares it, for every filing whose sections show it. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** The table in which the same figures stand: the chart prints what it prints, and leads to it. */
  readonly table: string;
  /** What holds for all figures: currency, scale, places. */
  readonly aspects: Aspects;
  readonly design: ChartDesign;
  readonly place: Place;
  /** Those of its periods that are drawn only where a filing has them. */
  readonly optionalPeriods: readonly string[];
  /** Where its periods are named. */
  readonly periodsPlace: Place;
}

/** All items of a chart, in their order. */
export function itemsOf({ design }: Chart): readonly ChartItem[] {
  switch (design.kind) {
    case 'stacks':
      return design.stacks.flatMap(({ total, parts }) => [total, ...parts]);
    case 'bridge':
      return [design.opening, ...design.steps, design.closing];
    default:
      return design.items;
  }
}

/** The roles or names of all periods of a chart. */
export function periodsOf({ design }: Chart): readonly string[] {
  switch (design.kind) {
    case 'bridge':
      return [design.period];
    case 'progress':
      return [design.period, design.toward.period];
    default:
      return design.periods;
  }
}
