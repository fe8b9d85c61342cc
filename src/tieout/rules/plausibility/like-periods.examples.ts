import type { RuleExamples } from '../../checking/example.ts';
import { likePeriods } from './like-periods.ts';

const files = (base: string) => ({
  'tables/growth.yaml': `title: Growth
currency: JPY
scale: millions
foots: not
columns:
  - period: current
  - { period: current, view: percent-change, against: ${base} }
rows:
  - concept: revenues
`,
  'filings/fy2012-h1/filing.yaml': `parts:
  - id: results
    title: Results
    sections:
      - { id: results, title: Results, prose: results.mdx, tables: [growth] }
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1Q12,1H12
revenues,JPY,millions,-6,Ledger,"1,000",510,"1,200"
`,
});

/** Examples of {@link likePeriods}. */
export const likePeriodsExamples: RuleExamples = {
  rule: likePeriods,
  consistent: 'both periods are days, or have as many whole months, or are of one fiscal kind; where one of them has a week or a few more, pages say so',
  inconsistent: 'one is longer than the other: a year beside nine months, a half beside a quarter, a year beside one that was cut short when the year end moved',
  mend: 'Name the right base. Where the mark for "not meaningful" is what readers should see, explain why under `explained`: for the period, and no concept.',
  holds: { shows: 'A half is measured against the half of the year before.', files: files('comparative') },
  fails: { shows: 'A half is measured against its first quarter, as if revenues had more than doubled.', files: files('1Q12') },
  rounding: 'It asks how long two periods are; figures do not matter.',
  explained: {
    shows: 'The issuer was founded in April, and the filing says so. The column prints the mark for "not meaningful".',
    files: {
      ...files('1Q12'),
      'filings/fy2012-h1/filing.yaml': `${files('1Q12')['filings/fy2012-h1/filing.yaml']}explained:
  - { rule: like-periods, period: 1H12, reason: The company was founded in April 2012. }
`,
    },
  },
};
