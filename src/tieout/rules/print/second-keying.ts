import type { Scope } from '../../../model/evaluation/answer.ts';
import type { Fact, FactValue } from '../../../model/content/fact.ts';
import type { KeyedCell } from '../../../model/content/keying.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { amountOf, nameOf } from '../../checking/naming.ts';

/** What another person keyed again from the source is what the facts say. */
export const secondKeying: Rule = {
  id: 'second-keying',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.filing.keyed.map((cell) => checkCell(subject, cell)),
};

function checkCell({ scope }: Subject, { fact, value, keying, place }: KeyedCell): Check {
  const looked: Relation = { rule: secondKeying.id, facts: [fact], about: () => `${nameOf(scope, fact)} was keyed again by ${keying.by} on ${keying.on}` };
  if (fact.value.kind === 'due') return { ...looked, outcome: 'unchecked', reason: 'the figure is due, which is reported at its cell' };
  if (same(fact.value, value)) return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: secondKeying.id,
      severity: 'error',
      place: fact.place,
      message: `${nameOf(scope, fact)} was keyed a second time as something else.`,
      expected: wordsOf(scope, { ...fact, value }),
      actual: wordsOf(scope, fact),
      remedy: 'Look the figure up in the source, and correct whichever of the two cells is wrong.',
      related: [{ place, note: `keyed again here by ${keying.by} on ${keying.on}` }],
    },
  };
}

/** Whether two cells state the same: amounts to the last digit, texts to the letter. */
function same(a: FactValue, b: FactValue): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.amount.eq(b.amount);
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'date':
      return b.kind === 'date' && a.date === b.date;
    case 'yes-no':
      return b.kind === 'yes-no' && a.yes === b.yes;
    default:
      return a.kind === b.kind;
  }
}

function wordsOf(scope: Pick<Scope, 'issuer'>, fact: Fact): string {
  const { value } = fact;
  if (value.kind === 'text') return `"${value.text}"`;
  if (value.kind === 'date') return value.date;
  return value.kind === 'yes-no' ? (value.yes ? 'yes' : 'no') : amountOf(scope, fact);
}
