import { Decimal } from './decimal.ts';

const weights = new Map<string, Decimal>();

/** The weight of a summand as content writes it: an exact number in text. Kept, because nearly all are 1 or −1. */
export function weightOf(text: string): Decimal {
  let weight = weights.get(text);
  if (!weight) weights.set(text, (weight = new Decimal(text)));
  return weight;
}

const ADDED = weightOf('1');
const SUBTRACTED = weightOf('-1');

/** An amount times its weight in a sum. */
export function weighted(amount: Decimal, weight: Decimal): Decimal {
  if (weight === ADDED) return amount;
  return weight === SUBTRACTED ? amount.negated() : amount.times(weight);
}

/** Whether a weight adds or subtracts and does not convert, as one share is two depositary shares. */
export function isPlain(weight: Decimal): boolean {
  return weight === ADDED || weight === SUBTRACTED || weight.abs().eq(1);
}
