import { charts } from './charts.ts';
import type { RuleExamples } from '../../checking/example.ts';

const TABLE = `title: Revenues
currency: JPY
scale: millions
foots: not
columns: [{ period: current }]
rows:
  - { id: tools, concept: revenues, members: { segment: tools } }
  - { id: repairs, concept: revenues, members: { segment: repairs } }
  - { id: total, concept: revenues }
`;

const CHART = `title: Revenue mix
kind: stacks
table: revenues
currency: JPY
scale: millions
periods: [current]
stacks:
  - total: revenues
    parts:
      - { concept: revenues, members: { segment: tools } }
      - { concept: revenues, members: { segment: repairs } }
`;

const facts = (...rows: readonly string[]): string => `concept,members,unit,scale,decimals,source,1H12\n${rows.join('\n')}\n`;
const FACTS = facts('revenues,segment=tools,JPY,millions,-6,Ledger,"1,200"', 'revenues,segment=repairs,JPY,millions,-6,Ledger,320', 'revenues,,JPY,millions,-6,Ledger,"1,520"');

/** Examples of {@link charts}. */
export const chartsExamples: RuleExamples = {
  rule: charts,
  consistent:
    'every bar has its figure, all bars of one scale are in one unit, and what is drawn as a whole, or as the end of a ' +
    'bridge, is what the rest adds up to, within what the accuracy of each figure leaves open',
  inconsistent: 'a bar has no figure, is in another unit, or is missing from the whole',
  unchecked: 'a figure of the whole is due, in a draft',
  mend: 'Name the concept that is missing in the chart, or correct the one that does not belong there. A chart needs every period of its design: a filing that lacks one cannot show it.',
  holds: {
    shows: 'Tools and repairs are all there is.',
    files: { 'tables/revenues.yaml': TABLE, 'charts/mix.yaml': CHART, 'filings/fy2012-h1/facts/revenues.csv': FACTS },
  },
  fails: {
    shows: 'The stack is drawn as all revenues, and repairs are missing in it.',
    files: {
      'tables/revenues.yaml': TABLE,
      'charts/mix.yaml': CHART.replace(/.*repairs.*\n/, ''),
      'filings/fy2012-h1/facts/revenues.csv': FACTS,
    },
  },
  rounding: {
    shows: 'Each figure was rounded to the million by itself: 1,200.4 and 320.4 are 1,520.8.',
    files: { 'tables/revenues.yaml': TABLE, 'charts/mix.yaml': CHART, 'filings/fy2012-h1/facts/revenues.csv': FACTS.replace('"1,520"', '"1,521"') },
  },
};
