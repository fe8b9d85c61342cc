import type { RuleExamples } from '../../checking/example.ts';
import { footing } from './footing.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
foots: exactly
columns: [{ period: current }]
rows:
  - total: { concept: income }
    rows:
      - { concept: revenues }
      - { concept: costs, weight: -1 }
`;

/** Examples of {@link footing}. */
export const footingExamples: RuleExamples = {
  rule: footing,
  consistent:
    'the total is the weighted sum of its parts: to the last digit where the table foots exactly and all figures are ' +
    'stated alike, else within what the accuracy of each figure leaves open',
  inconsistent: 'it is not, in that column of that table',
  unchecked: 'a part has no figure, as it is `undecided`, `blank` or missing; a part that is `nil` counts as nothing',
  mend: 'Compare the total and its parts with the source. A table whose figures are not meant to add up says `foots: not`.',
  holds: {
    shows: 'Revenues less costs are the income.',
    files: {
      'tables/income.yaml': TABLE,
      'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,520"
costs,JPY,millions,-6,Ledger,900
income,JPY,millions,-6,Ledger,620
`,
    },
  },
  fails: {
    shows: 'Two digits of the revenues were exchanged.',
    files: {
      'tables/income.yaml': TABLE,
      'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,250"
costs,JPY,millions,-6,Ledger,900
income,JPY,millions,-6,Ledger,620
`,
    },
  },
  rounding: {
    shows: 'Each figure was rounded to the million by itself: 1,520.4 less 899.8 is 620.6. The table says that it foots within rounding.',
    files: {
      'tables/income.yaml': TABLE.replace('exactly', 'within-rounding'),
      'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,520"
costs,JPY,millions,-6,Ledger,900
income,JPY,millions,-6,Ledger,621
`,
    },
  },
};
