import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const FILING = 'filings/h1/filing.yaml';

test('reads a filing', () => {
  const filing = readMini({ [FILING]: ['shareBasis: after-split\n', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: a bank }\n'] }).site?.filings[0];
  expect(filing).toMatchObject({
    id: 'h1', audited: false, translation: { rateText: '77.92' },
    announcements: [{ id: 'plan', label: 'Plan', announced: '2012-05-15' }],
    parts: [{ sections: [{ prose: 'income.mdx', tables: ['income'], place: { line: 21, column: 9 } }] }],
    place: { file: 'content/filings/h1/filing.yaml', line: 1, column: 1 },
  });
  expect(filing?.periods[0]).toEqual({
    name: '1H12', roles: ['current'], period: { kind: 'duration', from: '2012-04-01', to: '2012-09-30' }, place: { file: 'content/filings/h1/filing.yaml', line: 11, column: 3 },
  });
});

test('reports money that was no more when the period began, and takes that of its day', () => {
  expect(foundIn({ [FILING]: ['currency: JPY', 'currency: ITL\ntranslation: { currency: RMB, rate: "77.92", date: 2012-09-28, source: a bank }'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:7:11: error: The currency ITL ended on 2002-02-28, and the period of the filing begins on 2012-04-01. [filing/withdrawn-currency]
        expected: EUR, which took its place
        to mend:  Correct the code, or the day.
    content/filings/h1/filing.yaml:8:26: error: "currency" is "RMB". [yaml/wrong-value]
        expected: CNY, the code of the renminbi
        to mend:  Correct the value."
  `);
  expect(foundIn({ [FILING]: ['currency: JPY', 'currency: HRK'] })).toBe('');
});

test('orders filings by release, newest first, then by id', () => {
  const copy = (released: string): string => `title: A\nform: earnings-release\nstatus: draft\nreleased: ${released}\naccounting: IFRS\naudited: no\ncurrency: JPY\nperiods: { day: { on: 2012-01-01 } }\nparts: []\n`;
  const facts = 'concept,unit,scale,decimals,source,day\n';
  const { site, findings } = readMini({ 'filings/b/filing.yaml': copy('2012-11-08'), 'filings/b/facts/a.csv': facts, 'filings/c/filing.yaml': copy('2013-01-01'), 'filings/c/facts/a.csv': facts });
  expect(findings).toEqual([]);
  expect(site?.filings.map(({ id }) => id)).toEqual(['c', 'b', 'h1']);
});

test('reports a nonsense status, bad dates and a period that is neither a day nor a span', () => {
  expect(foundIn({ [FILING]: `title: First half
form: Earnings Release
status: publishd
released: 2012-11-31
accounting: IFRS
audited: n
currency: JPY
periods:
  1H12: { role: current, from: 2012-04-01, to: 30.9.2012 }
  1H11: { role: comparative, from: 2011-04-01 }
  x y: { on: 2011-04-01 }
parts: []
` })).toMatchInlineSnapshot(`
  "content/filings/h1/filing.yaml:2:7: error: "form" is "Earnings Release". [yaml/wrong-value]
      expected: lower-case words joined by hyphens, such as operating-income
      to mend:  Correct the value.
  content/filings/h1/filing.yaml:3:9: error: "status" is "publishd". [yaml/wrong-value]
      expected: perhaps "published"
      to mend:  Write "published".
  content/filings/h1/filing.yaml:4:11: error: "released" is "2012-11-31". [yaml/wrong-value]
      expected: a day of the calendar as YYYY-MM-DD, such as 2012-09-30
      to mend:  Correct the value.
  content/filings/h1/filing.yaml:6:10: error: "audited" is "n". [yaml/wrong-value]
      expected: perhaps "no"
      to mend:  Write "no".
  content/filings/h1/filing.yaml:9:48: error: "to" is "30.9.2012". [yaml/wrong-value]
      expected: a day of the calendar as YYYY-MM-DD, such as 2012-09-30
      to mend:  Correct the value.
  content/filings/h1/filing.yaml:10:9: error: "1H11" has the wrong keys. [yaml/wrong-shape]
      expected: either "from" and "to", or "on"
      to mend:  Write the keys that the content format shows.
  content/filings/h1/filing.yaml:11:3: error: "x y" is not a name that can stand here. [yaml/wrong-value]
      expected: letters, digits, hyphens, points and underscores, such as 1H12
      to mend:  Correct the name.
  content/filings/h1/income.mdx: warning: No section of the filing shows this prose. [filing/unused-prose]
      to mend:  Name it in a section of filing.yaml (prose: income.mdx), or delete it."
`);
});

test('reports days out of order, and days that the fiscal calendar does not give a name', () => {
  expect(foundIn({ [FILING]: ['1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }', '1H11: { role: comparative, from: 2011-10-01, to: 2011-09-30 }'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:11:3: error: "1H11" does not have the days that the fiscal calendar of issuer.yaml gives it. [filing/period-days]
        expected: 2011-04-01 to 2011-09-30
        found:    2011-10-01 to 2011-09-30
        to mend:  Correct the days, or give the period a name that the calendar does not know.
    content/filings/h1/filing.yaml:11:52: error: The period "1H11" ends on 2011-09-30, before it begins on 2011-10-01. [filing/period-order]
        to mend:  Correct one of the two days."
  `);
  expect(foundIn({ [FILING]: ['1H12-end: { on: 2012-09-30 }', '1H12-end: { on: 2012-09-29 }\n  special: { from: 2012-01-05, to: 2012-01-09 }'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:12:3: error: "1H12-end" does not have the days that the fiscal calendar of issuer.yaml gives it. [filing/period-days]
        expected: 2012-09-30
        found:    2012-09-29
        to mend:  Correct the days, or give the period a name that the calendar does not know."
  `);
});

test('reports names and roles of periods that collide', () => {
  expect(foundIn({ [FILING]: ['1H12-end: { on: 2012-09-30 }', '1H12-end: { role: current, on: 2012-09-30 }\n  unit: { on: 2012-09-30 }\n  comparative: { on: 2012-09-30 }'] })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/income.csv:2:13: error: "revenues" cannot have a value for unit, which is a day. [facts/period-kind]
        expected: a period from a day to a day
        to mend:  Move the value under a period of the right kind, or leave the cell empty.
    content/filings/h1/facts/income.csv:3:10: error: "costs" cannot have a value for unit, which is a day. [facts/period-kind]
        expected: a period from a day to a day
        to mend:  Move the value under a period of the right kind, or leave the cell empty.
    content/filings/h1/facts/income.csv:4:11: error: "profit" cannot have a value for unit, which is a day. [facts/period-kind]
        expected: a period from a day to a day
        to mend:  Move the value under a period of the right kind, or leave the cell empty.
    content/filings/h1/filing.yaml:11:17: error: The role "comparative" is also the name of a period. [filing/role-is-a-name]
        see:      content/filings/h1/filing.yaml:14:3: the period "comparative"
        to mend:  Rename the role: a table could mean either.
    content/filings/h1/filing.yaml:12:21: error: "current" is given for the second time. [filing/duplicate-role]
        see:      content/filings/h1/filing.yaml:10:17: "current" is given here first
        to mend:  Rename or remove one of the two.
    content/filings/h1/filing.yaml:13:3: error: A period cannot be named "unit", which is a column of every facts file. [filing/period-name]
        to mend:  Give the period another name."
  `);
});

test('lets a period have several roles, each of them once', () => {
  const roles = (roles: string, more = '') => ({ [FILING]: ['1H12: { role: current,', `1H12: { role: ${roles},`] as const, ...(more === '' ? {} : { 'tables/income.yaml': more }) });
  expect(readMini(roles('[current, quarter]')).site?.filings[0]?.periods.map(({ name, roles: all }) => [name, all])).toEqual([['1H12', ['current', 'quarter']], ['1H11', ['comparative']], ['1H12-end', []]]);
  expect(foundIn(roles('[current, quarter]'))).toBe('');
  expect(foundIn(roles('[current, comparative]'))).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:11:17: error: "comparative" is given for the second time. [filing/duplicate-role]
        see:      content/filings/h1/filing.yaml:10:27: "comparative" is given here first
        to mend:  Rename or remove one of the two."
  `);
  expect(foundIn(roles('[current, half]')).replaceAll('half', '1H11')).toBe('');
});

test('reports references that lead nowhere', () => {
  expect(foundIn({ [FILING]: ['headline: [revenues]', 'headline: [revenue]'], 'filings/h1/income.mdx': undefined, 'filings/h1/outlook.mdx': 'Text.' })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:15:12: error: There is no concept "revenue". [filing/unknown-concept]
        expected: perhaps "revenues"
        to mend:  Write "revenues", or declare "revenue" in concepts/.
    content/filings/h1/filing.yaml:20:45: error: There is no prose file "income.mdx". [filing/unknown-prose]
        expected: outlook.mdx
        to mend:  Write the file beside filing.yaml, or correct its name.
    content/filings/h1/outlook.mdx: warning: No section of the filing shows this prose. [filing/unused-prose]
        to mend:  Name it in a section of filing.yaml (prose: outlook.mdx), or delete it."
  `);
  expect(foundIn({ [FILING]: ['tables: [income]', 'tables: [incme, income, income]'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:66: error: There is no table "incme". [filing/unknown-table]
        expected: perhaps "income"
        to mend:  Write tables/incme.yaml, or correct the name.
    content/filings/h1/filing.yaml:20:81: error: "income" is given for the second time. [filing/duplicate-table]
        see:      content/filings/h1/filing.yaml:20:73: "income" is given here first
        to mend:  Rename or remove one of the two."
  `);
  expect(foundIn({ [FILING]: ['shareBasis: after-split', 'shareBasis: before-split'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:8:13: error: There is no share basis "before-split". [filing/unknown-basis]
        expected: perhaps "after-split"
        to mend:  Correct the name, or declare it under shareBases in issuer.yaml."
  `);
});

test('reports parts and sections of the same name, and a section without content', () => {
  expect(foundIn({ [FILING]: ['tables: [income] }\n', 'tables: [income] }\n      - { id: income, title: Again }\n  - { id: results, title: Results, sections: [] }\n'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:21:9: error: The section "income" has neither prose nor tables. [filing/empty-section]
        to mend:  Give it one or the other, or remove it.
    content/filings/h1/filing.yaml:21:15: error: "income" is given for the second time. [filing/duplicate-section]
        see:      content/filings/h1/filing.yaml:20:15: "income" is given here first
        to mend:  Rename or remove one of the two.
    content/filings/h1/filing.yaml:22:11: error: "results" is given for the second time. [filing/duplicate-part]
        see:      content/filings/h1/filing.yaml:17:9: "results" is given here first
        to mend:  Rename or remove one of the two."
  `);
});

test('reports a translation that cannot be', () => {
  expect(foundIn({ [FILING]: ['shareBasis: after-split\n', 'shareBasis: after-split\ntranslation: { currency: JPY, rate: "0.0", date: 2012-09-28, source: a bank }\n'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:9:26: error: The filing translates JPY into JPY. [filing/translation-currency]
        expected: another currency than the reporting currency
        to mend:  Correct one of the two currencies.
    content/filings/h1/filing.yaml:9:37: error: The translation rate is 0.0. [filing/rate]
        expected: a positive number of JPY for one JPY
        to mend:  Correct the rate."
  `);
});

test('keeps the address of the tie-out free', () => {
  expect(foundIn({ [FILING]: ['id: income, title: Income', 'id: tie-out, title: Income'], 'forms/earnings-release.yaml': 'title: Earnings release\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:15: error: No section can be called "tie-out": the page with what was checked stands at its address. [filing/reserved-section]
        to mend:  Give it another id."
    `);
});

test('keeps the names free that every page has', () => {
  expect(foundIn({ [FILING]: ['id: income, title: Income', 'id: main, title: Income'], 'forms/earnings-release.yaml': 'title: Earnings release\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:15: error: No section can be called "main": the content of every page has that name. [filing/reserved-section]
        to mend:  Give it another id."
  `);
});

test('reads whether the figures are audited, and where the filing does not say', () => {
  const audited = (word: string) => readMini({ [FILING]: ['audited: no', `audited: ${word}`] }).site?.filings[0]?.audited;
  expect(['yes', 'true', 'no', 'not-stated'].map(audited)).toEqual([true, true, false, undefined]);
});

const OUTLOOK = { [FILING]: ['prose: income.mdx', 'prose: income.mdx, forwardLooking: yes'], 'filings/h1/income.mdx': 'Revenues will grow.\n' } as const;

test('takes a section for forward-looking as a whole where it says so, and then needs no passage marked', () => {
  const { findings, site } = readMini(OUTLOOK);
  expect(findings).toEqual([]);
  expect(site?.filings[0]?.parts[0]?.sections[0]?.forwardLooking).toBe('wholly');
  const marked = readMini({ 'filings/h1/income.mdx': '<ForwardLooking>Revenues will grow.</ForwardLooking>\n' });
  expect(marked.site?.filings[0]?.parts[0]?.sections[0]?.forwardLooking).toBe('in-part');
  expect(readMini({}).site?.filings[0]?.parts[0]?.sections[0]?.forwardLooking).toBeUndefined();
});

test('reports a section that speaks of the future, and says neither that it does nor why not', () => {
  expect(foundIn({ 'filings/h1/income.mdx': OUTLOOK['filings/h1/income.mdx'] })).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:10: warning: The section "income" looks ahead, and the passage is not marked: "will". [prose/unmarked-expectation]
        expected: <ForwardLooking> … </ForwardLooking> around it
        to mend:  Mark the passage; say \`forwardLooking: yes\` of the section in filing.yaml if all of it speaks of the future, or under \`noOutlook\` why none of it does."
  `);
});

test('reports a section that says both that it speaks of the future and that it does not', () => {
  expect(foundIn({ ...OUTLOOK, [FILING]: ['prose: income.mdx', 'prose: income.mdx, forwardLooking: yes, noOutlook: A wish is no forecast.'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:20:89: error: The section "income" says that all of it speaks of the future, and why none of it does. [filing/outlook]
        expected: \`forwardLooking\` or \`noOutlook\`
        to mend:  Remove one of the two."
  `);
});
