import type { Erratum } from '../../model/content/transcription.ts';
import type { Check, Subject } from '../checking/check.ts';

/** The rules whose findings may be errors of the source, which `errata.csv` accepts line by line. */
export const RULES_OF_ERRATA = [
  'printed-copies', 'printed-articulation', 'printed-agreement', 'printed-sums', 'printed-labels', 'printed-captions', 'share-bases',
] as const;
export type RuleOfErrata = (typeof RULES_OF_ERRATA)[number];

/**
 * Judges what a rule found in the source: what the filing's errata accept is an erratum, with its note as the reason.
 * An erratum that the rule does not find any more is a finding: it would cover up a later one.
 */
export function judge({ filing }: Subject, rule: RuleOfErrata, checks: readonly Check[]): readonly Check[] {
  const errata = new Map((filing.transcription?.errata ?? []).filter((each) => each.rule === rule).map((each) => [keyOf(each), each]));
  if (errata.size === 0) return checks;
  const used = new Set<Erratum>();
  const judged = checks.map((check): Check => {
    if (check.outcome !== 'inconsistent' || !check.source) return check;
    const erratum = errata.get(keyOf(check.source));
    if (!erratum) return check;
    used.add(erratum);
    return { ...check, outcome: 'erratum', reason: erratum.note };
  });
  return [...judged, ...[...errata.values()].filter((each) => !used.has(each)).map(unused)];
}

function keyOf({ line, printed }: { readonly line: number; readonly printed: string }): string {
  return `${String(line)} ${printed}`;
}

function unused({ rule, line, printed, place }: Erratum): Check {
  return {
    rule,
    facts: [],
    about: () => `The source errs on line ${String(line)}`,
    outcome: 'inconsistent',
    finding: {
      rule: `${rule}/unused-erratum`,
      severity: 'error',
      place,
      message: `Rule "${rule}" finds nothing wrong with "${printed}" on line ${String(line)} of the source.`,
      remedy: 'Remove the erratum, so that it does not cover up a later finding; or correct what it names.',
    },
  };
}
