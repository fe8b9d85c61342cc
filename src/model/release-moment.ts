import type { Filing } from './filing.ts';

/**
 * When a filing was released (RFC 3339). Feeds need a time of day: where the filing states none, the day begins it in
 * Universal Time, which is a convention and not a claim.
 */
export function releaseMoment({ released, releaseTime = '00:00Z' }: Pick<Filing, 'released' | 'releaseTime'>): string {
  return `${released}T${releaseTime.slice(0, 5)}:00${releaseTime.slice(5)}`;
}
