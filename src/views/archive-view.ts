import type { FilingSummary } from './filing-view.ts';

/** An edition of an archived filing, as the site offers it. */
export interface ArchivedEditionView {
  /** `2`. */
  readonly number: string;
  /** Why it was made; absent for the first. */
  readonly reason?: string;
  /** The name of its zip. */
  readonly name: string;
  /** A path within the site. */
  readonly href: string;
  /** `627 kB`. */
  readonly size: string;
  /** The SHA-256 of the manifest of its payload, by which it is known, and that of the zip. */
  readonly payload: string;
  readonly zip: string;
}

/** A filing with its archived editions, the newest first. */
export interface ArchivedFilingView {
  readonly filing: FilingSummary;
  readonly editions: readonly ArchivedEditionView[];
}
