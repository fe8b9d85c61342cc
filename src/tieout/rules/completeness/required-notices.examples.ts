import type { RuleExamples } from '../../checking/example.ts';
import { requiredNotices } from './required-notices.ts';

const outlook = {
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,200"
`,
  'filings/fy2012-h1/results.mdx': '<ForwardLooking>Revenues of the second half will be higher.</ForwardLooking>\n',
};

/** Examples of {@link requiredNotices}. */
export const requiredNoticesExamples: RuleExamples = {
  rule: requiredNotices,
  consistent: 'the site has a notice for a condition that the content of a page meets',
  inconsistent: 'it has none; the finding names every page that needs it, and why',
  mend: 'Write the notice: a file of `disclaimers/` whose `when` is the condition.',
  holds: {
    shows: 'A page speaks of the future, and the site has the notice that cautions of it.',
    files: {
      ...outlook,
      'disclaimers/forward-looking.mdx': `---
title: Forward-looking statements
when: forward-looking
short: Actual results may differ from what is said here.
---

Some statements look ahead. Actual results may differ from them.
`,
    },
  },
  fails: { shows: 'The same page, and no such notice.', files: outlook },
  rounding: 'It asks whether a notice exists; figures do not matter.',
};
