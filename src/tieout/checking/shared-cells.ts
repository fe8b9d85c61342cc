import type { Fact } from '../../model/content/fact.ts';
import { formatPlace, type RelatedPlace } from '../../model/finding.ts';
import type { Check, Subject } from './check.ts';
import { nameOf } from './naming.ts';

type Failing = Extract<Check, { outcome: 'inconsistent' }>;

/**
 * Where several relations fail and one figure takes part in more than one of them, names that figure in each of their
 * findings: one wrong digit breaks every sum above it, and the drafter should look at the cell that they share first.
 */
export function pointAtSharedCells(subject: Subject, checks: readonly Check[]): readonly Check[] {
  const failing = checks.filter((check): check is Failing => check.outcome === 'inconsistent' && check.facts.length > 1);
  if (failing.length < 2) return checks;
  const counts = new Map<Fact, number>();
  for (const check of failing) for (const fact of new Set(check.facts)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return checks.map((check) => {
    if (check.outcome !== 'inconsistent' || check.facts.length < 2) return check;
    const most = Math.max(...check.facts.map((fact) => counts.get(fact) ?? 0));
    if (most < 2) return check;
    const shared = [...new Set(check.facts)].filter((fact) => counts.get(fact) === most);
    // Several candidates are no hint; the one figure that all have in common is.
    if (shared.length > 2) return check;
    const others = check.finding.related ?? [];
    const isOf = ({ place }: RelatedPlace, fact: Fact): boolean => formatPlace(place) === formatPlace(fact.place);
    const related = shared.map((fact): RelatedPlace => {
      const note = others.find((other) => isOf(other, fact))?.note ?? nameOf(subject.scope, fact);
      return { place: fact.place, note: `look here first, it takes part in ${String(most)} relations that fail: ${note}` };
    });
    return { ...check, finding: { ...check.finding, related: [...related, ...others.filter((other) => !shared.some((fact) => isOf(other, fact)))] } };
  });
}
