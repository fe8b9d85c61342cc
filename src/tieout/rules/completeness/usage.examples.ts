import type { RuleExamples } from '../../checking/example.ts';
import { usage } from './usage.ts';

const FACTS = {
  'tables/sales.yaml': `title: Revenues
currency: JPY
scale: millions
columns: [{ period: current }]
rows: [{ concept: revenues }]
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,200"
costs,JPY,millions,-6,Ledger,900
`,
};

/** Examples of {@link usage}. */
export const usageExamples: RuleExamples = {
  rule: usage,
  consistent: 'a table, a label, the headline figures or a question of the form shows the fact, or the filing declares it supplementary',
  inconsistent: 'nothing shows the fact, and nothing says what it is kept for',
  mend: 'Show the figure, or delete it. What is kept for the checks alone is declared under `supplementary`, with what it is kept for.',
  holds: {
    shows: 'The table shows the revenues; the filing says why the costs stand beside them.',
    files: {
      ...FACTS,
      'filings/fy2012-h1/filing.yaml': `supplementary:
  - { concept: costs, reason: For comparison with the segments. }
`,
    },
  },
  fails: {
    shows: 'No table has a row for costs, and the filing does not say why they are typed.',
    files: { ...FACTS, 'filings/fy2012-h1/filing.yaml': 'supplementary: []\n' },
  },
  rounding: 'It asks whether a figure is shown, not how large it is.',
};
