import type { Explanation } from '../../model/content/declaration.ts';
import type { Check, Subject } from './check.ts';
import { RULES } from './rules.ts';

/** The rules that ask about figures which may well be right. */
const ASKING: ReadonlySet<string> = new Set(RULES.filter(({ asks }) => asks).map(({ id }) => id));
const OF_PERIODS: ReadonlySet<string> = new Set(RULES.filter(({ asks }) => asks === 'of-periods').map(({ id }) => id));

/**
 * Applies the filing's explanations: a question that one of them answers is shown with its reason and stops nothing.
 * One that none answers stops a published filing: what a reviewer would ask is no small matter there. What a rule finds
 * that asks no questions cannot be explained away.
 */
export function explain({ filing }: Subject, checks: readonly Check[]): readonly Check[] {
  const used = new Set<Explanation>();
  const judged = checks.map((check): Check => {
    if (check.outcome !== 'inconsistent' || !ASKING.has(check.rule)) return check;
    const explanation = filing.explained.find((each) => explains(each, check));
    if (explanation) {
      used.add(explanation);
      return { ...check, outcome: 'explained', reason: explanation.reason };
    }
    const remedy = `${check.finding.remedy.replace(/\.$/, '')}; if it is right, say why under \`explained\` in filing.yaml.`;
    return { ...check, finding: { ...check.finding, severity: filing.status === 'draft' ? check.finding.severity : 'error', remedy } };
  });
  const unused = filing.explained.filter((each) => !used.has(each));
  return [...judged, ...unused.map((each) => needless(each, checks))];
}

function explains({ rule, concept, period }: Explanation, check: Check): boolean {
  const [fact] = check.facts;
  if (rule !== check.rule || (concept === undefined && !OF_PERIODS.has(rule))) return false;
  return (concept === undefined || fact?.concept === concept) && (period === undefined || period === fact?.periodName);
}

/** An explanation of nothing would cover up a later finding. */
function needless(explanation: Explanation, checks: readonly Check[]): Check {
  const { rule, concept, period, place } = explanation;
  const of = concept === undefined ? (period ?? 'any period') : `${concept}${period === undefined ? '' : ` for ${period}`}`;
  const isFound = checks.some((check) => check.outcome === 'inconsistent' && explains(explanation, check));
  const words = !ASKING.has(rule)
    ? isFound
      ? { message: `What rule "${rule}" finds in ${of} cannot be explained away.`, remedy: 'Correct what it finds, and remove the explanation.' }
      : { message: `There is no rule "${rule}" that asks for explanations.`, expected: [...ASKING].join(' or '), remedy: 'Correct the name, or remove the explanation.' }
    : { message: `Rule "${rule}" has nothing to say of ${of} that would need an explanation.`, remedy: 'Remove the explanation, so that it does not cover up a later finding.' };
  return {
    rule: 'explanation',
    facts: [],
    about: () => `The explanation of ${of} is needed`,
    outcome: 'inconsistent',
    finding: { rule: 'explanation/unused', severity: 'error', place, ...words },
  };
}
