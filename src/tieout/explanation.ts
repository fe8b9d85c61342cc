import type { Explanation } from '../model/declaration.ts';
import type { Check, Subject } from './check.ts';

/**
 * Applies the filing's explanations: a warning that it explains is shown with its reason and stops nothing. What it
 * does not explain stops a published filing: a reviewer's question that nobody answered is no small matter there.
 * An error cannot be explained away.
 */
export function explain({ filing }: Subject, checks: readonly Check[]): readonly Check[] {
  const used = new Set<Explanation>();
  const judged = checks.map((check): Check => {
    if (check.outcome !== 'inconsistent' || check.finding.severity !== 'warning') return check;
    const explanation = filing.explained.find((each) => explains(each, check));
    if (explanation) {
      used.add(explanation);
      return { ...check, outcome: 'explained', reason: explanation.reason };
    }
    if (filing.status === 'draft') return check;
    const remedy = `${check.finding.remedy.replace(/\.$/, '')}; if it is right, say why under \`explained\` in filing.yaml.`;
    return { ...check, finding: { ...check.finding, severity: 'error', remedy } };
  });
  return [...judged, ...filing.explained.filter((each) => !used.has(each)).map(unused)];
}

function explains({ rule, concept, period }: Explanation, check: Check): boolean {
  const [fact] = check.facts;
  return rule === check.rule && fact?.concept === concept && (period === undefined || period === fact.periodName);
}

function unused({ rule, concept, period, place }: Explanation): Check {
  return {
    rule: 'explanation',
    facts: [],
    about: () => `The explanation of ${concept} is needed`,
    outcome: 'inconsistent',
    finding: {
      rule: 'explanation/unused',
      severity: 'error',
      place,
      message: `Rule "${rule}" has nothing to say of ${concept}${period === undefined ? '' : ` for ${period}`} that would need an explanation.`,
      remedy: 'Remove the explanation, so that it does not cover up a later finding.',
    },
  };
}
