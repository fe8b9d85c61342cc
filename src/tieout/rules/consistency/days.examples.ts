import { days } from './days.ts';
import type { RuleExamples } from '../../checking/example.ts';

const SALES = { 'filings/fy2012-h1/facts/sales.csv': 'concept,unit,scale,decimals,source,1H12\nrevenues,JPY,millions,-6,Ledger,"1,200"\n' };
const filing = (released: string, announced: string, rate: string) => ({
  ...SALES,
  'filings/fy2012-h1/filing.yaml': `released: ${released}
targets:
  plan: { label: Plan, announced: ${announced} }
translation: { currency: USD, rate: "77.92", date: ${rate}, source: a bank }
`,
});

/** Examples of {@link days}. */
export const daysExamples: RuleExamples = {
  rule: days,
  consistent:
    'the periods on which a filing reports (those whose role is current, closing, comparative, opening or the like, and days of which it states an actual balance) ' +
    'ended by the day of its release and not long before it, the current one after what it is compared with, with its balances at its ends, and in a year that the title names, its targets were announced by then, and the rate of its translation is of a day from ten days before the end of the current period to the release',
  inconsistent: 'two of these days stand the other way round',
  mend: 'Look at the year first. In a draft, whose day may be one of a plan, it is a warning, and so are a rate of a day that is only a few weeks too early, a release more than a year after its period, a balance of another day than an end of it, and a year in the title that is none of the period.',
  holds: { shows: 'The half year ended in September, the plan was announced in May, and the rate is that of the last trading day.', files: filing('2012-11-08', '2012-05-15', '2012-09-28') },
  fails: { shows: 'The plan was announced in 2013, and the rate is that of the year before.', files: filing('2012-11-08', '2013-05-15', '2011-09-28') },
  rounding: 'Days are not rounded.',
};
