import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { amendments } from './amendments.ts';
import { days } from './days.ts';
import { readAfterwards } from './read-afterwards.ts';
import { upcomingDays } from './upcoming-days.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';
const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const filing = (...edits: readonly (readonly [string, string])[]): string => edits.reduce((text, [find, replace]) => text.replace(find, replace), FILING);
const found = (text: string, more: Changes = {}) => tiedOut(days, TABLE, { 'filings/h1/filing.yaml': text, ...more }).found;
const rules = (text: string) => [...text.matchAll(/(error|warning): (.*)/g)].map(([, severity, message]) => `${severity ?? ''}: ${message ?? ''}`);

describe('a release', () => {
  test('comes after the periods on which it reports', () => {
    expect(found(FILING)).toBe('');
    expect(found(filing(['released: 2012-11-08', 'released: 2012-08-11']))).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:10:3: error: The period 1H12 ends on 2012-09-30, and the filing that reports on it is released on 2012-08-11. [days]
          see:      content/filings/h1/filing.yaml:4:11: released on 2012-08-11
          to mend:  Correct the period, or \`released\`; a period that is only forecast has a role that says so, such as next-year."
    `);
    // On the last day itself a release may be out.
    expect(found(filing(['released: 2012-11-08', 'released: 2012-09-30']))).toBe('');
  });

  test('in a draft, is warned of', () => {
    expect(rules(found(filing(['released: 2012-11-08', 'released: 2012-08-11'], ['published', 'draft'])))).toMatchObject([expect.stringMatching(/^warning: The period 1H12 ends/)]);
  });

  test('may speak of periods to come, and of days that only a date or a target is of', () => {
    const periods = '  FY12: { role: full-year, from: 2012-04-01, to: 2013-03-31 }\n  FY13: { role: next-year, from: 2013-04-01, to: 2014-03-31 }\n  FY12-end: { on: 2013-03-31 }\n  next-quarter-end: { role: next-quarter-closing, on: 2012-12-31 }\n  1H12-end:';
    const facts = { 'filings/h1/facts/later.csv': 'concept,stance,unit,scale,decimals,source,FY12-end\ncash,plan,JPY,millions,-6,Plan,700\n' };
    expect(found(filing(['  1H12-end:', periods]), facts)).toBe('');
    expect(rules(found(filing(['  1H12-end:', periods]), { 'filings/h1/facts/later.csv': facts['filings/h1/facts/later.csv'].replace(',plan,', ',,') }))).toEqual([
      'error: The period FY12-end ends on 2013-03-31, and the filing that reports on it is released on 2012-11-08. [days]',
    ]);
  });

  test('comes within a year and a month of them, unless it amends another', () => {
    expect(found(filing(['released: 2012-11-08', 'released: 2013-11-04']))).toBe('');
    expect(rules(found(filing(['released: 2012-11-08', 'released: 2014-11-08'])))).toEqual(['warning: The filing is released on 2014-11-08, more than a year after its current period 1H12 ended on 2012-09-30. [days]']);
  });

  test('names its periods by roles that fit their days', () => {
    const periods = (text: string) => rules(found(filing(['periods:\n', `periods:\n${text}`])));
    const years = '  FY11-end: { role: opening, on: 2012-03-31 }\n  FY10-end: { role: comparative-opening, on: 2011-03-31 }\n';
    expect(periods(years)).toEqual([]);
    // Its roles exchanged, and one day before its day.
    expect(periods(years.replace('comparative-opening', 'x').replace('opening', 'comparative-opening').replace('x', 'opening'))).toEqual(['error: FY10-end, whose role is opening, ends on 2011-03-31, before FY11-end, whose role is comparative-opening, which ends on 2012-03-31. [days]']);
    expect(periods('  begin: { role: opening, on: 2012-03-30 }\n')).toEqual(['warning: The opening balance begin is of 2012-03-30, and the current period 1H12 begins on 2012-04-01. [days]']);
    expect(periods('  begin: { role: opening, on: 2012-04-01 }\n')).toEqual([]);
    expect(periods('  later: { role: comparative-quarter, from: 2012-07-01, to: 2012-09-30 }\n  earlier: { role: quarter, from: 2011-07-01, to: 2011-09-30 }\n')).toEqual([expect.stringMatching(/^error: earlier, whose role is quarter, ends on 2011-09-30, before later/)]);
    expect(rules(found(filing(['1H12-end: { role: closing, on: 2012-09-30 }', '1H12-end: { role: closing, on: 2012-09-30 }\n  1H11-end: { role: comparative-closing, on: 2011-09-30 }'])))).toEqual([]);
  });

  test('names a year of its period, if it names one', () => {
    const titled = (title: string) => rules(found(filing(['title: First half', `title: ${title}`])));
    for (const title of ['First half of fiscal 2012', 'Six months to September 30, 2012', 'First half, fiscal year ending March 31, 2013', '2013年3月期 第2四半期決算短信', 'Progress of Vision 2020', 'First half of 2012 against 2011']) expect(titled(title), title).toEqual([]);
    for (const title of ['First half of fiscal 2011', 'Halbjahresbericht 2010', '2014年3月期 第2四半期決算短信']) expect(titled(title), title).toEqual([expect.stringMatching(/^warning: The title of the filing, .*, and its current period 1H12 is 2012-04-01 to 2012-09-30\./)]);
  });

  test('comes after the targets that it cites', () => {
    expect(found(filing(['announced: 2012-05-15', 'announced: 2012-11-08']))).toBe('');
    expect(rules(found(filing(['announced: 2012-05-15', 'announced: 2013-05-15'])))).toEqual(['error: "Plan" was announced on 2013-05-15, after the release of 2012-11-08 that cites it. [days]']);
  });

  test('of an amendment comes after that of the filing that it amends', () => {
    const amending = FILING.replace('2012-11-08', '2012-11-01').replace('headline:', 'amends: { filing: h1, scope: whole, reason: An order was counted twice. }\nheadline:');
    const files = { 'filings/h1-a/filing.yaml': amending, 'filings/h1-a/income.mdx': MINI['filings/h1/income.mdx'], 'filings/h1-a/facts/income.csv': MINI['filings/h1/facts/income.csv'] };
    expect(rules(tiedOut(amendments, TABLE, files).found)).toEqual(['error: Filing h1-a amends h1, which was released after it: on 2012-11-08, and this one on 2012-11-01. [amendments]']);
    // Nor does it amend what readers cannot see.
    const later = { ...files, 'filings/h1-a/filing.yaml': amending.replace('released: 2012-11-01', 'released: 2012-12-01') };
    expect(rules(tiedOut(amendments, TABLE, later).found)).toEqual([]);
    expect(rules(tiedOut(amendments, TABLE, { ...later, 'filings/h1/filing.yaml': FILING.replace('published', 'draft') }).found)).toEqual([expect.stringMatching(/^error: Filing h1-a is published and amends h1, which is a draft:/)]);
  });
});

describe('the rate of a translation', () => {
  const at = (date: string) => rules(found(filing(['shareBasis: after-split\n', `shareBasis: after-split\ntranslation: { currency: USD, rate: "77.92", date: ${date}, source: a bank }\n`])));

  test('is of the end of the period, of the last trading day before, or of a day until the release', () => {
    for (const date of ['2012-09-28', '2012-09-30', '2012-09-20', '2012-11-08']) expect(at(date)).toEqual([]);
  });

  test('is neither later, nor of another quarter, nor much earlier', () => {
    expect(at('2012-11-09')).toEqual(['error: The rate of the translation is that of 2012-11-09, after the release of 2012-11-08. [days]']);
    expect(at('2012-09-19')).toEqual(['warning: The rate of the translation is that of 2012-09-19, and 1H12 ends on 2012-09-30. [days]']);
    expect(at('2011-09-30')).toEqual(['error: The rate of the translation is that of 2011-09-30, and 1H12 ends on 2012-09-30. [days]']);
  });
});

describe('a sign-off', () => {
  const signed = (on: string, more: Changes = {}) => tiedOut(readAfterwards, TABLE, { 'filings/h1/sign-offs.yaml': `signOffs:\n  - { section: income, by: A. Reviewer, on: ${on}, digest: ${'0'.repeat(64)} }\n`, ...more });

  test('is of a day between the end of its figures and the release', () => {
    for (const on of ['2012-09-30', '2012-11-07', '2012-11-08']) expect(signed(on)).toEqual({ outcomes: '', found: '' });
  });

  test('is no earlier', () => {
    expect(signed('2012-09-29').found).toMatchInlineSnapshot(`
      "content/filings/h1/sign-offs.yaml:2:16: error: A. Reviewer signs "Income" on 2012-09-29, and it shows figures of 1H12, which ended on 2012-09-30. [read-afterwards]
          see:      content/filings/h1/facts/income.csv:2:44: a figure of 1H12
          to mend:  Let the section be read again, and signed (npm run sign)."
    `);
  });

  test('is asked about when it is later, but not where somebody shows the filings of others', () => {
    expect(rules(signed('2012-11-09').found)).toEqual(['warning: A. Reviewer signs "Income" on 2012-11-09, after the release of 2012-11-08. [read-afterwards]']);
    expect(signed('2012-11-09', { 'issuer.yaml': ['language: en', 'demonstration: yes\nlanguage: en'] }).found).toBe('');
  });

  test('of a section that shows no figures may be of any day before the release', () => {
    expect(signed('2012-01-01', {
      'filings/h1/filing.yaml': filing(['tables: [income] }', 'tables: [income] }\n      - { id: profile, title: Profile, prose: profile.mdx }']),
      'filings/h1/profile.mdx': 'We make things.\n',
      'filings/h1/sign-offs.yaml': `signOffs:\n  - { section: profile, by: A. Reviewer, on: 2012-01-01, digest: ${'0'.repeat(64)} }\n`,
    }).found).toBe('');
  });
});

test('a balance as of the day of the release is signed before that day', () => {
  expect(tiedOut(readAfterwards, TABLE, {
    'filings/h1/filing.yaml': filing(['  1H12-end:', '  release-day: { on: 2012-11-08 }\n  1H12-end:']),
    'tables/income.yaml': 'title: Cash\ncurrency: JPY\nfoots: not\ncolumns: [{ period: release-day }]\nrows: [{ concept: cash }]\n',
    'filings/h1/facts/more.csv': 'concept,unit,scale,decimals,source,release-day\ncash,JPY,millions,-6,Bank,700\n',
    'filings/h1/sign-offs.yaml': `signOffs:\n  - { section: income, by: A. Reviewer, on: 2012-11-06, digest: ${'0'.repeat(64)} }\n`,
  }).found).toBe('');
});

test('a second keying of several files by one person is one question', () => {
  const keyed = 'concept,unit,scale,1H12\n';
  const files: Changes = {
    'filings/h1/filing.yaml': `${FILING}secondKeying: [{ by: M. Okada, on: 2012-08-01, files: [a.csv, b.csv] }]\n`,
    'filings/h1/second-keying/a.csv': `${keyed}revenues,JPY,millions,"1,200"\n`, 'filings/h1/second-keying/b.csv': `${keyed}costs,JPY,millions,900\n`,
  };
  expect(tiedOut(readAfterwards, TABLE, files).found).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:21:36: error: Figures of 1H12 were keyed again by M. Okada on 2012-08-01, before that period ended on 2012-09-30. [read-afterwards]
        see:      content/filings/h1/facts/income.csv:2:44: a figure of 1H12
        to mend:  Correct the day."
  `);
});

describe('a day to come', () => {
  const table = `title: Calendar\nperiod: current\nfoots: not\ncolumns: [{ id: answer }]\nrows: [{ concept: event, answer: { date: "{answer}" } }]\n`;
  const event = (declared: string, day: string, tables = table, period = '1H12') => tiedOut(upcomingDays, tables, {
    'concepts/more.yaml': `concepts:\n  - { id: event, ${declared}, period: duration, value: date }\n`,
    'filings/h1/facts/more.csv': `concept,unit,scale,decimals,source,${period}\nevent,,,,Board,${day}\n`,
  });

  test.each([
    ['name: "ex:NextReportDate", label: Quarterly report'], ['name: "ex:Agm", label: Annual general meeting'], ['name: "ex:Paid", label: Start of dividend payments, upcoming: yes'],
    ['name: "ex:DividendPaymentDate", label: Dividend'], ['name: "ex:Event", label: 配当支払開始予定日'], ['name: "ex:Event", label: Filing, definition: The day for which the filing is scheduled.'],
  ])('{ %s } is not before the release', (declared) => {
    expect(event(declared, '2012-11-08')).toEqual({ outcomes: '1 consistent', found: '' });
    expect(rules(event(declared, '2011-12-06').found)).toMatchObject([expect.stringMatching(/ for 1H12 is 2011-12-06, before the release of 2012-11-08\. \[upcoming-days\]$/)]);
  });

  test.each([['name: "ex:Dividend2", label: Dividend paid on'], ['name: "ex:Split", label: Stock split'], ['name: "ex:LastMeeting", label: Last general meeting'], ['name: "ex:NextReport", label: Next report, upcoming: no']])('{ %s } is not of one', (declared) => {
    expect(event(declared, '2011-12-06')).toEqual({ outcomes: '', found: '' });
  });

  test('may be so only by the wording of its row', () => {
    const worded = table.replace('"{answer}"', '"Scheduled on {answer}"');
    expect(event('name: "ex:Event", label: Event', '2011-12-06', worded).outcomes).toBe('1 inconsistent');
  });

  test('that an amendment repeats was to come when the filing was released that it amends', () => {
    const amending = (day: string) => tiedOut(upcomingDays, TABLE, {
      'concepts/more.yaml': 'concepts:\n  - { id: event, name: "ex:NextReport", label: Next report, period: duration, value: date }\n',
      'filings/h1-a/filing.yaml': FILING.replace('2012-11-08', '2012-11-20').replace('headline:', 'amends: { filing: h1, scope: whole, reason: An order was counted twice. }\nheadline:'),
      'filings/h1-a/income.mdx': MINI['filings/h1/income.mdx'], 'filings/h1-a/facts/income.csv': MINI['filings/h1/facts/income.csv'],
      'filings/h1-a/facts/more.csv': `concept,unit,scale,decimals,source,1H12\nevent,,,,Board,${day}\n`,
    });
    expect(amending('2012-11-14').outcomes).toBe('1 consistent');
    expect(amending('2012-11-07').outcomes).toBe('1 inconsistent');
  });

  test('of an earlier period was to come then', () => {
    expect(event('name: "ex:NextReport", label: Next report', '2011-11-10', table, '1H11')).toEqual({ outcomes: '1 consistent', found: '' });
    expect(rules(event('name: "ex:NextReport", label: Next report', '2010-11-10', table, '1H11').found)).toEqual(['warning: Next report for 1H11 is 2010-11-10, before 1H11 ended on 2011-09-30. [upcoming-days]']);
  });
});
