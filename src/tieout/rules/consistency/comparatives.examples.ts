import { comparatives } from './comparatives.ts';
import type { RuleExamples } from '../../checking/example.ts';

const files = (now: string) => ({
  'filings/fy2011-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,thousands,-3,Ledger,"1,000,400"
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,millions,-6,Release of 2011,"${now}"
`,
});

/** Examples of {@link comparatives}. */
export const comparativesExamples: RuleExamples = {
  rule: comparatives,
  consistent:
    'the newest earlier filing that has the same figure reported the same, within the accuracy of both; or the amount ' +
    'times the factor of a restatement that the filing declares',
  inconsistent: 'it reported something else',
  unchecked: 'the filing declares it restated without a factor, so that nothing links the two amounts',
  mend: 'Correct the figure. Where it was restated, say so under `restated`, with the reason, and the factor where one links the two.',
  holds: { shows: 'The filing repeats in millions what the one before it reported in thousands.', files: files('1,000') },
  fails: { shows: 'A digit differs.', files: files('1,010') },
  rounding: {
    shows: 'The year before had been rounded up by hand; the two statements still allow the same amount.',
    files: {
      'filings/fy2011-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,thousands,-3,Ledger,"1,000,500"
`,
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11
revenues,JPY,millions,-6,Release of 2011,"1,000"
`,
    },
  },
};
