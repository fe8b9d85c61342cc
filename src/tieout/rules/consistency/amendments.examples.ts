import { amendments } from './amendments.ts';
import type { RuleExamples } from '../../checking/example.ts';

const files = (amends: string) => ({
  'filings/fy2011-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,millions,-6,Ledger,"1,000"
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,millions,-6,Ledger,"1,000"
`,
  'filings/fy2012-h1/filing.yaml': `amends: { filing: ${amends}, scope: partial, reason: A note was missing. }
`,
});

/** Examples of {@link amendments}. */
export const amendmentsExamples: RuleExamples = {
  rule: amendments,
  consistent: 'the filing that is amended is on file and was released before, or on the same day',
  inconsistent: 'there is no such filing, it is the amendment itself, it came later, or it is a draft while the amendment is published',
  unchecked: 'a figure is not what the amended filing said: the amendment gives the reason, and nothing can tell whether it is right',
  mend: 'Correct the id under `amends`. An amended filing stays where it is: do not delete it.',
  holds: { shows: 'The filing amends the one before it.', files: files('fy2011-h1') },
  fails: {
    shows: 'The filing amends one that nobody has filed.',
    files: files('fy2012-q1'),
  },
  rounding: 'It asks which filing is amended, not how much a figure changed.',
};
