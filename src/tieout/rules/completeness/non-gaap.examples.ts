import type { RuleExamples } from '../../checking/example.ts';
import { nonGaap } from './non-gaap.ts';

const files = (rows: string) => ({
  'concepts/own.yaml': `concepts:
  - { id: sales-to-friends, name: "ex:SalesToFriends", label: Sales to friends, period: duration, value: monetary, nonGaap: yes, comparable: revenues }
`,
  'tables/sales.yaml': `title: Sales
currency: JPY
scale: millions
columns: [{ period: current }]
rows: [${rows}]
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,200"
sales-to-friends,JPY,millions,-6,Ledger,700
`,
});

const NOTICE = {
  'disclaimers/non-gaap.mdx': `---
title: Measures of our own
when: non-gaap
short: Some measures are our own.
---

Some measures are not defined by the accounting framework.
`,
};

/** Examples of {@link nonGaap}. */
export const nonGaapExamples: RuleExamples = {
  rule: nonGaap,
  consistent: 'a table shows the measure beside the comparable one, or beside what it is computed from; under a regime, the comparable one stands first',
  inconsistent: 'no table of the filing reconciles the measure, or it stands before the comparable one where the regime of the filing forbids that',
  mend: 'Show a table that leads from the one to the other, the measure of the framework first.',
  holds: { shows: 'Sales to friends stand under the revenues that they are compared with.', files: { ...files('{ concept: revenues }, { concept: sales-to-friends }'), ...NOTICE } },
  fails: { shows: 'The measure stands alone, and no reader can tell what it leaves out.', files: { ...files('{ concept: sales-to-friends }'), 'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
sales-to-friends,JPY,millions,-6,Ledger,700
`, ...NOTICE } },
  rounding: 'It asks what stands where; figures do not matter.',
};
