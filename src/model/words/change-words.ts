import type { Aspects } from '../content/aspect.ts';
import type { Scale } from '../amounts/scale.ts';
import { amountInWords, type AmountStyle } from './amount-words.ts';
import { resolveCell } from '../evaluation/cell.ts';
import { comparedIn } from '../evaluation/cell-period.ts';
import { setAgainst, unevenWords } from './spans.ts';
import type { Decimal } from '../amounts/decimal.ts';
import type { Scope } from '../evaluation/answer.ts';
import { formatFigure } from '../amounts/figure.ts';
import { isRatioScale, RATIO_SCALES, ratioWords } from '../amounts/ratio-scale.ts';
import type { ShownNumber } from '../evaluation/shown.ts';
import type { Reference } from '../content/reference.ts';
import { exactOf, withoutFigure, type Unworded, type Worded } from './worded.ts';
import { wordsOf } from './words-of.ts';
import type { Direction } from '../../words/figures.ts';

/**
 * A change as a sentence says it: `up 8.3%`, `decreased by JPY1,866 million`, `up 1.3 points`; from what to what where a
 * percentage would mislead (change.ts). `size` leaves the direction to the sentence, which the check then reads.
 */
export function changeInWords(scope: Scope, reference: Reference, aspects: Aspects): Worded | Unworded {
  const { attributes, kind } = reference;
  // A change between two ratios is in points; a percentage of a percentage misleads.
  const ratio = scope.taxonomy.concepts.get(aspects.concept ?? '')?.value === 'ratio';
  const view = kind === 'Points' || ratio ? 'points' : attributes['by'] === 'amount' ? 'change' : 'percent-change';
  const change = resolveCell(scope, { ...aspects, view }, false);
  if (change.kind === 'not-meaningful' && change.unlike) {
    const [current, base] = setAgainst(scope, ...change.unlike);
    return {
      kind: 'unworded',
      reason: `it would compare ${current} with ${base}`,
      remedy: 'Compare with a period of the same length (against="…"), or print both figures.',
    };
  }
  const compared = comparedIn(scope, { ...aspects, view });
  const told = compared && compared.how !== 'alike' ? { note: unevenWords(scope, compared) } : {};
  if (change.kind === 'not-meaningful') return { ...fromTo(scope, aspects, styleOf(attributes)), ...told };
  if (change.kind !== 'number') return withoutFigure(scope, change);
  const { shown, direction } = sizeOf(scope, change, view, attributes);
  const { as = 'phrase' } = attributes;
  const said = wordsOf(scope).figures.change;
  return {
    kind: 'worded',
    text: as === 'size' ? shown : said[as === 'verb' || as === 'noun' ? as : 'phrase'](direction, shown),
    facts: change.quantity.facts,
    ...exactOf(change.quantity),
    ...(attributes['as'] === 'size' ? { direction } : {}),
    ...told,
  };
}

function sizeOf(scope: Scope, change: ShownNumber, view: string, attributes: Reference['attributes']): { readonly shown: string; readonly direction: Direction } {
  const { quantity, unit } = change;
  const size = quantity.amount.abs();
  if (view !== 'change') {
    // What rounds to nothing is no change to a reader.
    const shown = formatFigure(change.shown.abs(), change.presentation.places, scope.issuer.style.grouping);
    const direction = change.shown.isZero() ? 'level' : way(quantity.amount);
    return { shown: view === 'points' ? pointsIn(scope, shown, change.presentation.exponent) : `${shown}%`, direction };
  }
  const shown = amountInWords(scope, size, unit, styleOf(attributes));
  return { shown, direction: /[1-9]/.test(shown) ? way(quantity.amount) : 'level' };
}

/** What lies between two percentages is in points; between two multiples it is in times. */
function pointsIn(scope: Scope, figure: string, exponent: number): string {
  return exponent === RATIO_SCALES.percent ? wordsOf(scope).figures.points(figure) : `${figure} ${ratioWords(exponent, scope.issuer.language)}`;
}

function styleOf({ in: scale, places }: Reference['attributes']): AmountStyle {
  return { ...(scale === undefined ? {} : isRatioScale(scale) ? { ratio: scale } : { scale: scale as Scale }), ...(places === undefined ? {} : { places: Number(places) }) };
}

function way(amount: Decimal): Direction {
  return amount.isZero() ? 'level' : amount.isPositive() ? 'up' : 'down';
}

/** Where no percentage can be stated: `from a loss of JPY54 million to income of JPY12 million`. */
function fromTo(scope: Scope, aspects: Aspects, style: AmountStyle): Worded | Unworded {
  const { against: _against, ...current } = aspects;
  const base = resolveCell(scope, { ...aspects, view: 'change' }, false);
  const now = resolveCell(scope, current, false);
  if (base.kind !== 'number' || now.kind !== 'number') return withoutFigure(scope, base.kind === 'number' ? now : base);
  const before = now.quantity.amount.minus(base.quantity.amount);
  // What is earned can be lost; cash that flows the other way is no loss.
  const earned = /\b(?:income|profit|earnings|loss)\b/i.test(scope.taxonomy.concepts.get(aspects.concept ?? '')?.label ?? '');
  const says = wordsOf(scope).figures;
  const said = (amount: Decimal) => {
    const size = amountInWords(scope, amount.abs(), now.unit, style);
    if (earned) return amount.isNegative() ? says.lost(size) : says.earned(size);
    return amount.isNegative() ? says.minus(size) : size;
  };
  return { kind: 'worded', text: says.fromTo(said(before), said(now.quantity.amount)), facts: base.quantity.facts };
}
