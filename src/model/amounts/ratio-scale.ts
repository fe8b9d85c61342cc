import { wordsIn } from '../../words/languages.ts';
import { powerOfTen, type Decimal } from './decimal.ts';

/** How a ratio is shown: 0.0185 is 1.85%, 0.0185 times, 185 basis points. */
export const RATIO_SCALES = { percent: -2, times: 0, 'basis-points': -4 } as const;
export type RatioScale = keyof typeof RATIO_SCALES;

export const RATIO_SCALE_NAMES = ['percent', 'times', 'basis-points'] as const satisfies readonly RatioScale[];

/** The digits after the point with which issuers state each. */
export const RATIO_PLACES: Readonly<Record<RatioScale, number>> = { 'percent': 1, 'times': 2, 'basis-points': 0 };

/** Whether a word is the name of a way to show ratios. */
export function isRatioScale(text: string): text is RatioScale {
  return Object.hasOwn(RATIO_SCALES, text);
}

/** The way in which a ratio is shown that is divided by a power of ten. */
export function ratioScaleAt(exponent: number): RatioScale {
  return RATIO_SCALE_NAMES.find((name) => RATIO_SCALES[name] === exponent) ?? 'percent';
}

/** What ratios are in, over figures and behind them: `%`, `times`, `basis points`; the difference of two percentages is in points. */
export function ratioWords(exponent: number, language = 'en'): string {
  return wordsIn(language).units.ratios[ratioScaleAt(exponent)];
}

/** A figure of a ratio with what it is in: `45.4%`, `1.85 times`, `25 basis points`. */
export function ratioFigure(figure: string, scale: RatioScale = 'percent', language = 'en'): string {
  return wordsIn(language).units.ratioFigure(figure, scale);
}

/** A ratio in units of the way in which it is shown: 0.454 is 45.4 of a hundred. */
export function ratioIn(amount: Decimal, scale: RatioScale = 'percent'): Decimal {
  return amount.times(powerOfTen(-RATIO_SCALES[scale]));
}
