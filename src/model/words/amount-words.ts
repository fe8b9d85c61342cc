import { SCALES, type Scale } from '../amounts/scale.ts';
import { powerOfTen, type Decimal } from '../amounts/decimal.ts';
import type { Scope } from '../evaluation/answer.ts';
import { formatExact, formatFigure, MINUS } from '../amounts/figure.ts';
import { ratioFigure, ratioIn, RATIO_PLACES, type RatioScale } from '../amounts/ratio-scale.ts';
import { roundTo } from '../amounts/rounding.ts';
import { gapBefore, scaleBehind } from '../amounts/scale-words.ts';
import { moneyAt, moneyOf, unitNamed } from '../units/unit-naming.ts';
import type { Ratio, Unit, UnitKind } from '../amounts/unit.ts';
import { wordsOf } from './words-of.ts';
import { wordsIn } from '../../words/languages.ts';

/** How an amount is written inside a sentence. */
export interface AmountStyle {
  /** Of money, shares and counts; money is in the issuer's usual scale when left out, the others are in ones. */
  readonly scale?: Scale;
  /** How a ratio is shown; as its unit says when left out. */
  readonly ratio?: RatioScale;
  /** Digits after the point; the unit's usual number when left out. */
  readonly places?: number;
  /** Leave out what the sentence says itself: the unit, or the scale as well. */
  readonly without?: 'unit' | 'unit-and-scale';
  /** Write currencies by their codes, as tables do. */
  readonly codes?: boolean;
}

/** The kinds of unit that have scales. Nobody writes thousands of percent, or of yen per share. */
export const SCALED_KINDS: readonly UnitKind[] = ['monetary', 'shares', 'count'];

/**
 * An amount as a sentence writes it: `JPY51,109 million`, `$656 million`, `¥3.1 billion`, `12.34 pence`, `45.4%`, `100,282 contracts`,
 * `83,105 thousand shares`. Currency signs and the scale are the issuer's choice (issuer.yaml, `prose`).
 */
export function amountInWords({ issuer }: Pick<Scope, 'issuer'>, amount: Decimal, unit: Unit, style: AmountStyle = {}): string {
  const mode = issuer.rounding[unit.kind];
  const bare = style.without !== undefined;
  const scaled = (scale: Scale) => (style.without === 'unit-and-scale' ? '' : scaleBehind(scale, issuer.scales, issuer.language));
  const sign = (currency: string) => (style.codes === true ? currency : issuer.prose.currencies[currency] ?? currency);
  const written = (value: Decimal, places: number) => formatFigure(roundTo(value, places, mode), places, issuer.style.grouping);
  switch (unit.kind) {
    case 'monetary': {
      const scale = style.scale ?? issuer.prose.scale;
      const figure = written(amount.div(powerOfTen(SCALES[scale])), style.places ?? 0);
      const inOne = bare ? undefined : moneyAt(issuer, unit, scale);
      return inOne === undefined ? behind(bare ? figure : signed(figure, sign(unit.currency)), scaled(scale)) : behind(figure, inOne);
    }
    case 'per-share': {
      const figure = written(unit.inHundredths ? amount.times(100) : amount, style.places ?? 2);
      if (bare) return figure;
      return unit.inHundredths ? behind(figure, moneyOf(unit)) : signed(figure, sign(unit.currency));
    }
    case 'ratio':
      return ratioInWords(issuer.language, amount, unit, style, written);
    case 'shares':
    case 'count': {
      const scale = style.scale ?? 'ones';
      const usual = unit.kind === 'count' ? issuer.counts.find(({ id }) => id === unit.of)?.places : undefined;
      const figure = written(amount.div(powerOfTen(SCALES[scale])), style.places ?? usual ?? 0);
      return behind(figure, scaled(scale), bare ? '' : unitNamed(issuer, unit));
    }
  }
}

function ratioInWords(language: string, amount: Decimal, unit: Ratio, { ratio = unit.as ?? 'percent', places = RATIO_PLACES[ratio], without }: AmountStyle, written: (value: Decimal, places: number) => string): string {
  const figure = written(ratioIn(amount, ratio), places);
  return without === undefined ? ratioFigure(figure, ratio, language) : figure;
}

function behind(figure: string, ...words: readonly string[]): string {
  return words.reduce((text, word) => (word === '' ? text : `${text}${gapBefore(word)}${word}`), figure);
}

/** The minus stands before the sign of the currency: −JPY87 million. */
function signed(figure: string, sign: string): string {
  return /^\d/.test(figure) ? `${sign}${figure}` : `${figure.charAt(0)}${sign}${figure.slice(1)}`;
}

/** A small whole number as a word, as sentences write it; others in digits. */
export function countInWords(scope: Pick<Scope, 'issuer'>, amount: Decimal): string {
  const word = amount.isInteger() && amount.gte(0) && amount.lt(100) ? wordsOf(scope).figures.count(Number(amount.toFixed())) : undefined;
  return word ?? formatExact(amount, scope.issuer.style.grouping);
}

/** A figure inside a sentence: voices pass over the sign. */
export function spokenSign(text: string, language: string): string {
  const at = text.indexOf(MINUS);
  return at < 0 ? text : `${text.slice(0, at)}${wordsIn(language).units.minus(text.slice(at + MINUS.length))}`;
}
