import type { RuleExamples } from '../../checking/example.ts';
import { printedLabels } from './printed-labels.ts';

const files = (label: string) => ({
  'tables/flows.yaml': `title: Cash flows
currency: JPY
scale: millions
columns: [{ period: comparative }, { period: current }]
rows: [{ concept: inventories-decrease }]
`,
  'filings/fy2012-h1/facts/flows.csv': `concept,unit,scale,decimals,source,1H11,1H12
inventories-decrease,JPY,millions,-6,Statement of cash flows,-40,30
`,
  'filings/fy2012-h1/transcription/labels.csv': `table,row,column,label,line
flows,inventories-decrease,,${label},5
`,
});

/** Examples of {@link printedLabels}. */
export const printedLabelsExamples: RuleExamples = {
  rule: printedLabels,
  consistent: 'the source calls a row or a column what the filing calls it: the same letters and digits, whatever their case, spaces, dashes and marks of notes',
  inconsistent: 'it has other words, or words of direction that the figures of the row contradict',
  mend: 'Look at the line of the source. If the filing is right, record the label in `transcription/errata.csv`.',
  holds: { shows: 'The same words, in capitals.', files: files('DECREASE (INCREASE) IN INVENTORIES') },
  fails: { shows: 'The label was carried over from a year in which it fitted.', files: files('Decrease in inventories') },
  rounding: 'It compares words, and the signs of figures that are not zero.',
};
