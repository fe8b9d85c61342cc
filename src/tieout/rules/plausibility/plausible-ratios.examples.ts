import type { RuleExamples } from '../../checking/example.ts';
import { plausibleRatios } from './plausible-ratios.ts';

const files = (scale: string, decimals: string) => ({
  'concepts/ratios.yaml': `concepts:
  - { id: equity-ratio, name: "ex:EquityRatio", label: Equity ratio, period: instant, value: ratio, sign: either }
`,
  'filings/fy2012-h1/facts/ratios.csv': `concept,unit,scale,decimals,source,FY11-end,1H12-end
equity-ratio,ratio,${scale},${decimals},Ledger,44.1,45.4
`,
});

/** Examples of {@link plausibleRatios}. */
export const plausibleRatiosExamples: RuleExamples = {
  rule: plausibleRatios,
  consistent:
    'a part of a whole (a share, an ownership, an equity ratio, a gross margin, by the words of its names) is at most 100%, another margin between −10,000% and 300%, and any other ratio ' +
    'between −1,000% and 1,000%. Multiples (coverage, turnover, price to earnings, debt to equity) and what is declared `volatile` may be of any size; rates of change are asked about by `magnitude`',
  inconsistent: 'it is beyond that',
  mend: 'Look at the scale of the row: 45.4 with the scale percent is 45.4%, and with the scale ones 4,540%.',
  holds: { shows: 'An equity ratio in percent.', files: files('percent', '3') },
  fails: { shows: 'The row says ones, in every period, so that the figure has the size of its history.', files: files('ones', '1') },
  rounding: 'No rounding makes a hundred of one.',
  explained: {
    shows: 'The ratio is of something else than its name says, and the filing says so.',
    files: {
      ...files('ones', '1'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: plausible-ratios, concept: equity-ratio, reason: It is stated over the assets of the parent alone. }
`,
    },
  },
};
