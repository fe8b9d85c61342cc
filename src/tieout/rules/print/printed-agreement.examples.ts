import type { RuleExamples } from '../../checking/example.ts';
import { printedAgreement } from './printed-agreement.ts';

const files = (printed: string) => ({
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
income,,,1H12,value,,JPY${printed} million,12
`,
});

/** Examples of {@link printedAgreement}. */
export const printedAgreementExamples: RuleExamples = {
  rule: printedAgreement,
  consistent: 'the source prints one figure at one scale with the same digits as in the first place where it does, whatever sign the table gives it',
  inconsistent: 'it prints other digits there',
  mend: 'Nothing in the filing need be wrong: record the second place in `transcription/errata.csv`, and say which of the two is right.',
  holds: { shows: 'The table moved a digit so that it adds up, and the text quotes it.', files: files('300') },
  fails: { shows: 'The text rounds the thousands. It is right, and contradicts the table.', files: files('301') },
  rounding: 'Two figures at one scale are compared digit by digit: that they differ by rounding only is what the reader cannot see.',
};
