import { compareFindings, type Finding } from '../model/finding.ts';
import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';
import type { Check } from './check.ts';
import { explain } from './explanation.ts';
import { RULES } from './rules.ts';
import { pointAtSharedCells } from './shared-cells.ts';
import { subjectOf } from './subject.ts';

/** Runs every rule over every filing. The same content always gives the same checks in the same order. */
export function tieOut(site: Site): ReadonlyMap<string, readonly Check[]> {
  return new Map(site.filings.map((filing) => [filing.id, checksOf(site, filing)]));
}

/** Runs every rule over one filing. */
export function checksOf(site: Site, filing: Filing): readonly Check[] {
  const subject = subjectOf(site, filing);
  return pointAtSharedCells(subject, explain(subject, RULES.flatMap((rule) => rule.run(subject))));
}

/** The findings among the checks, each once, in the order of their places. */
export function findingsOf(checks: Iterable<Check>): readonly Finding[] {
  const byText = new Map<string, Finding>();
  for (const check of checks) {
    if (check.outcome !== 'inconsistent') continue;
    byText.set(JSON.stringify(check.finding), check.finding);
  }
  return [...byText.values()].sort(compareFindings);
}
