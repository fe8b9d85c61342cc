import type { RuleExamples } from '../../checking/example.ts';
import { secondKeying } from './second-keying.ts';

const files = (keyed: string) => ({
  'filings/fy2012-h1/filing.yaml': `secondKeying:
  - { by: M. Okada, on: 2012-11-06, files: [statements.csv] }
`,
  'filings/fy2012-h1/facts/income.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Ledger,480,"1,234"
`,
  'filings/fy2012-h1/second-keying/statements.csv': keyed,
});

/** Examples of {@link secondKeying}. */
export const secondKeyingExamples: RuleExamples = {
  rule: secondKeying,
  consistent: 'a cell keyed by another person states the same amount as its fact to the last digit, or the same word, day or text',
  inconsistent: 'it states anything else',
  mend: 'Look the figure up in the source. The slip may be in either cell; correct that one, and let the person who keyed it know.',
  holds: {
    shows: 'Another person keyed the revenues again, with the columns the other way round.',
    files: files(`concept,unit,scale,1H12,1H11
revenues,JPY,millions,"1,234",480
`),
  },
  fails: {
    shows: 'One of the two persons exchanged two digits; nothing else in the filing depends on them.',
    files: files(`concept,unit,scale,1H12,1H11
revenues,JPY,millions,"1,243",480
`),
  },
  rounding: 'Both persons read the same print: its digits are the same or they are not.',
};
