import type { RuleExamples } from '../../checking/example.ts';
import { printedFigures } from './printed-figures.ts';

const files = (record: string) => ({
  'tables/income.yaml': `title: Income
currency: JPY
scale: millions
foots: exactly
columns: [{ period: current }]
rows:
  - total: { concept: income }
    rows:
      - { concept: revenues }
      - { concept: costs, weight: -1 }
`,
  'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,thousands,-3,Ledger,"1,200,400"
costs,JPY,thousands,-3,Ledger,"899,800"
income,JPY,thousands,-3,Ledger,"300,600"
`,
  'filings/fy2012-h1/as-printed.csv': `table,row,column,printed,reason,note
${record}`,
});

/** Examples of {@link printedFigures}. */
export const printedFiguresExamples: RuleExamples = {
  rule: printedFigures,
  consistent:
    'what is recorded for a cell is within one unit of the last place of the rounded fact (or is declared an erratum), ' +
    'and the printed column of a table that foots exactly adds up as a reader would add it',
  inconsistent: 'the record goes further, is not needed or has no cell, or the printed column does not add up',
  unchecked: 'a figure of the column is an erratum, so that nobody can expect it to add up',
  mend: 'Record the cell as the source printed it, or say `foots: within-rounding` where the source lets the column miss its total by a unit.',
  holds: {
    shows: 'Rounded plainly the column would say 1,200 less 900 is 301. The source printed 300, and the filing records it.',
    files: files('income,income,1H12,300,footing,\n'),
  },
  fails: {
    shows: 'The record moves the figure by more than rounding explains; and so the column does not add up either.',
    files: files('income,income,1H12,310,footing,\n'),
  },
  rounding: {
    shows: 'The source moved the part instead of the total. Without the record, the column would miss its total by one.',
    files: files('income,revenues,1H12,"1,201",footing,\n'),
    breaks: { 'filings/fy2012-h1/as-printed.csv': 'table,row,column,printed,reason,note\n' },
  },
};
