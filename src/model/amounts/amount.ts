import type { Decimal } from './decimal.ts';
import { fail, succeed, type Outcome } from '../finding.ts';
import { formatUnit, sameUnit, type Unit } from './unit.ts';

/** An exact number of a unit. */
export interface Amount<U extends Unit = Unit> {
  readonly amount: Decimal;
  readonly unit: U;
}

/**
 * Adds amounts of one unit. Amounts whose units differ in type do not compile; where the unit is known only when a
 * file is read, the answer says which two units met.
 */
export function add<U extends Unit>(a: Amount<U>, b: Amount<NoInfer<U>>): Outcome<Amount<U>> {
  if (!sameUnit(a.unit, b.unit)) return fail(`${formatUnit(a.unit)} and ${formatUnit(b.unit)} cannot be added`);
  return succeed({ amount: a.amount.plus(b.amount), unit: a.unit });
}

/** An amount times a pure number, such as the weight it has in a sum. */
export function times<U extends Unit>(a: Amount<U>, factor: Decimal): Amount<U> {
  return { amount: a.amount.times(factor), unit: a.unit };
}
