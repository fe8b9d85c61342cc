import type { RuleExamples } from '../../checking/example.ts';
import { headlines } from './headlines.ts';

const files = (title: string, headline: string) => ({
  'filings/fy2012-h1/filing.yaml': `title: ${title}
headline: [${headline}]
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12,2Q12
revenues,JPY,millions,-6,Ledger,"1,200",610
`,
});

/** Examples of {@link headlines}. */
export const headlinesExamples: RuleExamples = {
  rule: headlines,
  consistent: 'the figure is there, and it says its period, or the title names its period, or no stretch of a year at all',
  inconsistent: 'there is no such figure; or the title names a quarter, a half, nine months or a year, and the figure is of another stretch and does not say so',
  mend: 'Name the period of the figure: as a role or name of `filing.yaml`, `current` if that is meant. Titles are read in English; in another language no title names a period.',
  holds: { shows: 'The release is about the second quarter, and so is its headline figure, though the half year is the current period.', files: files('Results of the second quarter', '{ concept: revenues, period: 2Q12 }') },
  fails: { shows: 'Under a title that names the quarter, the half year would come first.', files: files('Results of the second quarter', 'revenues') },
  rounding: 'It asks which period is meant; figures do not matter.',
};
