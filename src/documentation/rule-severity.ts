import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import type { RuleExamples } from '../tieout/checking/example.ts';
import { subjectOf } from '../tieout/checking/subject.ts';
import { contentOfExample } from './example-content.ts';

/** How much the findings of a rule weigh, in words, as its failing example shows it. */
export function severityWords({ rule, fails }: RuleExamples): string {
  const content = contentOfExample(fails.files);
  const draft = Object.fromEntries(Object.entries(content).map(([path, text]) => [path, text.replace('status: published', 'status: draft')]));
  const { site } = readSite(memorySource(draft));
  const severities = site?.filings.flatMap((filing) => rule.run(subjectOf(site, filing))).flatMap((check) => (check.outcome === 'inconsistent' ? [check.finding.severity] : []));
  const isError = severities?.includes('error') === true;
  if (rule.asks) return isError ? 'An error, in drafts too, unless the filing explains it.' : 'A warning in a draft. In a published filing an error, unless the filing explains it.';
  return isError ? 'An error, in drafts too.' : 'An error in a published filing, a warning in a draft.';
}
