import { parseMoment, type Moment } from '../model/time/moment.ts';

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
}

declare global {
  var kessanOrderOfBuild: BuildOrder | undefined;
}

/**
 * Says what the build of this process is for, before it begins. No variable of the environment can: one that is left
 * behind in a shell must not put a draft on a public host.
 */
export function orderBuild(order: BuildOrder): void {
  globalThis.kessanOrderOfBuild = order;
}

/** What the build of this process is for: the public, now, when nobody said otherwise. */
export function orderOfBuild(): BuildOrder {
  globalThis.kessanOrderOfBuild ??= { edition: 'production', now: clock() };
  return globalThis.kessanOrderOfBuild;
}

/** The moment by the machine's clock. */
export function clock(): Moment {
  const now = parseMoment(new Date().toISOString().replace(/\.\d+Z$/, 'Z'));
  if (!now.ok) throw new Error(now.problem);
  return now.value;
}
