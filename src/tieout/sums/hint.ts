import { Decimal, powerOfTen } from '../../model/amounts/decimal.ts';
import type { FactNumber } from '../../model/content/fact.ts';
import { scaleInterval, type Interval } from '../../model/amounts/rounding.ts';

/** A figure of a sum that fails, with its weight in the sum. */
export interface Addend {
  readonly value: FactNumber;
  readonly weight: Decimal;
}

/** A slip of one figure that would explain why a sum fails. */
export interface Hint {
  /** The index of the part that is meant, or the total. */
  readonly of: number | 'total';
  readonly slip: 'exchanged' | 'left-out' | 'twice' | 'sign';
  /** What the figure would be without the slip. */
  readonly instead: Decimal;
}

/** More than this many explanations are none. */
const MOST = 2;

/**
 * Which slips of the hand would explain why a sum fails: two neighbouring digits exchanged (the difference is then
 * divisible by nine), a part that the total leaves out or counts twice, a sign. Nothing where a single wrong digit
 * explains it as well, since nobody can tell which one.
 *
 * `gap` is the total less the sum of its parts, as an interval where the figures are rounded; zero is not in it.
 */
export function hintsFor(total: FactNumber, parts: readonly Addend[], gap: Interval): readonly Hint[] {
  if (isOneDigit(gap)) return [];
  const found: Hint[] = [];
  for (const instead of withDigitsExchanged(total)) if (closes(gap, instead.minus(total.amount))) found.push({ of: 'total', slip: 'exchanged', instead });
  if (closes(gap, total.amount.times(-2))) found.push({ of: 'total', slip: 'sign', instead: total.amount.negated() });
  parts.forEach(({ value, weight }, of) => {
    const { amount } = value;
    const weighted = amount.times(weight);
    for (const instead of withDigitsExchanged(value)) {
      if (closes(gap, amount.minus(instead).times(weight))) found.push({ of, slip: 'exchanged', instead });
    }
    if (closes(gap, weighted)) found.push({ of, slip: 'left-out', instead: total.amount.plus(weighted) });
    else if (closes(gap, weighted.negated())) found.push({ of, slip: 'twice', instead: total.amount.minus(weighted) });
    else if (closes(gap, weighted.times(2))) found.push({ of, slip: 'sign', instead: amount.negated() });
  });
  return found.length > MOST ? [] : found;
}

/** A hint as a note beside the figure that it is about; `words` writes an amount as the finding does. */
export function hintWords({ slip, instead }: Hint, words: (amount: Decimal) => string): string {
  switch (slip) {
    case 'exchanged':
      return `perhaps ${words(instead)}: two digits look exchanged`;
    case 'left-out':
      return 'the difference is this amount: the total may leave it out';
    case 'twice':
      return 'the difference is this amount: the total may count it twice';
    case 'sign':
      return 'the difference is twice this amount: its sign may be wrong';
  }
}

/** Whether a sum holds once its gap is moved by this much. */
function closes({ low, high }: Interval, move: Decimal): boolean {
  return low.plus(move).lte(0) && high.plus(move).gte(0);
}

/** Whether a digit and zeros lie in the gap: 7, 300, 50,000. */
function isOneDigit(gap: Interval): boolean {
  const { low, high } = gap.low.isNegative() ? scaleInterval(gap, new Decimal(-1)) : gap;
  const place = powerOfTen(high.e);
  return high.div(place).floor().times(place).gte(low);
}

/** What a figure would be with two neighbouring digits of it exchanged. */
function withDigitsExchanged({ amount, decimals }: FactNumber): readonly Decimal[] {
  const places = decimals === 'exact' ? amount.decimalPlaces() : decimals;
  const digits = amount.abs().times(powerOfTen(places)).toFixed();
  // Digits beyond those that are said to be accurate were not typed by hand.
  if (!/^\d+$/.test(digits)) return [];
  const exchanged: Decimal[] = [];
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [first = '', second = ''] = digits.slice(at);
    if (first === second || (at === 0 && second === '0')) continue;
    const other = new Decimal(`${digits.slice(0, at)}${second}${first}${digits.slice(at + 2)}`).times(powerOfTen(-places));
    exchanged.push(amount.isNegative() ? other.negated() : other);
  }
  return exchanged;
}
