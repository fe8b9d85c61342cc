import { Decimal } from '../../model/amounts/decimal.ts';
import type { Issuer } from '../../model/content/issuer.ts';

/**
 * How many shares of one basis stand for one share of another: 200 after a split of one share into 200, for one before
 * it. One where they are the same, or where one of them is not stated; `undefined` where the issuer does not say how
 * the two convert.
 *
 * A number of shares is multiplied by this to be stated on the first basis; an amount per share of the first basis, to
 * be stated on the second.
 */
export function sharesFor(issuer: Issuer, of: string | undefined, one: string | undefined): Decimal | undefined {
  if (of === undefined || one === undefined || of === one) return new Decimal(1);
  const [many, by] = [of, one].map((id) => issuer.shareBases.find((basis) => basis.id === id)?.shares);
  return many === undefined || by === undefined ? undefined : new Decimal(many).div(by);
}
