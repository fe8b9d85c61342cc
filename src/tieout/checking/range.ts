import { powerOfTen } from '../../model/amounts/decimal.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { FactNumber } from '../../model/content/fact.ts';
import { formatExact } from '../../model/amounts/figure.ts';
import type { Interval } from '../../model/amounts/rounding.ts';
import { ratioIn } from '../../model/amounts/ratio-scale.ts';
import { amountIn } from './naming.ts';

/**
 * The amounts that could be typed in place of a figure, at its accuracy: one, or from one to another. `stated` is what
 * the figure stands for, `expected` what the others leave possible.
 */
export function rangeWords(scope: Pick<Scope, 'issuer'>, { amount, decimals, unit }: FactNumber, stated: Interval, expected: Interval): string {
  const digit = powerOfTen(decimals === 'exact' ? -amount.decimalPlaces() : -decimals);
  const least = expected.low.minus(stated.high.minus(amount)).div(digit).ceil().times(digit);
  const most = expected.high.plus(amount.minus(stated.low)).div(digit).floor().times(digit);
  if (least.gt(most)) return `about ${amountIn(scope, unit, expected.low.plus(expected.high).div(2).toSignificantDigits(9))}`;
  return least.eq(most) ? amountIn(scope, unit, least) : `from ${formatExact(unit.kind === 'ratio' ? ratioIn(least, unit.as) : least, scope.issuer.style.grouping)} to ${amountIn(scope, unit, most)}`;
}
