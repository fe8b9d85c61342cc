import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import type { Finding } from '../model/finding.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { newFiling, type NewFiling, type NewFilingOrder } from './new-filing.ts';

interface Rolled extends Partial<NewFiling> {
  readonly problem?: string;
  readonly findings?: readonly Finding[];
}

function rolled(order: NewFilingOrder, changes: Readonly<Record<string, string | Uint8Array>> = {}): Rolled {
  const files = { ...MINI, ...changes };
  const source = memorySource(files);
  const { site, findings } = readSite(source);
  if (!site) throw new Error('The site cannot be read.');
  const made = newFiling({ site, source, findings }, order);
  if (!made.ok) return { problem: made.problem };
  return { ...made.value, findings: readSite(memorySource({ ...files, ...Object.fromEntries(made.value.files) })).findings };
}

const HALF_OF_13 = { period: '1H13' };

describe('a filing rolled forward by a year', () => {
  const made = rolled(HALF_OF_13, { 'filings/h1/filing.yaml': `${MINI['filings/h1/filing.yaml'] ?? ''}explained: [{ rule: magnitude, concept: revenues, reason: A large order. }] # only then\n` });

  test('keeps the structure, names the new periods and is a draft', () => {
    expect(made.files?.get('filings/fy2013-h1/filing.yaml')).toMatchInlineSnapshot(`
      "title: Earnings release, Six Months Ended September 30, 2013
      form: earnings-release
      status: draft
      released: 2013-11-08
      accounting: IFRS
      audited: no
      currency: JPY
      shareBasis: after-split
      periods:
        1H13: { role: current, from: 2013-04-01, to: 2013-09-30 }
        1H12: { role: comparative, from: 2012-04-01, to: 2012-09-30 }
        1H13-end: { on: 2013-09-30 }
      targets:
        plan: { label: Plan, announced: 2012-05-15 }
      headline: [ revenues ]
      parts:
        - id: results
          title: Results
          sections:
            - { id: income, title: Income, prose: income.mdx, tables: [ income ] }
      "
    `);
  });

  test('copies what was reported, says from where, and leaves the rest due', () => {
    expect(made.files?.get('filings/fy2013-h1/facts/income.csv')).toMatchInlineSnapshot(`
      "concept,members,stance,basis,unit,scale,decimals,source,1H13
      revenues,,,,JPY,millions,-6,,
      costs,,,,JPY,millions,-6,,
      profit,,,,JPY,millions,-6,,
      "
    `);
    expect(made.files?.get('filings/fy2013-h1/facts/income-as-reported.csv')).toMatchInlineSnapshot(`
      "concept,members,stance,basis,unit,scale,decimals,source,1H12
      revenues,,,,JPY,millions,-6,As reported in h1: Ledger,"1,200"
      costs,,,,JPY,millions,-6,As reported in h1: Ledger,900
      profit,,,,JPY,millions,-6,As reported in h1: Ledger,300
      "
    `);
    expect([made.due, made.carried]).toEqual([3, 3]);
  });

  test('can be read: nothing is wrong but that figures are due', () => {
    expect([...new Set(made.findings?.map(({ severity, rule }) => `${severity} ${rule}`))]).toEqual(['warning facts/due']);
  });

  test('comes with a list of what a person has to do', () => {
    expect(made.checklist).toMatchInlineSnapshot(`
      [
        "Figures: 3 due, in 1 of the files in facts/. Every row in which you type one says where it is from.",
        "Comparatives: 3 were copied from earlier filings, each with its source, into files that end in -as-reported.csv. If one is restated, correct it there and declare it under \`restated\` in filing.yaml.",
        "Days: the release was put on 2013-11-08, by the calendar and not by decision. Correct \`released\` and other days of filing.yaml.",
        "Titles: that of the filing was made anew ("Earnings release, Six Months Ended September 30, 2013"); those of parts and sections were copied. Read them.",
        "Prose: copied from h1, 1 of the .mdx files. Its figures follow the facts; its words do not. Read every sentence.",
        "Targets: the announcements were copied. Correct them under \`targets\` in filing.yaml if they changed.",
      ]
    `);
  });
});

test('what was left blank stays blank', () => {
  const facts = MINI['filings/h1/facts/income.csv'] ?? '';
  const files = { 'filings/h1/facts/income.csv': facts.replace('"1,200"', 'blank') };
  expect(rolled(HALF_OF_13, files).files?.get('filings/fy2013-h1/facts/income.csv')).toContain('revenues,,,,JPY,millions,-6,Ledger,blank');
});

describe('a figure that was reported', () => {
  // The comparatives stand in thousands; what was reported for the period that is compared now, to another accuracy.
  const carried = (scale: string, decimals: string, value: string) => rolled(HALF_OF_13, {
    'filings/h1/facts/income.csv': 'concept,unit,scale,decimals,source,1H11\nrevenues,JPY,thousands,-3,Ledger,"1,000,400"\n',
    'filings/h1/facts/now.csv': `concept,unit,scale,decimals,source,1H12\nrevenues,JPY,${scale},${decimals},Ledger,"${value}"\n`,
  });

  test('is a comparative where it is as exact as the row says', () => {
    const { files, carried: found } = carried('millions', '-3', '1,200.6');
    expect(found).toBe(1);
    expect(files?.get('filings/fy2013-h1/facts/income-as-reported.csv')).toContain('revenues,JPY,thousands,-3,As reported in h1: Ledger,"1,200,600"');
  });

  test('in pence is one where the row is in pounds, and the other way round', () => {
    const files = (before: string, now: string): Readonly<Record<string, string>> => ({
      'filings/h1/facts/income.csv': `concept,unit,scale,decimals,source,1H11\n${before}\n`,
      'filings/h1/facts/now.csv': `concept,unit,scale,decimals,source,1H12\n${now}\n`,
    });
    const [pence, pounds] = ['dividend,GBp/share,ones,2,Board,12.30', 'dividend,GBP/share,ones,4,Board,0.1230'] as const;
    expect(rolled(HALF_OF_13, files(pounds, pence)).files?.get('filings/fy2013-h1/facts/income-as-reported.csv')).toContain('dividend,GBP/share,ones,4,As reported in h1: Board,0.123');
    expect(rolled(HALF_OF_13, files(pence, pounds)).files?.get('filings/fy2013-h1/facts/income-as-reported.csv')).toContain('dividend,GBp/share,ones,2,As reported in h1: Board,12.3');
  });

  test.each([['less', 'millions', '-6', '1,201'], ['more', 'ones', '0', '1,200,600,000']])('is due where it is %s exact', (_, scale, decimals, value) => {
    const { files, carried: found } = carried(scale, decimals, value);
    expect(found).toBe(0);
    expect(files?.get('filings/fy2013-h1/facts/income.csv')).toContain('1H12\nrevenues,JPY,thousands,-3,,\n');
  });
});

test('the period that a headline figure names is named anew, and a role stays', () => {
  const filing = (MINI['filings/h1/filing.yaml'] ?? '').replace('headline: [revenues]', 'headline: [revenues, { concept: costs, period: 1H11 }, { concept: profit, period: comparative }]');
  const text = rolled(HALF_OF_13, { 'filings/h1/filing.yaml': filing }).files?.get('filings/fy2013-h1/filing.yaml') ?? '';
  expect(text).toContain('headline: [ revenues, { concept: costs, period: 1H12 }, { concept: profit, period: comparative } ]');
});

test('periods that components name are named anew; words are left alone', () => {
  const prose = 'In 1H12, <Fact of="revenues" period="1H12" /> after <Fact of="revenues" period="comparative" />.\n\n<Table of="income" />\n';
  expect(rolled(HALF_OF_13, { 'filings/h1/income.mdx': prose }).files?.get('filings/fy2013-h1/income.mdx')).toBe(prose.replace('period="1H12"', 'period="1H13"'));
});

describe('what cannot be done is said', () => {
  test.each([
    ['con', 'it is the name of a device on Windows'], ['search', 'the file search.json, which every filing has, stands at the address of its own'], ['x'.repeat(121), 'it has 121 bytes, which is more than 120'],
  ])('no filing is called %s', (id, why) => {
    expect(rolled({ ...HALF_OF_13, id }).problem).toBe(`"${id}" cannot be the id of a filing: ${why}. Nothing was written; choose another name with --id.`);
  });

  test.each<[string, NewFilingOrder]>([
    ['no period of a calendar', { period: 'next' }],
    ['the end of a period', { period: '1H13-end' }],
    ['nothing before it', { period: '1Q10' }],
    ['a filing that is not there', { period: '1H13', from: 'h9' }],
    ['a folder that is there', { period: '1H13', id: 'h1' }],
    ['a name that leads elsewhere', { period: '1H13', id: '../h9' }],
    ['a day that is none', { period: '1H13', released: '2013-11-31' }],
  ])('%s', (_, order) => {
    expect(rolled(order).problem).toMatchSnapshot();
  });
});

describe('a filing is rolled forward from all that it holds', () => {
  const FACTS = 'filings/h1/facts/income.csv';
  const FILING = 'filings/h1/filing.yaml';
  const plain = rolled(HALF_OF_13);
  const all = (change: (text: string) => string) => Object.fromEntries(Object.entries(MINI).filter(([path]) => path.startsWith('filings/')).map(([path, text]) => [path, change(text)]));

  test.each<[string, (text: string) => string, (text: string) => string]>([
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n'), (text) => text.replaceAll('\r\n', '\n')],
    ['line ends of old Macs', (text) => text.replaceAll('\n', '\r'), (text) => text.replaceAll('\r', '\n')],
    ['a byte order mark', (text) => `\ufeff${text}`, (text) => text.slice(1)],
    ['both', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, (text) => text.slice(1).replaceAll('\r\n', '\n')],
  ])('with %s, which the new files have as well', (_, written, back) => {
    const made = rolled(HALF_OF_13, all(written));
    expect(made.problem).toBeUndefined();
    expect(new Map([...made.files ?? []].map(([path, text]) => [path, back(text)]))).toEqual(plain.files);
    for (const [path, text] of made.files ?? []) expect(text, path).toBe(written(back(text)));
    expect([...new Set(made.findings?.map(({ severity, rule }) => `${severity} ${rule}`))]).toEqual(['warning facts/due']);
  });

  test('with cells of two lines, quotation marks and rows that end early', () => {
    const facts = (MINI[FACTS] ?? '').replace('Ledger', ['"Ledger,', '""new""', ''].join('\n').replace(/\n$/, '"')).replaceAll('\n', '\r\n');
    expect(rolled(HALF_OF_13, { [FACTS]: facts }).files?.get('filings/fy2013-h1/facts/income-as-reported.csv')).toContain('As reported in h1: Ledger,\r\n""new""');
  });

  test('with the remarks that stand beside its periods', () => {
    const filing = (MINI[FILING] ?? '').replace(/^periods:\n( {2}1H12:.*)\n/m, 'periods: # by the calendar\n  # the period itself\n$1 # six months\n');
    expect(filing).not.toBe(MINI[FILING]);
    const made = rolled(HALF_OF_13, { [FILING]: filing }).files?.get('filings/fy2013-h1/filing.yaml') ?? '';
    for (const remark of ['# by the calendar', '# the period itself', '# six months']) expect(made).toContain(remark);
    expect(made.replace(/ *# .*$/gm, '').replace(/\n+/g, '\n')).toBe(plain.files?.get('filings/fy2013-h1/filing.yaml')?.replace(/\n+/g, '\n'));
  });

  test('with files that are called alike afterwards', () => {
    const files = {
      [FACTS]: 'concept,unit,scale,decimals,source,1H11,1H12\nrevenues,JPY,millions,-6,Ledger,"1,000","1,200"\n',
      'filings/h1/facts/income-as-reported.csv': 'concept,unit,scale,decimals,source,1H11,1H12\ncosts,JPY,millions,-6,Ledger,700,900\nprofit,JPY,millions,-6,Ledger,300,300\n',
    };
    const made = rolled(HALF_OF_13, files);
    expect([...made.files ?? []].filter(([path]) => path.includes('/facts/')).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text.split('\n').length - 2])).toEqual([
      ['income-as-reported.csv', 2], ['income-as-reported-2.csv', 2], ['income.csv', 1], ['income-as-reported-3.csv', 1],
    ]);
    expect([made.due, made.carried]).toEqual([3, 3]);
  });

  test.each<[string, string, (text: string) => string | Uint8Array]>([
    ['a row with a cell too many', FACTS, (text) => `${text}costs,,JPY,millions,-6,Ledger,1,234,5\n`],
    ['a quotation mark that is left open', FACTS, (text) => `${text}costs,"\n`],
    ['bytes that are no UTF-8', FACTS, (text) => new Uint8Array([...new TextEncoder().encode(text), 0xe9, 10])],
    ['a marker of a merge in its facts', FACTS, (text) => `<<<<<<< HEAD\n${text}`],
    ['a figure that cannot be read', FACTS, (text) => text.replace('"1,200"', '1E+05')],
    ['an unknown key', FILING, (text) => `${text}surprise: 1\n`],
    ['prose that is no UTF-8', 'filings/h1/income.mdx', (text) => new Uint8Array([...new TextEncoder().encode(text), 0xe9, 10])],
  ])('or not at all: %s', (_, path, change) => {
    const { problem, files } = rolled(HALF_OF_13, { [path]: change(MINI[path] ?? '') });
    expect(files).toBeUndefined();
    expect(problem).toContain(`content/${path}`);
    expect(problem).toContain('Nothing was written');
  });
});
