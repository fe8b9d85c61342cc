import { amendments } from './amendments.ts';
import type { RuleExamples } from './example.ts';

/** Examples of {@link amendments}. */
export const amendmentsExamples: RuleExamples = {
  rule: amendments,
  consistent: 'the filing that is amended is on file and was released before, or on the same day',
  inconsistent: 'there is no such filing, it is the amendment itself, or it came later',
  unchecked: 'a figure is not what the amended filing said: the amendment gives the reason, and nothing can tell whether it is right',
  mend: 'Correct the id under `amends`. An amended filing stays where it is: do not delete it.',
  holds: { shows: 'The filing amends nothing.', files: {} },
  fails: {
    shows: 'The filing amends one that nobody has filed.',
    files: { 'filings/fy2012-h1/filing.yaml': 'amends: { filing: fy2012-q1, scope: partial, reason: A slip in the costs. }\n' },
  },
  rounding: 'It asks which filing is amended, not how much a figure changed.',
};
