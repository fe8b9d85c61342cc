import type { Finding } from '../model/finding.ts';
import { compareFindings } from '../model/finding.ts';
import type { Moment } from '../model/moment.ts';
import { readContent } from '../reading/content.ts';
import { diskSource } from '../reading/disk.ts';
import { contentFolder } from '../reading/location.ts';
import { readSite, type Reading } from '../reading/site.ts';
import { assuranceOf, type Assurance } from '../tieout/assurance.ts';
import { checksOf, findingsOf } from '../tieout/tieout.ts';
import type { Check } from '../tieout/check.ts';
import { orderOfBuild } from './order.ts';

/** All content, read and tied out. */
export interface CheckedContent {
  readonly content: Reading;
  /** What reading and tie-out found, in the order of its places. */
  readonly findings: readonly Finding[];
  /** How many relations the rules looked at; none when the content could not be read well enough to check. */
  readonly relations: Relations;
  /** What tie-out came to for each filing, by its id. */
  readonly assurance: ReadonlyMap<string, Assurance>;
}

/** Relations between facts, counted. */
export interface Relations {
  readonly all: number;
  readonly consistent: number;
  /** Relations that could not be looked at, for a reason that the rule states. */
  readonly unchecked: number;
  /** Errors of the source, and unusual figures that the filing explains. */
  readonly accepted: number;
}

/**
 * Reads and checks the content of a folder, by default the site's own; with a moment, only the filings that are out
 * then. Nothing is thrown: problems are findings.
 */
export function checkContent(folder = contentFolder(), outAt?: Moment): CheckedContent {
  return tieOut(readSite(diskSource(folder), outAt));
}

/** The content as it stands, for the preview: files that did not change since the last call are not read again. */
export function contentOfPreview(): CheckedContent {
  return tieOut(readContent());
}

/** Checks what was read. */
function tieOut(content: Reading): CheckedContent {
  const { site } = content;
  const relations = { all: 0, consistent: 0, unchecked: 0, accepted: 0 };
  const assurance = new Map<string, Assurance>();
  // Each filing's checks are summed up and let go: they name all their facts, and a build outlives them by far.
  const inconsistent = (site?.filings ?? []).flatMap((filing): readonly Check[] => {
    const checks = site ? checksOf(site, filing) : [];
    assurance.set(filing.id, assuranceOf(filing, checks));
    relations.all += checks.length;
    relations.consistent += checks.filter((check) => check.outcome === 'consistent').length;
    relations.unchecked += checks.filter((check) => check.outcome === 'unchecked').length;
    relations.accepted += checks.filter((check) => check.outcome === 'erratum' || check.outcome === 'explained').length;
    return checks.filter((check) => check.outcome === 'inconsistent');
  });
  return { content, findings: [...content.findings, ...findingsOf(inconsistent)].sort(compareFindings), relations, assurance };
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
  const { edition, now } = orderOfBuild();
  globalThis.kessanContentOfBuild ??= checkContent(contentFolder(), edition === 'production' ? now : undefined);
  return globalThis.kessanContentOfBuild;
}
