import { averages } from './averages.ts';
import type { RuleExamples } from '../../checking/example.ts';

const files = (average: string) => ({
  'ties/shares.yaml': `ties:
  - id: average-of-shares
    reason: The average number of shares lies between those at the start and at the end.
    total: average-shares
    between: [shares, { concept: shares, at: start }]
`,
  'filings/fy2012-h1/facts/shares.csv': `concept,unit,scale,decimals,source,FY11-end,1H12-end,1H12
shares,shares,thousands,-3,Share register,"40,000","41,000",
average-shares,shares,thousands,-3,Share register,,,"${average}"
`,
});

/** Examples of {@link averages}. */
export const averagesExamples: RuleExamples = {
  rule: averages,
  consistent: 'the figure lies between the two others of its tie, whichever of them is the larger',
  inconsistent: 'it is smaller or larger than both',
  unchecked: 'one of the two is not on file for that period',
  mend: 'Compare the three figures with the source, their scale first. Where shares were both issued and bought back in between, the tie does not hold: remove it.',
  holds: { shows: 'Shares were issued during the half year.', files: files('40,500') },
  fails: { shows: 'Two digits of the average were exchanged.', files: files('45,000') },
  rounding: {
    shows: 'Nearly all shares were there from the first day; the average was rounded up, and the number at the end down.',
    files: files('41,001'),
  },
};
