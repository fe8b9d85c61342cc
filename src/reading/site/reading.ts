import type { Finding } from '../../model/finding.ts';
import type { Site } from '../../model/content/site.ts';
import type { Prose, ProseText } from '../prose/prose.ts';

/** All that could be read of a site, and all that was found. */
export interface Reading {
  /** Absent only when `issuer.yaml` cannot be read; otherwise what stands in sound files, even beside errors. */
  readonly site: Site | undefined;
  /** The prose of filings, by the key of `proseKey`. */
  readonly prose: ReadonlyMap<string, ProseText>;
  /** The notices of `disclaimers/`, by file name without its ending. */
  readonly notices: ReadonlyMap<string, Prose>;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}
