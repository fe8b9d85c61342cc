import { verdictsOn, type Verdict } from '../../../model/words/claim.ts';
import type { Claim } from '../../../model/content/reference.ts';
import type { Section } from '../../../model/content/filing.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Check, Relation, Subject } from '../../checking/check.ts';

const WORDS = { above: 'is above', below: 'is below', level: 'is level with' } as const;

/**
 * What a section claims of figures that it does not print, held against the facts concept by concept. Against a target
 * that is not on file a claim stays unchecked; that is no mistake, but readers have a right to know it.
 */
export function checkClaims(rule: string, { scope }: Subject, section: Section): readonly Check[] {
  return (section.claims ?? []).flatMap((claim) => (
    verdictsOn(scope, claim, { period: section.period ?? 'current' }).map((verdict) => checkVerdict(rule, section, claim, verdict))
  ));
}

function checkVerdict(rule: string, section: Section, claim: Claim, { concept, outcome, reason, facts }: Verdict): Check {
  const looked: Relation = { rule, facts, about: () => `"${claim.words}" of "${concept}" in the text of "${section.id}"` };
  if (outcome === 'holds') return { ...looked, outcome: 'consistent' };
  if (outcome === 'open') return { ...looked, outcome: 'unchecked', reason };
  return { ...looked, outcome: 'inconsistent', finding: findingOf(rule, claim, concept, reason) };
}

function findingOf(rule: string, { attributes, words, place }: Claim, concept: string, reason: string): Finding {
  const { says = 'above', than = '', within } = attributes;
  const expected = `${WORDS[says as keyof typeof WORDS]} "${than}"${within === undefined ? '' : ` within ${within}%`}`;
  return {
    rule,
    severity: 'error',
    place,
    message: `The sentence says "${words}", and that is not so of "${concept}".`,
    expected,
    actual: reason,
    remedy: 'Reword the sentence, or correct what the component claims.',
  };
}
