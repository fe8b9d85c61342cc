import type { FigureView } from './figure-view.ts';

/** A figure set large, with its period and its change. */
export interface HeadlineView {
  readonly label: string;
  /** `Six months ended September 30, 2012`, `As of September 30, 2012`. */
  readonly period: string;
  /** The same inside a sentence. */
  readonly within: string;
  readonly figure: FigureView;
  /** Behind the figure: `JPY million`, `%`, `thousand ordinary shares`. */
  readonly unit: string;
  /** `up 8.3% from a year ago`, worded; absent when it cannot be stated. */
  readonly change?: string;
  readonly direction?: 'up' | 'down' | 'level';
  /** Where the figure stands in its statement; its filing where no table shows it. */
  readonly href: string;
}
