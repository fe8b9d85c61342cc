import type { RuleExamples } from '../../checking/example.ts';
import { distinctRows } from './distinct-rows.ts';

const files = (rows: string) => ({
  'tables/spending.yaml': `title: Spending
currency: JPY
scale: millions
foots: not
columns:
  - period: current
rows:
${rows}`,
  'filings/fy2012-h1/filing.yaml': `parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx, tables: [spending] }
`,
  'filings/fy2012-h1/facts/spending.csv': `concept,members,unit,scale,decimals,source,1H12
costs,segment=tools,JPY,millions,-6,Ledger,300
costs,segment=repairs,JPY,millions,-6,Ledger,40
`,
});

/** Examples of {@link distinctRows}. */
export const distinctRowsExamples: RuleExamples = {
  rule: distinctRows,
  consistent: 'no two rows that stand under the same headings have the same words, units behind them included',
  inconsistent: 'two of them have',
  mend: 'Write a label that says what the row is of, such as its part; or set each of the two under a heading.',
  holds: {
    shows: 'Both rows are called "Other", each under a heading of its own.',
    files: files('  - { label: Tools, rows: [{ id: tools, concept: costs, members: { segment: tools }, label: Other }] }\n  - { label: Repairs, rows: [{ id: repairs, concept: costs, members: { segment: repairs }, label: Other }] }\n'),
  },
  fails: {
    shows: 'Both rows are called "Other", and nothing says which is which.',
    files: files('  - { id: tools, concept: costs, members: { segment: tools }, label: Other }\n  - { id: repairs, concept: costs, members: { segment: repairs }, label: Other }\n'),
  },
  rounding: 'It asks what rows are called; figures do not matter.',
};
