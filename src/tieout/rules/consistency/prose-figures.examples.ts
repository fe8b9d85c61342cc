import type { RuleExamples } from '../../checking/example.ts';
import { proseFigures } from './prose-figures.ts';

const sales = {
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Ledger,"1,000","1,200"
`,
};

/** Examples of {@link proseFigures}. */
export const proseFiguresExamples: RuleExamples = {
  rule: proseFigures,
  consistent: 'what a component names can be printed from the facts, the words of direction before a bare size go the same way, and a claim about figures is so',
  inconsistent: 'nothing is on file for what a component names, the sign is not the one that the sentence expects, the words say "rose" and the figure fell, a quoted table does not show the figure, a unit or a scale that is typed beside a figure ("million", "%", "yen", "$") is not its own or is said twice, or a claim is not so',
  unchecked: 'a claim compares with a target whose figures are not on file; readers find a note that says so',
  mend: 'Reword the sentence so that it fits the facts, or type the fact that it names. A component that says the direction itself (leave as="size" out) needs no rewording next time.',
  holds: {
    shows: 'A sentence names its facts; its words of direction and its claim agree with them.',
    files: {
      ...sales,
      'filings/fy2012-h1/results.mdx': 'Revenues rose by <Change of="revenues" as="size" /> to <Fact of="revenues" />; <Claim of="revenues" says="above" than="comparative">more was sold</Claim> than a year ago.\n',
    },
  },
  fails: {
    shows: 'The text was carried over from a period in which revenues fell.',
    files: { ...sales, 'filings/fy2012-h1/results.mdx': 'Revenues fell by <Change of="revenues" as="size" />.\n' },
  },
  rounding: 'A change that rounds to nothing when it is printed counts as none; claims compare exact facts.',
};
