import type { RuleExamples } from '../../checking/example.ts';
import { remainingPeriod } from './remaining-period.ts';

const files = (quarter: string) => ({
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,2Q12,1H12
revenues,JPY,millions,-6,Ledger,"${quarter}","1,200"
`,
});

/** Examples of {@link remainingPeriod}. */
export const remainingPeriodExamples: RuleExamples = {
  rule: remainingPeriod,
  consistent: 'what is left of the longer period has the sign that the concept has by nature, within what the accuracy of both leaves open',
  inconsistent: 'it has the other sign',
  unchecked: 'it has the other sign, and the filing declares one of the two restated and the other not',
  mend: 'Compare both amounts with the source, their scale and their columns first.',
  holds: { shows: '620 in the second quarter leave 580 for the first.', files: files('620') },
  fails: { shows: 'A digit too many: the second quarter alone is larger than the half year, and revenues are not negative.', files: files('1,620') },
  rounding: { shows: 'All of the half year, 1,200.5 million, was earned in its second quarter; one figure was rounded up and the other down.', files: files('1,201') },
  explained: {
    shows: 'A large order was returned in the first quarter, and the filing says so.',
    files: {
      ...files('1,620'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: remaining-period, concept: revenues, period: 2Q12, reason: The order of the year before was returned in the first quarter. }
`,
    },
  },
};
