import type { RuleExamples } from '../../checking/example.ts';
import { readAfterwards } from './read-afterwards.ts';

const SALES = 'concept,unit,scale,decimals,source,1H12\nrevenues,JPY,millions,-6,Ledger,"1,200"\n';
const keyed = (day: string) => ({
  'filings/fy2012-h1/facts/sales.csv': SALES,
  'filings/fy2012-h1/second-keying/sales.csv': 'concept,unit,scale,1H12\nrevenues,JPY,millions,"1,200"\n',
  'filings/fy2012-h1/filing.yaml': `secondKeying: [{ by: M. Okada, on: ${day}, files: [sales.csv] }]
`,
});

/** Examples of {@link readAfterwards}. */
export const readAfterwardsExamples: RuleExamples = {
  rule: readAfterwards,
  consistent: 'figures were keyed again after the periods that they are of had ended; what is stated as of the day of the release may be read before it. Sign-offs are looked at in the same way, and those that are in order are not counted: who has read what is for those who draft',
  inconsistent: 'somebody keyed or signed amounts of money or numbers of shares before their period had ended; or signed after the release, unless the site is a demonstration, which is a warning',
  mend: 'Correct the day. Where it is right, what was read was something else: let it be read again.',
  holds: { shows: 'The figures of the half year to September were keyed again in November.', files: keyed('2012-11-06') },
  fails: { shows: 'They were keyed again in June.', files: keyed('2012-06-11') },
  rounding: 'Days are not rounded.',
};
