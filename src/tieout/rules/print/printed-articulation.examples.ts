import type { RuleExamples } from '../../checking/example.ts';
import { printedArticulation } from './printed-articulation.ts';

const files = (printed: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,thousands,-3,Statement of income,"1,108,200","1,200,400"
`,
  'filings/fy2012-h1/transcription/text.csv': `concept,members,stance,period,view,words,printed,line
revenues,,,1H12,value,,"JPY1,200 million",12
revenues,,,1H12,percent-change,${printed},12
`,
});

/** Examples of {@link printedArticulation}. */
export const printedArticulationExamples: RuleExamples = {
  rule: printedArticulation,
  consistent:
    'what the source prints is the fact rounded plainly to the digits printed, or its change, its share or its translation ' +
    'so rounded; or what `as-printed.csv` records for the cell, or for the table that a sentence quotes',
  inconsistent: 'it is something else, goes the other way than the words beside it say, or belongs to no figure on file',
  unchecked: 'the filing reports no such figure (the record names no concept), or the figure is due and not typed yet',
  mend:
    'Look at the line of the source. A message says which other figure of a similar name would print what stands there. ' +
    'What the source itself gets wrong is recorded in `transcription/errata.csv`.',
  holds: { shows: 'The text rounds to millions, and grows with the thousands.', files: files('up,8.3%') },
  fails: { shows: 'The text says that revenues went down.', files: files('down,8.3%') },
  rounding: {
    shows: 'A table moved a last digit so that it adds up, and the text quotes the table.',
    files: {
      'tables/income.yaml': `title: Income
currency: JPY
scale: millions
columns: [{ period: current }]
rows: [{ total: { concept: income }, rows: [{ concept: revenues }, { concept: costs, weight: -1 }] }]
`,
      'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,thousands,-3,Statement of income,"1,200,400"
costs,JPY,thousands,-3,Statement of income,"899,800"
income,JPY,thousands,-3,Statement of income,"300,600"
`,
      'filings/fy2012-h1/as-printed.csv': `table,row,column,printed,reason,note
income,income,1H12,300,footing,
`,
      'filings/fy2012-h1/transcription/cells.csv': `table,row,column,printed,line
income,revenues,1H12,"1,200",6
income,costs,1H12,900,7
income,income,1H12,300,8
`,
      'filings/fy2012-h1/transcription/text.csv': `concept,members,stance,period,view,words,printed,line
income,,,1H12,value,,JPY300 million,12
`,
    },
    breaks: {
      'filings/fy2012-h1/as-printed.csv': 'table,row,column,printed,reason,note\n',
    },
  },
};
