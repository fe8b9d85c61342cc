import type { FigureView } from './figure-view.ts';

/** A figure set large, with its change. */
export interface HeadlineView {
  readonly label: string;
  readonly figure: FigureView;
  /** `JPY million`, `%`; empty where the figure says it itself. */
  readonly unit: string;
  /** `up 8.3 % on a year ago`, worded; absent when it cannot be stated. */
  readonly change?: string;
  readonly direction?: 'up' | 'down' | 'level';
  /** Where the figure stands in its statement. */
  readonly href: string;
}
