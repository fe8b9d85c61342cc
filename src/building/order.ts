import { parseMoment, type Moment } from '../model/time/moment.ts';
import { readFrom } from '../reading/formats/location.ts';
import { OfRun } from '../running/run.ts';

/**
 * For whom a site is made: for the public, with the filings that are out; for reviewers, with all of them and a mark
 * on every page; or for the person who is writing, with what is wrong beside it.
 */
export type Edition = 'production' | 'review' | 'preview';

/** What a build was asked for. */
export interface BuildOrder {
  readonly edition: Exclude<Edition, 'preview'>;
  /** The moment that decides what is out: read once, so that no page sees another than the next. */
  readonly now: Moment;
  /**
   * Of the parts of the site, only this filing's is made: its pages are to be archived. They offer no archives, since
   * none can hold its own digest.
   */
  readonly only?: string;
  /** Everything is made again, even what would be as it was. */
  readonly afresh?: boolean;
  /** The folder of the content, where it is not that of the project. */
  readonly content?: string;
}

const ordered = new OfRun<BuildOrder>('order');

/**
 * Says what the build that runs is for, before it begins. No variable of the environment can: one that is left
 * behind in a shell must not put a draft on a public host.
 */
export function orderBuild(order: BuildOrder): void {
  ordered.set(order);
  if (order.content !== undefined) readFrom(order.content);
}

/** What the build that runs is for: the public, now, when nobody said otherwise. */
export function orderOfBuild(): BuildOrder {
  return ordered.valueOr(() => ({ edition: 'production', now: clock() }));
}

/** The moment by the machine's clock. */
export function clock(): Moment {
  const now = parseMoment(new Date().toISOString().replace(/\.\d+Z$/, 'Z'));
  if (!now.ok) throw new Error(now.problem);
  return now.value;
}
