import type { Fact } from '../../../model/content/fact.ts';
import type { Concept } from '../../../model/content/concept.ts';
import { evaluate } from '../../../model/evaluation/evaluation.ts';
import { periodByName } from '../../../model/content/filing.ts';
import type { Place } from '../../../model/finding.ts';
import type { RequiredAnswer } from '../../../model/content/form.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** Every question that the form asks is answered by a fact. */
export const requiredAnswers: Rule = {
  id: 'required-answers',
  vouches: false,
  run: (subject) => (subject.form?.answers ?? []).flatMap((required) => checkAnswer(subject, required)),
};

function checkAnswer(subject: Subject, { concept: id, period, place }: RequiredAnswer): readonly Check[] {
  const { scope, filing } = subject;
  const concept = scope.taxonomy.concepts.get(id);
  // A concept that is not declared is reported in the form.
  if (!concept) return [];
  const looked = (facts: readonly Fact[]): Relation => ({ rule: requiredAnswers.id, facts, about: () => `${concept.label} is answered, ${period}` });
  const silent = (reason: string, remedy: string, at: Place = filing.place): readonly Check[] => [{
    ...looked([]),
    outcome: 'inconsistent',
    finding: {
      rule: requiredAnswers.id,
      severity: filing.status === 'draft' ? 'warning' : 'error',
      place: at,
      message: `Filing ${filing.id} does not answer "${id}" for ${period}: ${reason}.`,
      expected: expected(concept),
      remedy,
      related: [{ place, note: `the form asks for it: ${concept.label}` }],
    },
  }];
  const named = periodByName(filing, period);
  if (!named) return silent(`it has no period "${period}"`, 'Name that period, or give it as a role, under periods in filing.yaml.');
  const answer = evaluate(scope, { concept: id, period: named.period });
  switch (answer.kind) {
    case 'missing':
      return silent(answer.reason, 'Type the answer in a facts file.');
    case 'not-derivable':
      return silent('nobody reports it for a period that follows by subtraction', 'Ask for it for a period that is reported.');
    case 'blank':
      return silent('the report leaves it blank', 'Type the answer in this cell.', answer.fact.place);
    case 'due':
      return [{ ...looked([answer.fact]), outcome: 'unchecked', reason: 'it is due, which is reported at its cell' }];
    default:
      return [{ ...looked(answer.kind === 'number' ? answer.facts : [answer.fact]), outcome: 'consistent' }];
  }
}

function expected({ value }: Concept): string {
  switch (value) {
    case 'text':
      return 'words, if only "None" or "Nothing to be reported"';
    case 'date':
      return 'a day such as 2012-11-14, undecided, or nil where there will be none';
    case 'yes-no':
      return 'yes or no';
    default:
      return 'a figure, undecided, or nil where there is no such item';
  }
}
