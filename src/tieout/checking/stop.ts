import type { Rule, Subject } from './check.ts';
import { explain } from './explanation.ts';

/**
 * The id of the first of these rules that stops a build of the filing, `undefined` when none does. Rules are run one by
 * one until there is an error, which is all that trying out thousands of wrong contents needs to know.
 */
export function errorOf(subject: Subject, rules: readonly Rule[]): string | undefined {
  return rules.find((rule) => {
    const explained = subject.filing.explained.filter((each) => each.rule === rule.id);
    const checks = explain({ ...subject, filing: { ...subject.filing, explained } }, rule.run(subject));
    return checks.some((check) => check.outcome === 'inconsistent' && check.finding.severity === 'error');
  })?.id;
}
