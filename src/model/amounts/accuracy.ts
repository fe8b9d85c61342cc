import type { Decimal } from './decimal.ts';
import type { Accuracy, Interval } from './rounding.ts';

/** An amount, how exact it is, and the amounts that it may stand for. */
export interface Estimate {
  readonly amount: Decimal;
  readonly decimals: Accuracy;
  readonly interval: Interval;
}

/** Whether one accuracy is finer than another: more digits are right. */
export function finer(a: Accuracy, b: Accuracy): boolean {
  return a !== b && (a === 'exact' || (b !== 'exact' && a > b));
}

/** The worse of two accuracies: what is made of both is no better. */
export function coarser(a: Accuracy, b: Accuracy): Accuracy {
  return finer(a, b) ? b : a;
}

/** The best accuracy of several; `undefined` for none. */
export function finestOf(accuracies: readonly Accuracy[]): Accuracy | undefined {
  return accuracies.length === 0 ? undefined : accuracies.reduce((best, each) => (finer(each, best) ? each : best));
}
