import type { RuleExamples } from '../../checking/example.ts';
import { periodArithmetic } from './period-arithmetic.ts';

const files = (first: string, second: string, half: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1Q12,2Q12,1H12
revenues,JPY,millions,-6,Ledger,${first},${second},"${half}"
`,
});

/** Examples of {@link periodArithmetic}. */
export const periodArithmeticExamples: RuleExamples = {
  rule: periodArithmetic,
  consistent: 'the amounts of periods that follow each other add up to that of the whole, within their accuracy; a period that is `nil` counts as nothing',
  inconsistent: 'they do not',
  unchecked: 'they do not, and the filing declares some of them restated and others not',
  mend: 'Compare the amounts with the source. A concept whose amounts do not add up over time, as an average does not, is declared `additive: no`.',
  holds: { shows: 'Two quarters make the half year.', files: files('580', '620', '1,200') },
  fails: { shows: 'Two digits of the first quarter were exchanged.', files: files('850', '620', '1,200') },
  rounding: { shows: '580.4 and 620.4 make 1,200.8, each rounded to the million by itself.', files: files('580', '620', '1,201') },
};
