import { Decimal, ZERO } from '../amounts/decimal.ts';

/** The width of every picture, in pixels at its own size. */
export const WIDTH = 360;

/** The sizes of type in a picture. */
export const TYPE = { label: 12.5, figure: 12, small: 11 } as const;

/** From exact amounts to pixels: zero is always on the scale, so that lengths compare as amounts do. */
export class Scale {
  readonly #low: Decimal;
  readonly #span: Decimal;
  readonly #start: number;
  readonly #length: number;

  /** `start` is where the lowest amount stands, `end` the highest; downward where `end` is less. */
  constructor(amounts: readonly string[], start: number, end: number) {
    const all = amounts.map((amount) => new Decimal(amount));
    this.#low = Decimal.min(ZERO, ...all);
    const span = Decimal.max(ZERO, ...all).minus(this.#low);
    this.#span = span.isZero() ? new Decimal(1) : span;
    this.#start = start;
    this.#length = end - start;
  }

  /** Where an amount stands, to a hundredth of a pixel. */
  at(amount: string): number {
    const share = new Decimal(amount).minus(this.#low).div(this.#span);
    return round(this.#start + Number(share.toFixed(6)) * this.#length);
  }
}

/** Pixels need no more than two digits; fewer would show at twice the size. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
