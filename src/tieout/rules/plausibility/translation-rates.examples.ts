import type { RuleExamples } from '../../checking/example.ts';
import { translationRates } from './translation-rates.ts';

const SALES = (period: string, amount: string) => `concept,unit,scale,decimals,source,${period}\nrevenues,JPY,millions,-6,Ledger,"${amount}"\n`;
const files = (rate: string) => ({
  'filings/fy2011-h1/facts/sales.csv': SALES('1H11', '1,000'),
  'filings/fy2011-h1/filing.yaml': `translation: { currency: USD, rate: "77.04", date: 2011-09-30, source: a bank }
`,
  'filings/fy2012-h1/facts/sales.csv': SALES('1H12', '1,200'),
  'filings/fy2012-h1/filing.yaml': `translation: { currency: USD, rate: "${rate}", date: 2012-09-28, source: a bank }
`,
});

/** Examples of {@link translationRates}. */
export const translationRatesExamples: RuleExamples = {
  rule: translationRates,
  consistent: 'the rate is within a factor of three of that of the newest filing before with the same two currencies, in whichever direction that filing translates, and not about its reverse; of a first filing, whose currencies may be far apart, it is no reverse',
  inconsistent: 'it is the reverse of that, or twenty times apart, which is an error (in a draft a warning); or more than three times apart, or, near one, much nearer to the reverse than to that rate, or in a first filing where such a rate never was and its reverse was, which is a warning',
  mend: 'A rate says how many units of the reporting currency stand for one of the other.',
  holds: { shows: 'A year later, a dollar costs a yen more.', files: files('77.92') },
  fails: { shows: 'The rate was typed as dollars for a yen.', files: files('0.01283') },
  rounding: 'No rounding makes three of one.',
};
