import { unite, type Aspects } from '../content/aspect.ts';
import { amountInWords, spokenSign } from '../words/amount-words.ts';
import { resolveCell } from '../evaluation/cell.ts';
import type { Chart, ChartItem } from '../content/chart.ts';
import type { Tone } from './chart-spec.ts';
import { powerOfTen, type Decimal } from '../amounts/decimal.ts';
import type { Quantity, Scope } from '../evaluation/answer.ts';
import { membersKey } from '../content/fact.ts';
import { MINUS, parseFigure } from '../amounts/figure.ts';
import { periodByName } from '../content/filing.ts';
import type { Grid } from '../tables/grid.ts';
import type { FigureStyle } from '../content/issuer.ts';
import { figureOf } from '../layout/layout.ts';
import { scaleAt } from '../amounts/scale-words.ts';
import { ratioScaleAt } from '../amounts/ratio-scale.ts';
import { isPercent, type ScaledUnit } from '../units/unit-naming.ts';
import { weighted, weightOf } from '../amounts/weight.ts';
import { wordsOf } from '../words/words-of.ts';

/** A figure of a chart, found in a filing. */
export interface ChartFigure {
  /** The exact amount times its weight; absent where there is no number. */
  readonly amount?: Decimal;
  readonly quantity?: Quantity;
  readonly scaled?: ScaledUnit;
  /** Why there is none, where there should be one. */
  readonly missing?: string;
  /** As it is drawn, with the issuer's sign for negatives. */
  readonly text: string;
  /** Inside an enumeration: `minus 4,071`. */
  readonly words: string;
  /** By itself, with its unit: `JPY51,109 million`. */
  readonly full: string;
}

/** What charts of a filing are made from: its facts, and the tables whose print they follow. */
export interface ChartScope extends Scope {
  readonly grid: (table: string) => Grid | undefined;
}

/** The figure of an item in a period, as the chart's table prints it. */
export function chartFigure(scope: ChartScope, chart: Chart, item: ChartItem, period: string, more: Aspects = {}): ChartFigure {
  const aspects = aspectsIn(scope, { ...unite(chart.aspects, item.aspects).aspects, ...more, period });
  const weight = weightOf(item.weight);
  const content = resolveCell(scope, aspects, weight.isNegative());
  const view = figureOf(scope, content);
  if (content.kind !== 'number') {
    const says = wordsOf(scope).figures;
    const missing = content.kind === 'unanswered' ? content.reason : content.kind === 'words' ? 'it is no number' : undefined;
    const words = content.kind === 'nil' ? says.none : says.notStated;
    return { text: view.text === '' ? '\u2026' : view.text, words, full: words, ...(missing === undefined ? {} : { missing }) };
  }
  const { quantity, unit, presentation } = content;
  const amount = weighted(quantity.amount, weight);
  const printed = printedIn(scope, chart, aspects);
  const text = `${printed ?? view.text}${isPercent({ unit, exponent: presentation.exponent }) ? '%' : ''}`;
  const parsed = printed === undefined ? undefined : parseFigure(printed, scope.issuer.style.grouping);
  const full = amountInWords(scope, parsed?.ok ? parsed.value.times(powerOfTen(presentation.exponent)) : amount, unit, {
    places: presentation.places, scale: scaleAt(presentation.exponent), ratio: ratioScaleAt(presentation.exponent),
  });
  return { amount, quantity, scaled: { unit, exponent: presentation.exponent }, text: drawnSign(scope.issuer.style, text), words: spokenSign(text, scope.issuer.language), full: spokenSign(full, scope.issuer.language) };
}

/** What an item is called: its label, else its members, else its concept. */
export function itemLabel({ taxonomy }: Scope, { label, aspects }: ChartItem): string {
  if (label !== undefined) return label;
  const members = Object.entries(aspects.members ?? {}).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  return members.length > 0 ? members.join(', ') : (taxonomy.concepts.get(aspects.concept ?? '')?.label ?? '');
}

/** A negative figure as its issuer draws it: a picture has no style sheet that could. */
export function drawnSign({ negative }: Pick<FigureStyle, 'negative'>, text: string): string {
  if (!text.startsWith(MINUS) || negative === 'minus') return text;
  return negative === 'triangle' ? `△${text.slice(1)}` : `(${text.slice(1)})`;
}

/** The tone of a period among those of a chart: the last one is at hand. */
export function toneOf(index: number, count: number): Tone {
  return index === count - 1 ? 'strong' : 'light';
}

/** A balance of a span of days is the one at its end, unless the item says otherwise. */
function aspectsIn(scope: Scope, aspects: Aspects & { readonly period: string }): Aspects {
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  const named = periodByName(scope.filing, aspects.period);
  if (concept?.period !== 'instant') {
    const { at: _at, ...flow } = aspects;
    return flow;
  }
  return named?.period.kind === 'duration' && aspects.at === undefined ? { ...aspects, at: 'end' } : aspects;
}

/** What the table printed for the figure instead of its plain rounding, so that its column foots. */
function printedIn(scope: ChartScope, { table }: Chart, aspects: Aspects): string | undefined {
  if (!scope.filing.printed.some((record) => record.table === table && record.reason === 'footing')) return undefined;
  const wanted = keyOf(scope, aspects);
  for (const row of scope.grid(table)?.rows ?? []) {
    const cell = row.cells.find(({ record, aspects: own }) => record?.reason === 'footing' && keyOf(scope, own) === wanted);
    if (cell?.record) return cell.record.printed.replace(/^[-△▲]|^\((.*)\)$/, `${MINUS}$1`);
  }
  return undefined;
}

function keyOf(scope: Scope, { concept = '', period = '', members = {}, at, stance = '', view = 'value', scale, currency }: Aspects): string {
  const name = periodByName(scope.filing, period)?.name ?? period;
  return [concept, name, membersKey(members), at ?? '', stance, view, scale?.monetary ?? 'ones', currency ?? scope.filing.currency].join('|');
}
