import type { Decimal } from '../amounts/decimal.ts';
import type { Quantity } from './answer.ts';
import type { Fact, FactNumber } from '../content/fact.ts';
import { intervalOf, type Interval, type RoundingMode } from '../amounts/rounding.ts';
import type { Unit } from '../amounts/unit.ts';

// Every cell makes one of these, and most are only shown: what a check or a page may not ask for is worked out when it
// does. Nothing is kept, so that a site's facts never hold more than what was typed.

/** A number as a fact states it. */
export class Reported implements Quantity {
  readonly kind = 'number';
  readonly derived = false;
  readonly amount: Decimal;
  readonly unit: Unit;
  readonly facts: readonly Fact[];
  readonly #value: FactNumber;
  readonly #mode: RoundingMode;

  constructor(fact: Fact, value: FactNumber, mode: RoundingMode) {
    this.amount = value.amount;
    this.unit = value.unit;
    this.facts = [fact];
    this.#value = value;
    this.#mode = mode;
  }

  get interval(): Interval {
    return intervalOf(this.amount, this.#value.decimals, this.#mode);
  }
}

/** A number shown in another currency. Tie-out looks past translations, so that the division waits for the page. */
export class Translated implements Quantity {
  readonly kind = 'number';
  readonly derived = true;
  readonly unit: Unit;
  readonly facts: readonly Fact[];
  readonly #own: Quantity;
  readonly #rate: Decimal;

  constructor(own: Quantity, rate: Decimal, unit: Unit) {
    this.unit = unit;
    this.facts = own.facts;
    this.#own = own;
    this.#rate = rate;
  }

  get amount(): Decimal {
    return this.#own.amount.div(this.#rate);
  }

  get interval(): Interval {
    const { low, high } = this.#own.interval;
    return { low: low.div(this.#rate), high: high.div(this.#rate) };
  }
}
