import { describe, expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

/** The mini site by other calendars. */
const by = (calendars: string) => ({ 'issuer.yaml': ['fiscalCalendar: { kind: months, endMonth: 3, namedBy: start }', `fiscalCalendar:${calendars}`] as const });
const MARCH = '{ kind: months, endMonth: 3, namedBy: start }';
const DECEMBER = '{ kind: months, endMonth: 12, namedBy: end';

describe('the fiscal calendars of an issuer', () => {
  test('may be one, or several that follow each other', () => {
    const rule = { kind: 'months', endMonth: 3, namedBy: 'start' };
    expect(readMini({}).site?.issuer.calendar).toEqual({ eras: [{ rule }] });
    expect(readMini(by(` [${MARCH}]`)).site?.issuer.calendar).toEqual({ eras: [{ rule }] });
    const december = { rule: { kind: 'months', endMonth: 12, namedBy: 'end' }, from: '2014-04-01' };
    for (const calendars of [`\n  - ${MARCH}\n  - ${DECEMBER}, from: 2014-04-01 }`, `\n  - { kind: months, endMonth: 3, namedBy: start, until: 2014-03-31 }\n  - ${DECEMBER} }`, `\n  - { kind: months, endMonth: 3, namedBy: start, until: 2014-03-31 }\n  - ${DECEMBER}, from: 2014-04-01 }`]) {
      expect(readMini(by(calendars)).site?.issuer.calendar).toEqual({ eras: [{ rule }, december] });
      expect(foundIn(by(calendars))).toBe('');
    }
  });

  test('may have quarters of other weeks, and a first year of another length', () => {
    const weeks = 'kind: weeks, endWeekday: sunday, endMonth: 12, rule: nearest, namedBy: end, quarters: [12, 12, 12, 16], extraWeek: 4';
    expect(readMini(by(`\n  - ${MARCH}\n  - { ${weeks}, from: 2014-04-01, firstYear: { ends: 2014-12-28, quarterEnds: [2014-06-29, 2014-09-28] } }`)).site?.issuer.calendar.eras[1]).toEqual({
      rule: { kind: 'weeks', endWeekday: 7, endMonth: 12, rule: 'nearest', namedBy: 'end', quarters: [12, 12, 12, 16], extraWeek: 4 },
      from: '2014-04-01',
      firstYear: { ends: '2014-12-28', quarterEnds: ['2014-06-29', '2014-09-28'] },
    });
  });

  test.each([
    ['a later one that does not say since when', `\n  - ${MARCH}\n  - ${DECEMBER} }`],
    ['a gap', `\n  - { kind: months, endMonth: 3, namedBy: start, until: 2014-03-31 }\n  - ${DECEMBER}, from: 2015-01-01 }`],
    ['an overlap', `\n  - { kind: months, endMonth: 3, namedBy: start, until: 2015-03-31 }\n  - ${DECEMBER}, from: 2014-04-01 }`],
    ['a day on which no year begins', `\n  - ${MARCH}\n  - ${DECEMBER}, from: 2015-01-01 }`],
    ['the wrong order', `\n  - ${MARCH}\n  - ${DECEMBER}, from: 2014-04-01 }\n  - { kind: months, endMonth: 6, namedBy: end, from: 2014-01-01 }`],
    ['an oldest one that begins in the midst of its year', ` { kind: months, endMonth: 3, namedBy: start, from: 2010-07-01 }`],
    ['an end after which nothing follows', ` { kind: months, endMonth: 3, namedBy: start, until: 2014-03-31 }`],
    ['a first year without a beginning', ` { kind: months, endMonth: 3, namedBy: start, firstYear: { ends: 2013-03-31 } }`],
    ['a first year that ends in the midst of a month', `\n  - ${MARCH}\n  - ${DECEMBER}, from: 2014-04-01, firstYear: { ends: 2014-12-30 } }`],
    ['a first year of more than eighteen months', `\n  - ${MARCH}\n  - ${DECEMBER}, from: 2014-04-01, firstYear: { ends: 2015-12-31 } }`],
    ['quarters that do not follow each other', `\n  - ${MARCH}\n  - ${DECEMBER}, from: 2014-04-01, firstYear: { quarterEnds: [2014-09-30, 2014-06-30] } }`],
    ['quarters of 51 weeks', '\n  - { kind: weeks, endWeekday: saturday, endMonth: 3, rule: last, namedBy: end, quarters: [13, 13, 13, 12] }'],
    ['two years of one name', `\n  - { kind: months, endMonth: 3, namedBy: end }\n  - { kind: months, endMonth: 3, namedBy: start, from: 2012-04-01 }`],
    ['quarters that are three', '\n  - { kind: weeks, endWeekday: saturday, endMonth: 3, rule: last, namedBy: end, quarters: [13, 13, 26] }'],
    ['none at all', ' []'],
  ])('may not have %s', (_, calendars) => {
    // What cannot be right is said once, and nothing that would follow from it.
    expect(foundIn(by(calendars))).toMatchSnapshot();
  });
});
