import type { Scope } from '../../../model/evaluation/answer.ts';
import type { Fact, FactNumber } from '../../../model/content/fact.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountIn, amountOf, nameOf } from '../../checking/naming.ts';

/** Shares and things are whole. */
export const wholeNumbers: Rule = {
  id: 'whole-numbers',
  vouches: false,
  asks: 'of-figures',
  ofWhatIsThere: true,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)),
};

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const { scope } = subject;
  const { value } = fact;
  if (value.kind !== 'number' || !isCounted(subject, value)) return [];
  const looked: Relation = { rule: wholeNumbers.id, facts: [fact], about: () => `${nameOf(scope, fact)} is whole` };
  if (value.amount.isInteger()) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: wholeNumbers.id,
    severity: 'warning',
    place: fact.place,
    message: `${nameOf(scope, fact)} is ${amountOf(scope, fact)}, and what it counts is whole.`,
    expected: meant(scope, value),
    actual: amountOf(scope, fact),
    remedy: `Check the point and the scale of its row${value.unit.kind === 'count' ? `; what is measured rather than counted says so by \`places\` of "${value.unit.of}" in issuer.yaml` : ''}.`,
  } }];
}

/** A count whose unit has digits after the point is measured, as bandwidth is. */
function isCounted({ scope }: Subject, { unit }: FactNumber): boolean {
  if (unit.kind === 'shares') return true;
  return unit.kind === 'count' && (scope.issuer.counts.find(({ id }) => id === unit.of)?.places ?? 0) === 0;
}

/** Behind the point stand most often the last three digits of thousands. */
function meant(scope: Pick<Scope, 'issuer'>, { unit, amount }: FactNumber): string {
  return amount.decimalPlaces() <= 3 && amount.abs().lt(1000)
    ? `perhaps ${amountIn(scope, unit, amount.times(1000))}, typed with a point for the separator or in thousands`
    : 'a whole number';
}
