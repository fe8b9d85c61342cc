import type { Severity } from '../model/finding.ts';
import { memorySource } from '../reading/memory.ts';
import { readSite } from '../reading/site.ts';
import type { ExampleFiles, RuleExamples } from '../tieout/example.ts';
import { subjectOf } from '../tieout/subject.ts';
import { contentOfExample } from './example-content.ts';

/** How much the findings of a rule weigh, in words, as its failing example shows it. */
export function severityWords({ rule, fails }: RuleExamples): string {
  const severity = (files: ExampleFiles): Severity | undefined => {
    const { site } = readSite(memorySource(files));
    const checks = site?.filings.flatMap((filing) => rule.run(subjectOf(site, filing))) ?? [];
    return checks.flatMap((check) => (check.outcome === 'inconsistent' ? [check.finding.severity] : []))[0];
  };
  const published = contentOfExample(fails.files);
  const draft = Object.fromEntries(Object.entries(published).map(([path, text]) => [path, text.replace('status: published', 'status: draft')]));
  if (severity(published) === 'warning') return 'A warning in a draft. In a published filing an error, unless the filing explains it.';
  return severity(draft) === 'warning' ? 'An error in a published filing, a warning in a draft.' : 'An error, in drafts too.';
}
