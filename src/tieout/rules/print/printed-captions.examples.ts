import type { RuleExamples } from '../../checking/example.ts';
import { printedCaptions } from './printed-captions.ts';

const files = (caption: string) => ({
  'tables/sales.yaml': `title: Sales
currency: JPY
scale: millions
columns: [{ period: comparative }, { period: current }]
rows: [{ concept: revenues }]
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Statement of income,"1,000","1,200"
`,
  'filings/fy2012-h1/transcription/captions.csv': `about,text,line
sales,"${caption} ended September 30, 2011 and September 30, 2012",3
sales,(JPY in millions),4
`,
});

/** Examples of {@link printedCaptions}. */
export const printedCaptionsExamples: RuleExamples = {
  rule: printedCaptions,
  consistent:
    'a span of time that a heading, a label, a note or a sentence names is one of the periods of its figures, a day begins ' +
    'or ends one of them, and a unit is the one in which they are shown; for a sentence without figures, a period or day of the filing will do',
  inconsistent: 'it is none of them',
  unchecked: 'the words name no year, or a day that nothing in the filing knows',
  mend: 'Look at the line of the source, then at the periods of the table. What the source itself gets wrong is recorded in `transcription/errata.csv`.',
  holds: { shows: 'The heading names the two half years of the columns, and their unit.', files: files('Six months') },
  fails: { shows: 'The heading was copied from the table of the quarter.', files: files('Three months') },
  rounding: 'It compares times and units, and no amounts.',
};
