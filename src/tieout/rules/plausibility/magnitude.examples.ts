import type { RuleExamples } from '../../checking/example.ts';
import { magnitude } from './magnitude.ts';

const files = (now: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Ledger,"1,000",${now}
`,
});

/** Examples of {@link magnitude}. */
export const magnitudeExamples: RuleExamples = {
  rule: magnitude,
  consistent: 'the figure is less than fifty times, and more than a fiftieth, of what the same item was in another period',
  inconsistent: 'it is further than that from every other period; or a rate of change is beyond 1,000 percent',
  mend: 'Look at the scale and the decimal point first.',
  holds: { shows: 'Revenues grew by a fifth.', files: files('"1,200"') },
  fails: { shows: 'Revenues were typed in thousands, and their row says millions.', files: files('"1,200,000"') },
  rounding: 'Rounding does not move a figure by the factor of fifty that it takes to be asked about.',
  explained: {
    shows: 'The issuer sold its only factory, and the filing says so.',
    files: {
      ...files('"1,200,000"'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: magnitude, concept: revenues, period: 1H12, reason: The sale of the factory is the revenue of this half. }
`,
    },
  },
};
