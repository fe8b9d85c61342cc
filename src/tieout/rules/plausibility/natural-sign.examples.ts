import type { RuleExamples } from '../../checking/example.ts';
import { naturalSign } from './natural-sign.ts';

const files = (label: string) => ({
  'tables/cash-flows.yaml': `title: Cash flows
currency: JPY
scale: millions
columns: [{ period: current }, { period: comparative }]
rows:
  - { concept: inventories-decrease, label: ${label} }
`,
  'filings/fy2012-h1/facts/cash-flows.csv': `concept,unit,scale,decimals,source,1H11,1H12
inventories-decrease,JPY,millions,-6,Ledger,-40,25
`,
});

/** Examples of {@link naturalSign}. */
export const naturalSignExamples: RuleExamples = {
  rule: naturalSign,
  consistent: 'the amount has the sign that the concept has by nature, goes the way that the label of its row says, and under a label with both sides is printed as that side is',
  inconsistent: 'it has the other sign, goes the other way, or is printed as the other side is',
  mend: 'Correct the sign; or declare the concept `sign: either`; or give the row a label that fits every column; or print the row with `negate: yes`, or without.',
  holds: {
    shows: 'Inventories grew in one half and shrank in the other, and the label is good for both.',
    files: files('Decrease (increase) in inventories'),
  },
  fails: {
    shows: 'The label fits this half only: the half before, inventories grew.',
    files: files('Decrease in inventories'),
  },
  explained: {
    shows: 'The release of that half has the label that the issuer always uses, and says in a note that inventories grew.',
    files: {
      ...files('Decrease in inventories'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: natural-sign, concept: inventories-decrease, period: 1H11, reason: The issuer keeps the label of the line; a note under the table says that inventories grew. }
`,
    },
  },
  rounding: 'A sign is right or wrong, however a figure is rounded.',
};
