import type { ValueKind } from '../../model/content/concept.ts';
import type { AnswerKind, Wording } from '../../model/content/table.ts';
import type { Report } from '../formats/report.ts';
import type { RowSpec } from '../schema/table.ts';
import type { TableFile } from './table-spec.ts';
import { rowLines } from './table-walk.ts';
import type { KnownTaxonomy } from './taxonomy.ts';

/** The wording that a row gives to its answers; one template alone is for all that is said in words. */
export function wordingOf(answer: NonNullable<RowSpec['answer']>): Wording {
  return typeof answer === 'string' ? { yes: answer, no: answer, date: answer, text: answer } : answer;
}

/** Reports wordings of what a row never answers: nobody would see that they are passed over. */
export function checkAnswers({ yaml, spec: table }: TableFile, { concepts }: KnownTaxonomy, report: Report): void {
  for (const { spec, path, chain } of rowLines(table)) {
    const id = chain.findLast(({ aspects }) => aspects.concept !== undefined)?.aspects.concept ?? table.concept;
    const concept = concepts.get(id ?? '');
    if (spec.answer === undefined || !concept) continue;
    const possible = answersTo(concept.value);
    const given = typeof spec.answer === 'string' ? [] : Object.keys(spec.answer);
    const wrong = given.find((kind) => !possible.some((one) => one === kind));
    if (wrong === undefined && (given.length > 0 || possible.length > 2)) continue;
    report.error('table/answer', yaml.place([...path, 'answer', ...(wrong === undefined ? [] : [wrong])]), {
      message: wrong === undefined
        ? `The row words an answer, but "${concept.id}" is answered by a number.`
        : `The row words the answer "${wrong}", which "${concept.id}" never has.`,
      expected: possible.join(', '),
      actual: `value: ${concept.value}`,
      remedy: 'Remove the wording, or correct the value of the concept.',
    });
  }
}

/** What a concept can be answered by besides numbers. */
function answersTo(value: ValueKind): readonly AnswerKind[] {
  switch (value) {
    case 'yes-no':
      return ['yes', 'no', 'nil', 'undecided'];
    case 'date':
    case 'text':
      return [value, 'nil', 'undecided'];
    default:
      return ['nil', 'undecided'];
  }
}
