import type { RuleExamples } from '../../checking/example.ts';
import { printedSums } from './printed-sums.ts';

const facts = (cash: string, inventories: string, income: string) => ({
  'tables/flows.yaml': `title: Cash flows
currency: JPY
scale: millions
columns: [{ period: current }]
rows:
  - total: { concept: cash-flow }
    rows:
      - { concept: income }
      - { concept: inventories-decrease, label: Change in inventories, negate: yes }
`,
  'filings/fy2012-h1/facts/flows.csv': `concept,unit,scale,decimals,source,1H12
income,JPY,thousands,-3,Statement of cash flows,"${income}"
inventories-decrease,JPY,thousands,-3,Statement of cash flows,"${inventories}"
cash-flow,JPY,thousands,-3,Statement of cash flows,"${cash}"
`,
});

const cells = (row: string, cash = '270') => ({
  'filings/fy2012-h1/transcription/cells.csv': `table,row,column,printed,line
flows,income,1H12,300,4
${row}
flows,cash-flow,1H12,${cash},6
`,
});

const table = (negate: string) => ({
  'tables/flows.yaml': `title: Cash flows
currency: JPY
scale: millions
columns: [{ period: current }]
rows:
  - total: { concept: cash-flow }
    rows:
      - { concept: income }
      - { concept: inventories-decrease, label: Change in inventories${negate} }
`,
});

/** Examples of {@link printedSums}. */
export const printedSumsExamples: RuleExamples = {
  rule: printedSums,
  consistent: 'the figures that the source prints for the parts of a sum add up to the total that it prints, each with the sign that it has on paper; a group of costs is taken off as a whole, as its heading says',
  inconsistent: 'they do not, or only do when a part is taken off that is printed like those that are added',
  unchecked: 'one of the figures is recorded as an erratum',
  mend: 'Look at the lines of the source. What it prints without its sign is recorded in `transcription/errata.csv`.',
  holds: {
    shows: 'Inventories took 30 out of the cash flow, and the source prints them in parentheses.',
    files: { ...facts('270,000', '-30,000', '300,000'), ...table(''), ...cells('flows,inventories-decrease,1H12,(30),5') },
  },
  fails: {
    shows: 'The source prints them without a sign: who adds up what stands there comes to 330.',
    files: { ...facts('270,000', '-30,000', '300,000'), ...cells('flows,inventories-decrease,1H12,30,5') },
  },
  rounding: {
    shows: 'The thousands round to a column that misses its total by one, and the source moved a digit.',
    files: {
      ...facts('270,600', '-29,800', '300,400'),
      ...table(''),
      ...cells('flows,inventories-decrease,1H12,(30),5'),
      'filings/fy2012-h1/as-printed.csv': 'table,row,column,printed,reason,note\nflows,cash-flow,1H12,270,footing,\n',
    },
    breaks: cells('flows,inventories-decrease,1H12,(30),5', '271'),
  },
};
