import type { RuleExamples } from './example.ts';
import { periodArithmetic } from './period-arithmetic.ts';

/** Examples of {@link periodArithmetic}. */
export const periodArithmeticExamples: RuleExamples = {
  rule: periodArithmetic,
  consistent:
    'the amounts of periods that follow each other add up to that of the whole, within their accuracy; or, where only ' +
    'one of them is on file, what is left for the other has the sign that the concept has by nature',
  inconsistent: 'they do not add up, or what is left cannot be',
  mend: 'Compare the amounts of the periods with the source. An item that may be negative in a quarter is declared `sign: either`.',
  holds: {
    shows: 'Two quarters make the half year.',
    files: {
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1Q12,2Q12,1H12
revenues,JPY,millions,-6,Ledger,580,620,"1,200"
`,
    },
  },
  fails: {
    shows: 'The second quarter alone is larger than the half year, and revenues are not negative.',
    files: {
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,2Q12,1H12
revenues,JPY,millions,-6,Ledger,"6,200","1,200"
`,
    },
  },
  rounding: {
    shows: '580.4 and 620.4 make 1,200.8, each rounded to the million by itself.',
    files: {
      'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1Q12,2Q12,1H12
revenues,JPY,millions,-6,Ledger,580,620,"1,201"
`,
    },
  },
};
