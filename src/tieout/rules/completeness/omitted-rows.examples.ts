import type { RuleExamples } from '../../checking/example.ts';
import { omittedRows } from './omitted-rows.ts';

const files = (now: string) => ({
  'concepts/debt.yaml': `concepts:
  - { id: notes-issued, name: "ex:NotesIssued", label: Proceeds from notes, period: duration, value: monetary }
  - { id: dividends, name: "ex:Dividends", label: Dividends paid, period: duration, value: monetary }
`,
  'tables/financing.yaml': `title: Financing activities
currency: JPY
scale: millions
columns: [{ period: current }, { period: comparative }]
rows:
  - { concept: notes-issued, where: reported }
  - { concept: dividends, negate: yes }
`,
  'filings/fy2011-h1/filing.yaml': `periods:
  1H11: { role: current, from: 2011-04-01, to: 2011-09-30 }
  1H10: { role: comparative, from: 2010-04-01, to: 2010-09-30 }
parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx, tables: [financing] }
`,
  'filings/fy2011-h1/facts/financing.csv': `concept,unit,scale,decimals,source,1H11,1H10
notes-issued,JPY,millions,-6,Ledger,50,nil
dividends,JPY,millions,-6,Ledger,10,10
`,
  'filings/fy2012-h1/facts/financing.csv': `concept,unit,scale,decimals,source,1H12,1H11
${now}dividends,JPY,millions,-6,Ledger,12,10
`,
});

/** Examples of {@link omittedRows}. */
export const omittedRowsExamples: RuleExamples = {
  rule: omittedRows,
  consistent: 'a filing of the form reported the row, and for no time that the table shows, no part of one, and not last in the same fiscal year',
  inconsistent: 'it reported it for such a time, and this filing has no figure for the row',
  mend: 'Type the figure, with `nil` for the periods in which there was no such item. Where the report dropped the line, say why.',
  holds: {
    shows: 'The row stood in last year’s filing, and was never reported for the periods of this one.',
    files: { ...files(''), 'filings/fy2011-h1/facts/financing.csv': 'concept,unit,scale,decimals,source,1H11,1H10\nnotes-issued,JPY,millions,-6,Ledger,nil,50\ndividends,JPY,millions,-6,Ledger,10,10\n' },
  },
  fails: { shows: 'Notes were issued in the half with which this one is compared, and the row was forgotten.', files: files('') },
  rounding: 'A row is there or not, however its figures are rounded.',
  explained: {
    shows: 'The report gave the line up.',
    files: {
      ...files(''),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: omitted-rows, concept: notes-issued, reason: The report shows notes with borrowings since this half. }
`,
    },
  },
};
