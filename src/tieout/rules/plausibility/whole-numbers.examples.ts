import type { RuleExamples } from '../../checking/example.ts';
import { wholeNumbers } from './whole-numbers.ts';

const files = (average: string) => ({
  'filings/fy2012-h1/facts/shares.csv': `concept,unit,scale,decimals,source,1H12
average-shares,shares,ones,exact,Share register,"${average}"
`,
});

/** Examples of {@link wholeNumbers}. */
export const wholeNumbersExamples: RuleExamples = {
  rule: wholeNumbers,
  consistent: 'a number of shares, or of things whose unit has no digits after the point (`places` in `issuer.yaml`), is whole at the scale of its row',
  inconsistent: 'it is not',
  mend: 'Look for a point that separates thousands, and at the scale.',
  holds: { shows: 'An average of shares is stated in full.', files: files('41,295,600') },
  fails: { shows: 'A point separates the thousands, as on the continent of Europe, and the row is read as one of single shares.', files: files('41.295') },
  rounding: 'A number that is rounded to thousands is whole as well.',
  explained: {
    shows: 'The number is one of fractions, and the filing says so.',
    files: {
      ...files('41.295'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: whole-numbers, concept: average-shares, period: 1H12, reason: The trust issues fractions of units. }
`,
    },
  },
};
