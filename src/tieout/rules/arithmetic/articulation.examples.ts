import { articulation } from './articulation.ts';
import type { RuleExamples } from '../../checking/example.ts';

const TIE = `ties:
  - id: cash-roll-forward
    reason: Cash at the end of a period is what it was at its start and what flowed in between.
    total: cash-flow
    of: [cash, { concept: cash, at: start, weight: -1 }]
`;

/** Examples of {@link articulation}. */
export const articulationExamples: RuleExamples = {
  rule: articulation,
  consistent:
    'the total of a tie is the weighted sum of its figures, within what the accuracy of each leaves open, or to the ' +
    'last digit where the tie says `exactly: yes`; a figure that is `nil` counts as nothing',
  inconsistent: 'it is not, for one of the facts of its total',
  unchecked: 'one of its figures is not on file for that period, or is in another unit',
  mend: 'Compare the total and the figures of the tie with the source. Where the two rightly differ, the tie is not one: remove it.',
  holds: {
    shows: 'Cash grew by what flowed in.',
    files: {
      'ties/cash.yaml': TIE,
      'filings/fy2012-h1/facts/cash.csv': `concept,unit,scale,decimals,source,FY11-end,1H12-end,1H12
cash,JPY,millions,-6,Ledger,500,530,
cash-flow,JPY,millions,-6,Ledger,,,30
`,
    },
  },
  fails: {
    shows: 'The statement of cash flows says 40, the two balance sheets say 30.',
    files: {
      'ties/cash.yaml': TIE,
      'filings/fy2012-h1/facts/cash.csv': `concept,unit,scale,decimals,source,FY11-end,1H12-end,1H12
cash,JPY,millions,-6,Ledger,500,530,
cash-flow,JPY,millions,-6,Ledger,,,40
`,
    },
  },
  rounding: {
    shows: 'Balances are stated in millions and the flow in thousands: 530.3 less 499.6 is 30.7.',
    files: {
      'ties/cash.yaml': TIE,
      'filings/fy2012-h1/facts/cash.csv': `concept,unit,scale,decimals,source,FY11-end,1H12-end,1H12
cash,JPY,millions,-6,Ledger,500,530,
cash-flow,JPY,thousands,-3,Ledger,,,"30,700"
`,
    },
  },
};
