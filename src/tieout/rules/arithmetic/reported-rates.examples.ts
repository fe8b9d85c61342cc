import type { RuleExamples } from '../../checking/example.ts';
import { reportedRates } from './reported-rates.ts';

const files = (rate: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Ledger,453,621
revenues-growth,ratio,percent,3,Ledger,blank,${rate}
`,
});

/** Examples of {@link reportedRates}. */
export const reportedRatesExamples: RuleExamples = {
  rule: reportedRates,
  consistent: 'the rate lies between the smallest and the largest growth that the two amounts, rounded as they are, allow',
  inconsistent: 'it does not',
  unchecked: 'one of the two amounts is not on file, or the earlier one is zero or a loss, from which growth has no rate',
  mend: 'Compare the rate and both amounts with the source.',
  holds: { shows: '621 after 453 is growth of 37.1 percent.', files: files('37.1') },
  fails: { shows: 'The rate belongs to other amounts.', files: files('31.7') },
  rounding: {
    shows: 'It grew from 453.4 to 620.7, which is 36.9 percent; the rounded amounts alone would give 37.1.',
    files: files('36.9'),
  },
};
