import { finestOf, type Estimate } from '../amounts/accuracy.ts';
import { amountInWords, spokenSign } from './amount-words.ts';
import { SCALES } from '../amounts/scale.ts';
import type { Concept } from '../content/concept.ts';
import type { Decimal } from '../amounts/decimal.ts';
import type { Accuracy } from '../amounts/rounding.ts';
import type { FigureView } from '../../views/figure-view.ts';
import { formatFigure } from '../amounts/figure.ts';
import type { Grouping } from '../amounts/grouping.ts';
import type { Issuer } from '../content/issuer.ts';
import { present, presentationOf, type Presentation } from '../evaluation/presentation.ts';
import { scalesBeside } from '../amounts/scale-names.ts';
import { scaleAt, scaleBehind } from '../amounts/scale-words.ts';
import { isPercent, unitWords, type UnitWords } from '../units/unit-naming.ts';
import type { Unit } from '../amounts/unit.ts';

/** An amount, and how exact it is. */
type Stated = Pick<Estimate, 'amount' | 'decimals'>;

/** What figures of a series are of, and how exact each of them is. */
export interface Figured {
  readonly concept: Concept;
  readonly unit: Unit;
  readonly accuracies: readonly Accuracy[];
}

/** A figure of a history as it is shown. */
export interface ShownInHistory extends Presentation {
  readonly shown: Decimal;
  /** `billion`, where the others are in millions. */
  readonly scale?: string;
}

/**
 * How the figures of a history are shown, on its page, in its chart, in answers and in the workbook: at the issuer's
 * usual scale, but no figure with digits that nobody stated.
 *
 * A series of which every figure is known to hundred millions is one of billions. In a series of millions, a single
 * figure of that kind says its own scale: `10.9 billion`.
 */
export class HistoryFigures {
  /** How its figures are shown that do not say otherwise. */
  readonly presentation: Presentation;
  readonly #issuer: Issuer;
  readonly #unit: Unit;

  constructor(issuer: Issuer, { unit, concept, accuracies }: Figured) {
    const usual = presentationOf(issuer, unit, concept, { scale: { monetary: issuer.prose.scale } });
    this.#issuer = issuer;
    this.#unit = unit;
    this.presentation = statedPresentation(usual, unit, accuracies);
  }

  /** What all figures are in that do not say otherwise. */
  get unit(): UnitWords {
    return unitWords(this.#issuer, { unit: this.#unit, exponent: this.presentation.exponent });
  }

  /** A figure that stands by itself: `JPY51,109 million`, `minus 4.2%`. */
  inWords({ amount, decimals }: Stated): string {
    const { exponent, places } = this.presentationFor(decimals);
    return spokenSign(amountInWords({ issuer: this.#issuer }, amount, this.#unit, { scale: scaleAt(exponent), places }), this.#issuer.language);
  }

  /** Whether the figures are shown in percent. */
  get isPercent(): boolean {
    return isPercent({ unit: this.#unit, exponent: this.presentation.exponent });
  }

  /** A figure at the accuracy at which it is known. */
  figure(stated: Stated): FigureView {
    const { shown, places, scale } = this.shown(stated);
    return { ...numberView(shown, places, this.#issuer.style.grouping), ...(scale === undefined ? {} : { suffix: scale }), exact: stated.amount.toFixed() };
  }

  /** The same as a number: rounded, in units of its own presentation, with the scale that it has to say where that is not the one of all. */
  shown({ amount, decimals }: Stated): ShownInHistory {
    const own = this.presentationFor(decimals);
    const scale = own.exponent === this.presentation.exponent ? {} : { scale: scaleBehind(scaleAt(own.exponent), this.#issuer.scales, this.#issuer.language) };
    return { ...own, ...scale, shown: present(this.#issuer, amount, this.#unit, own) };
  }

  /** How a figure is shown of this accuracy: with fewer digits, or at a scale of its own, where it has no more. */
  presentationFor(decimals: Accuracy): Presentation {
    if (isScaled(this.#unit)) return atAccuracy(this.presentation, decimals);
    const places = decimals === 'exact' ? this.presentation.places : Math.max(0, this.presentation.exponent + decimals);
    return { ...this.presentation, places: Math.min(this.presentation.places, places) };
  }
}

/**
 * The usual presentation of figures with the digits that the best of them states: those between two scales are shown,
 * and where none of them reaches the usual scale, the scale is a coarser one.
 */
export function statedPresentation(usual: Presentation, unit: Unit, accuracies: readonly Accuracy[]): Presentation {
  const finest = finestOf(accuracies) ?? 'exact';
  return isScaled(unit) ? atAccuracy(withStatedDigits(usual, finest), finest) : usual;
}

/** A rounded number as a page shows it. */
export function numberView(shown: Decimal, places: number, grouping: Grouping): FigureView {
  return { state: shown.isZero() ? 'zero' : 'value', text: formatFigure(shown, places, grouping), negative: shown.isNegative() && !shown.isZero() };
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
  const exponent = scalesBeside(scaleAt(usual.exponent)).map((scale) => SCALES[scale]).find((each) => each >= -decimals) ?? SCALES.trillions;
  return { exponent, places: Math.max(0, exponent + decimals) };
}
