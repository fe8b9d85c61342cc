import type { Day } from './dates.ts';

/** How long something is, in the measure in which it is a whole number. */
export interface Length {
  readonly count: number;
  readonly of: 'months' | 'weeks' | 'days';
}

/** A period, as far as it is said in words. `over` tells whether it had ended when its filing was released. */
export type PeriodSaid =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'dates'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'span'; readonly length: Length; readonly to: Day; readonly over: boolean }
  /** A whole fiscal year; its length is said where years are of weeks, and not all of the same number of them. */
  | { readonly kind: 'year'; readonly length?: Length; readonly to: Day; readonly over: boolean }
  /** The time between two fiscal years where the year end moved; its length is absent where it is no whole number of months. */
  | { readonly kind: 'transition'; readonly length?: Length; readonly from: Day; readonly to: Day; readonly over: boolean };

/** The part of its fiscal year that a span is. */
export type PartOfYear =
  | { readonly kind: 'quarter' | 'half'; readonly number: number }
  | { readonly kind: 'first-months'; readonly count: number }
  | { readonly kind: 'year' | 'transition' };

/** The lengths of time that histories keep apart. */
export type HistoryLength = 'quarter' | 'half' | 'nine-months' | 'year' | 'balance' | 'other';

/** How a language names periods. */
export interface PeriodWords {
  /** Where it stands by itself: `Six Months Ended September 30, 2012`. */
  readonly heading: (period: PeriodSaid) => string;
  /** Where it begins a line of small print: `Six months ended September 30, 2012`. */
  readonly line: (period: PeriodSaid) => string;
  /** Inside a sentence, one or several in the order given: `three and six months ended September 30, 2012`. */
  readonly sentence: (periods: readonly PeriodSaid[]) => string;
  /** Inside a sentence that says "for" or "on" itself; of a balance its day alone. */
  readonly bare: (period: PeriodSaid) => string;
  /** From one day to another, inside a sentence: `April 1, 2012 to September 30, 2012`. */
  readonly between: (from: Day, to: Day) => string;
  /** A name with what it stands for: `1H12: six months ended September 30, 2012`. */
  readonly gloss: (name: string, period: PeriodSaid) => string;
  /** A fiscal year, or the transition period of that number, inside a sentence: `fiscal year 2012`. */
  readonly year: (number: string, transition: boolean) => string;
  /** `first half`, `third quarter`, `first nine months`, `full year`. */
  readonly part: (part: PartOfYear) => string;
  /** `53 weeks`, `1 month`. */
  readonly length: (length: Length) => string;
  /** Its length, and its last day: `6 months to September 30, 2012`. */
  readonly lengthTo: (length: Length, to: Day) => string;
  /** That periods of unlike length are compared, a sentence. */
  readonly uneven: (later: string, earlier: string) => string;
  /** Why no change is stated between two periods, a sentence. */
  readonly unlike: (later: string, earlier: string) => string;
  /** What lists of such periods are called, where the name stands by itself and inside a sentence. */
  readonly lists: Readonly<Record<HistoryLength, { readonly heading: string; readonly within: string }>>;
}
