import { finestOf, type Estimate } from '../model/accuracy.ts';
import { amountInWords } from '../model/amount-words.ts';
import { SCALES } from '../model/aspect.ts';
import { spokenSign } from '../model/chart-figure.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Accuracy } from '../model/fact.ts';
import type { FigureView } from '../model/figure-view.ts';
import { formatFigure } from '../model/figure.ts';
import type { History } from '../model/history.ts';
import type { Issuer } from '../model/issuer.ts';
import { present, presentationOf, type Presentation } from '../model/presentation.ts';
import { scaleAt, scaleBehind } from '../model/scale-words.ts';
import { unitWords, type UnitWords } from '../model/unit-naming.ts';
import type { Unit } from '../model/unit.ts';

/**
 * How the figures of a history are shown: at the issuer's usual scale, but no figure with digits that nobody stated.
 *
 * A series of which every figure is known to hundred millions is one of billions. In a series of millions, a single
 * figure of that kind says its own scale: `10.9 billion`.
 */
export class HistoryFigures {
  readonly #issuer: Issuer;
  readonly #unit: Unit;
  readonly #shown: Presentation;

  constructor(issuer: Issuer, { unit, concept, points }: History) {
    const usual = presentationOf(issuer, unit, concept, { scale: { monetary: issuer.prose.scale } });
    const finest = finestOf(points.map(({ known }) => known.decimals)) ?? 'exact';
    this.#issuer = issuer;
    this.#unit = unit;
    this.#shown = isScaled(unit) ? atAccuracy(withStatedDigits(usual, finest), finest) : usual;
  }

  /** What all figures are in that do not say otherwise. */
  get unit(): UnitWords {
    return unitWords(this.#issuer, { unit: this.#unit, exponent: this.#shown.exponent });
  }

  /** A figure that stands by itself: `JPY51,109 million`, `minus 4.2%`. */
  inWords({ amount, decimals }: Estimate): string {
    const { exponent, places } = this.#presentationFor(decimals);
    return spokenSign(amountInWords({ issuer: this.#issuer }, amount, this.#unit, { scale: scaleAt(exponent), places }));
  }

  /** Whether the figures are shown in percent. */
  get isPercent(): boolean {
    return this.#unit.kind === 'ratio';
  }

  /** A figure at the accuracy at which it is known. */
  figure({ amount, decimals }: Estimate): FigureView {
    const own = this.#presentationFor(decimals);
    const shown = present(this.#issuer, amount, this.#unit, own);
    return {
      ...numberView(shown, own.places),
      ...(own.exponent === this.#shown.exponent ? {} : { suffix: scaleBehind(scaleAt(own.exponent)) }),
      exact: amount.toFixed(),
    };
  }

  #presentationFor(decimals: Accuracy): Presentation {
    if (isScaled(this.#unit)) return atAccuracy(this.#shown, decimals);
    const places = decimals === 'exact' ? this.#shown.places : Math.max(0, this.#shown.exponent + decimals);
    return { ...this.#shown, places: Math.min(this.#shown.places, places) };
  }
}

/** A rounded number as a page shows it. */
export function numberView(shown: Decimal, places: number): FigureView {
  return { state: shown.isZero() ? 'zero' : 'value', text: formatFigure(shown, places), negative: shown.isNegative() && !shown.isZero() };
}

/** Money, shares and counts have scales; rates and amounts per share have none. */
function isScaled({ kind }: Unit): boolean {
  return kind === 'monetary' || kind === 'shares' || kind === 'count';
}

/** An issuer that states tenths of a million means them: digits between two scales are shown, those of a finer scale are not. */
function withStatedDigits(usual: Presentation, finest: Accuracy): Presentation {
  const digits = finest === 'exact' ? 0 : usual.exponent + finest;
  return digits > usual.places && digits < 3 ? { ...usual, places: digits } : usual;
}

/** The presentation itself where the accuracy reaches its last digit; else fewer digits, or a coarser scale. */
function atAccuracy(usual: Presentation, decimals: Accuracy): Presentation {
  if (decimals === 'exact' || usual.exponent + decimals >= usual.places) return usual;
  if (usual.exponent + decimals >= 0) return { ...usual, places: usual.exponent + decimals };
  const exponent = Object.values(SCALES).find((each) => each >= -decimals) ?? SCALES.trillions;
  return { exponent, places: Math.max(0, exponent + decimals) };
}
