import type { Decimal } from '../amounts/decimal.ts';
import type { Quantity } from './answer.ts';
import type { Issuer } from '../content/issuer.ts';
import { present, type Presentation } from './presentation.ts';
import type { Unit } from '../amounts/unit.ts';

/** A number as a cell shows it, and as it is. */
export interface ShownNumber {
  readonly kind: 'number';
  /** With the sign as printed: after `negate`. */
  readonly exact: Decimal;
  /** Rounded, in units of the presentation's scale. */
  readonly shown: Decimal;
  readonly unit: Unit;
  readonly presentation: Presentation;
  /** What is shown, with the sign of the facts and the interval that their accuracy leaves open. */
  readonly quantity: Quantity;
}

/**
 * A quantity in a cell. What is printed of it is worked out when it is asked for: tie-out fills every table of a site
 * and looks at few of the digits; those it looks at, several rules do.
 */
export class Shown implements ShownNumber {
  readonly kind = 'number';
  readonly unit: Unit;
  readonly presentation: Presentation;
  readonly quantity: Quantity;
  readonly #issuer: Issuer;
  readonly #negate: boolean;
  #shown: Decimal | undefined;

  constructor(issuer: Issuer, quantity: Quantity, presentation: Presentation, negate: boolean) {
    this.unit = quantity.unit;
    this.presentation = presentation;
    this.quantity = quantity;
    this.#issuer = issuer;
    this.#negate = negate;
  }

  get exact(): Decimal {
    const { amount } = this.quantity;
    return this.#negate ? amount.negated() : amount;
  }

  get shown(): Decimal {
    return (this.#shown ??= present(this.#issuer, this.exact, this.unit, this.presentation));
  }
}
