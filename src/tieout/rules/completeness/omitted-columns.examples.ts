import type { ExampleFiles, RuleExamples } from '../../checking/example.ts';
import { omittedColumns } from './omitted-columns.ts';

const files = (now: string): ExampleFiles => ({
  'tables/sales.yaml': `title: Sales
currency: JPY
scale: millions
columns:
  - { period: quarter, where: reported }
  - period: current
rows:
  - concept: revenues
`,
  'filings/fy2011-h1/filing.yaml': `periods:
  1H11: { role: current, from: 2011-04-01, to: 2011-09-30 }
  2Q11: { role: quarter, from: 2011-07-01, to: 2011-09-30 }
parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx, tables: [sales] }
`,
  'filings/fy2011-h1/facts/sales.csv': `concept,unit,scale,decimals,source,2Q11,1H11
revenues,JPY,millions,-6,Ledger,500,900
`,
  'filings/fy2012-h1/filing.yaml': `periods:
  1H12: { ${now === '1H12' ? 'role: current, ' : ''}from: 2012-04-01, to: 2012-09-30 }
  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }
  1Q12: { ${now === '1Q12' ? 'role: current, ' : ''}from: 2012-04-01, to: 2012-06-30 }
  2Q12: { from: 2012-07-01, to: 2012-09-30 }
  1H12-end: { ${now === '1H12' ? 'role: closing, ' : ''}on: 2012-09-30 }
  FY11-end: { role: opening, on: 2012-03-31 }
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,${now}
revenues,JPY,millions,-6,Ledger,990
`,
});

/** Examples of {@link omittedColumns}. */
export const omittedColumnsExamples: RuleExamples = {
  rule: omittedColumns,
  consistent: 'a filing of the form had the column, and the last one for a like time (a first quarter, a year, or what lies between) had not',
  inconsistent: 'the last one for a like time had it',
  mend: 'Add the period, the announcement or the translation to filing.yaml. Where the report leaves the column out, nothing has to be done.',
  holds: { shows: 'The half before had the quarter beside it; a first quarter has not.', files: files('1Q12') },
  fails: { shows: 'The half before had it. This one has forgotten the role of the quarter, and with it the column.', files: files('1H12') },
  rounding: 'A column is there or not, however its figures are rounded.',
};
