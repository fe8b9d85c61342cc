import type { RuleExamples } from '../../checking/example.ts';
import { requiredAnswers } from './required-answers.ts';

const files = (answer: string) => ({
  'forms/earnings-release.yaml': `answers:
  closing: [forecast-changed]
`,
  'filings/fy2012-h1/facts/answers.csv': `concept,unit,scale,decimals,source,1H12-end
forecast-changed,,,,Board minutes,${answer}
`,
});

/** Examples of {@link requiredAnswers}. */
export const requiredAnswersExamples: RuleExamples = {
  rule: requiredAnswers,
  consistent: 'a fact answers the question; `no`, `nil`, `undecided` and words such as "None" are answers',
  inconsistent: 'no fact does, or the report leaves the place `blank`',
  unchecked: 'the cell is empty, which is reported by itself',
  mend: 'Type the answer in a facts file.',
  holds: { shows: 'Nothing changed, and the filing says so.', files: files('no') },
  fails: { shows: 'The place is left blank.', files: files('blank') },
  rounding: 'It asks whether there is an answer; figures do not matter.',
};
