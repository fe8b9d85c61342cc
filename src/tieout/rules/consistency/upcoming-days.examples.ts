import type { RuleExamples } from '../../checking/example.ts';
import { upcomingDays } from './upcoming-days.ts';

const files = (day: string) => ({
  'concepts/days.yaml': `concepts:
  - { id: next-report, name: "ex:NextReport", label: Next report, period: instant, value: date }
`,
  'filings/fy2012-h1/facts/days.csv': `concept,unit,scale,decimals,source,1H12-end
next-report,,,,Financial calendar,${day}
`,
});

/** Examples of {@link upcomingDays}. */
export const upcomingDaysExamples: RuleExamples = {
  rule: upcomingDays,
  consistent:
    'a day that is to come (by `upcoming: yes` of its concept, or by words such as next, scheduled, expected, general meeting, payment of dividend in its names, or by the wording of its row) ' +
    'is not before the release (of an amendment, that of the filing it amends); for an earlier period, not before the end of that period',
  inconsistent: 'it is',
  mend: 'Look at the year first. Where the concept is of a day that was, say `upcoming: no`.',
  holds: { shows: 'The next report follows three months later.', files: files('2013-02-12') },
  fails: { shows: 'The day was taken over from the filing of a year ago.', files: files('2012-02-13') },
  rounding: 'Days are not rounded.',
  explained: {
    shows: 'The report was on file already, and the filing says so.',
    files: {
      ...files('2012-02-13'),
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: upcoming-days, concept: next-report, reason: The report was filed ahead of the release. }
`,
    },
  },
};
