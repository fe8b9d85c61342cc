import type { RuleExamples } from '../../checking/example.ts';
import { ratesAndShares } from './rates-and-shares.ts';

const TIE = `ties:
  - id: income-per-share
    reason: Income per share is the income over the average number of shares.
    total: income-per-share
    of: [{ concept: income, over: average-shares }]
`;

/** Examples of {@link ratesAndShares}. */
export const ratesAndSharesExamples: RuleExamples = {
  rule: ratesAndShares,
  consistent: 'the amount per share, the ratio or the product is one that the rounded figures behind it allow',
  inconsistent: 'no figures that round to those on file would give it',
  unchecked: 'one of the figures is not on file for that period, or what is divided by may be zero',
  mend: 'Compare the three figures with the source; look at the share basis first, where there was a split.',
  holds: {
    shows: '300 million over 40 million shares is 7.50 a share.',
    files: {
      'ties/shares.yaml': TIE,
      'filings/fy2012-h1/facts/shares.csv': `concept,unit,scale,decimals,source,1H12
income,JPY,millions,-6,Ledger,300
average-shares,shares,ones,exact,Share register,"40,000,000"
income-per-share,JPY/share,ones,2,Ledger,7.50
`,
    },
  },
  fails: {
    shows: 'The amount per share is that of the year before.',
    files: {
      'ties/shares.yaml': TIE,
      'filings/fy2012-h1/facts/shares.csv': `concept,unit,scale,decimals,source,1H12
income,JPY,millions,-6,Ledger,300
average-shares,shares,ones,exact,Share register,"40,000,000"
income-per-share,JPY/share,ones,2,Ledger,6.25
`,
    },
  },
  rounding: {
    shows: 'The income may be anything from 299.5 to 300.5 million, so that a share may have earned from 7.49 to 7.51.',
    files: {
      'ties/shares.yaml': TIE,
      'filings/fy2012-h1/facts/shares.csv': `concept,unit,scale,decimals,source,1H12
income,JPY,millions,-6,Ledger,300
average-shares,shares,ones,exact,Share register,"40,000,000"
income-per-share,JPY/share,ones,2,Ledger,7.49
`,
    },
  },
};
