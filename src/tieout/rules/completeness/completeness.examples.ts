import { completeness } from './completeness.ts';
import type { RuleExamples } from '../../checking/example.ts';

const TABLE = `title: Revenues
currency: JPY
scale: millions
columns: [{ period: current }, { period: comparative }]
rows: [{ concept: revenues }]
`;

/** Examples of {@link completeness}. */
export const completenessExamples: RuleExamples = {
  rule: completeness,
  consistent: 'every cell of a table has a figure, or a word for why it has none, and every label and note can be filled in',
  inconsistent: 'the facts of the filing leave a cell open, or a label or note names a fact that is not there',
  mend: 'Type the figure; where the report leaves the place empty, type `blank`, and where there is no such item, `nil`.',
  holds: {
    shows: 'One cell has its figure; the other is left empty on purpose, and the facts say so.',
    files: {
      'tables/sales.yaml': TABLE,
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Ledger,blank,"1,200"
`,
    },
  },
  fails: {
    shows: 'The table has a column for the year before, and the facts have none.',
    files: {
      'tables/sales.yaml': TABLE,
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,200"
`,
    },
  },
  rounding: 'It asks whether there is a figure, not how large it is.',
};
