import type { Finding } from '../model/finding.ts';
import { compareFindings } from '../model/finding.ts';
import { diskSource } from '../reading/disk.ts';
import { contentFolder } from '../reading/location.ts';
import { readSite, type Reading } from '../reading/site.ts';
import { findingsOf, tieOut } from '../tieout/tieout.ts';
import type { Check } from '../tieout/check.ts';

/** All content, read and tied out. */
export interface CheckedContent {
  readonly content: Reading;
  /** What reading and tie-out found, in the order of its places. */
  readonly findings: readonly Finding[];
  /** The result of every rule by filing; empty when the content could not be read well enough to check. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
}

/** Reads and checks the content of a folder, by default the site's own. Nothing is thrown: problems are findings. */
export function checkContent(folder = contentFolder()): CheckedContent {
  const content = readSite(diskSource(folder));
  const checks = content.site ? tieOut(content.site) : new Map<string, readonly Check[]>();
  const findings = [...content.findings, ...findingsOf([...checks.values()].flat())].sort(compareFindings);
  return { content, findings, checks };
}

declare global {
  var kessanContentOfBuild: CheckedContent | undefined;
}

/**
 * The content as it was checked first in this process. A build checks in its configuration and renders from a bundle
 * of its own: two copies of this module, which would read and check everything twice, and could even see two states
 * of a file. What was checked is what is rendered.
 */
export function contentOfBuild(): CheckedContent {
  globalThis.kessanContentOfBuild ??= checkContent();
  return globalThis.kessanContentOfBuild;
}
