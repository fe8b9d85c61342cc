import { compareFindings, type Finding } from '../../model/finding.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Site } from '../../model/content/site.ts';
import type { Check, Rule, Subject } from './check.ts';
import { explain } from './explanation.ts';
import { RULES } from './rules.ts';
import { pointAtSharedCells } from './shared-cells.ts';
import { subjectOf } from './subject.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** Runs every rule over every filing. The same content always gives the same checks in the same order. */
export function tieOut(site: Site): ReadonlyMap<string, readonly Check[]> {
  return new Map(site.filings.map((filing) => [filing.id, checksOf(site, filing)]));
}

/**
 * Runs every rule over one filing. Where part of the content could not be read, only those run that miss nothing of it:
 * a hole that a damaged file leaves is no second mistake.
 */
export function checksOf(site: Site, filing: Filing): readonly Check[] {
  const subject = subjectOf(site, filing);
  if (site.partial !== true && filing.partial !== true) return pointAtSharedCells(subject, explain(subject, RULES.flatMap((rule) => rule.run(subject))));
  const [able, waiting] = [RULES.filter((rule) => rule.ofWhatIsThere), RULES.filter((rule) => !rule.ofWhatIsThere)];
  const explained = explain(subject, able.flatMap((rule) => rule.run(subject))).filter((check) => !isUnused(check));
  return [...pointAtSharedCells(subject, explained), ...waiting.map((rule) => waits(subject, rule))];
}

/** An explanation may be of what could not be read. */
function isUnused(check: Check): boolean {
  return check.outcome === 'inconsistent' && check.finding.rule === 'explanation/unused';
}

function waits({ site }: Subject, { id }: Rule): Check {
  return { rule: id, facts: [], about: () => wordsOf(site).rules[id].title, outcome: 'unchecked', reason: 'part of the content could not be read' };
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
