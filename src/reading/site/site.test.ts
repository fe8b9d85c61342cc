import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, MINI, readMini } from '../../../test/sites/mini.ts';
import { diskSource } from '../formats/disk.ts';
import { memorySource } from '../formats/memory.ts';
import { Reader, readSite } from './site.ts';
import type { FileSource } from '../formats/source.ts';

describe('readSite', () => {
  test('reports everything at once, ordered by place', () => {
    expect(foundIn({
      'issuer.yaml': ['language: en', 'langauge: en'],
      'concepts/all.yaml': ['value: monetary, balance: credit', 'value: money, balance: credit'],
      'tables/income.yaml': ['scale: millions', 'scale: millions\nperiod: current'],
      'filings/h1/filing.yaml': ['released: 2012-11-08', 'released: 2012-11-80'],
      'filings/h1/facts/income.csv': ['700,900', '700,nine hundred'],
      'filings/h1/facts/bad.csv': 'concept,unit\n"costs,JPY\n',
      'filings/h1/income.mdx': 'Growth <1%.',
    })).toMatchInlineSnapshot(`
      "content/concepts/all.yaml:4:84: error: "value" is "money". [yaml/wrong-value]
          expected: one of monetary, per-share, shares, ratio, count, text, date, yes-no
          to mend:  Correct the value.
      content/filings/h1/facts/bad.csv:1:1: error: The column "decimals" is missing. [facts/missing-column]
          expected: concept, unit, scale, decimals, source
          to mend:  Add a column "decimals".
      content/filings/h1/facts/bad.csv:1:1: error: The column "scale" is missing. [facts/missing-column]
          expected: concept, unit, scale, decimals, source
          to mend:  Add a column "scale".
      content/filings/h1/facts/bad.csv:1:1: error: The column "source" is missing. [facts/missing-column]
          expected: concept, unit, scale, decimals, source
          to mend:  Add a column "source".
      content/filings/h1/facts/bad.csv:1:1: error: The file has no column for a period, so that it states nothing. [facts/no-period]
          expected: 1H12, 1H11, 1H12-end
          to mend:  Add a column named as a period of filing.yaml.
      content/filings/h1/facts/bad.csv:2:1: error: The quotation mark at the start of this cell has no partner at its end. [csv/quotes]
          found:    "costs,JPY
          to mend:  Close the cell with a quotation mark, and write a quotation mark within a text twice ("").
      content/filings/h1/facts/income.csv:3:37: error: "nine hundred" is not a number. [facts/not-a-number]
          expected: a number such as 1,234.5, -1,234.5 or (1,234.5), or nil, undecided, blank
          to mend:  Write the number with plain digits, or one of these words.
      content/filings/h1/filing.yaml:4:11: error: "released" is "2012-11-80". [yaml/wrong-value]
          expected: a day of the calendar as YYYY-MM-DD, such as 2012-09-30
          to mend:  Correct the value.
      content/filings/h1/income.mdx:1:8: error: The sign "<" begins a component, but what follows is none. [prose/syntax]
          to mend:  Write \\< for the sign itself, or write out "less than".
      content/issuer.yaml:4:1: error: There is no key "langauge" here. [yaml/unknown-key]
          expected: perhaps "language"
          to mend:  Write "language", or remove the key.
      content/tables/income.yaml:6:5: error: The aspect "period" of a cell is given twice. [table/aspect-twice]
          expected: each aspect from one of the table, the row and the column
          see:      content/tables/income.yaml:4:1: "period" is given here too
          to mend:  Remove it here, or there.
      content/tables/income.yaml:7:5: error: The aspect "period" of a cell is given twice. [table/aspect-twice]
          expected: each aspect from one of the table, the row and the column
          see:      content/tables/income.yaml:4:1: "period" is given here too
          to mend:  Remove it here, or there."
    `);
  });

  test('goes on beside errors', () => {
    const { site } = readMini({ 'tables/income.yaml': ['title: Income', 'titel: Income'], 'filings/h1/facts/income.csv': ['"1,200"', 'x'] });
    expect(site?.tables.size).toBe(0);
    expect(site?.filings[0]?.facts.all).toHaveLength(5);
  });

  test('has no site without an issuer', () => {
    expect(readMini({ 'issuer.yaml': undefined }).site).toBeUndefined();
  });

  test('keeps the prose of a filing by folder and file', () => {
    expect([...readMini({}).prose.keys()]).toEqual(['h1/income.mdx']);
  });
});

describe('Reader', () => {
  test('parses a file again only when it has changed, and gives the same reading', () => {
    const reader = new Reader();
    const folder = 'test/sites/brackwater/content';
    const first = reader.read(diskSource(folder));
    const again = reader.read(diskSource(folder));
    expect(again).toEqual(first);
    expect(again.prose.get('fy2022-q4/overview.mdx')).toBe(first.prose.get('fy2022-q4/overview.mdx'));

    const disk = diskSource(folder);
    const edited: FileSource = {
      ...disk,
      read: (path) => (path.endsWith('overview.mdx') ? new TextEncoder().encode('Growth <1%.') : disk.read(path)),
    };
    const third = reader.read(edited);
    expect(third.findings.map(({ rule }) => rule)).toEqual(['prose/syntax', ...first.findings.map(({ rule }) => rule)]);
    expect(third).toEqual(readSite(edited));
  });

  test('reads the same from disk and from memory', () => {
    const disk = diskSource('test/sites/brackwater/content');
    const memory = memorySource(Object.fromEntries(disk.list().map((path) => [path, disk.read(path)])), disk.root);
    expect(readSite(memory)).toEqual(readSite(disk));
  });
});

describe('Brackwater', () => {
  const { site, findings } = readSite(diskSource('test/sites/brackwater/content'));

  test('has gaps in its draft and no error', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(findings.map(({ rule, place }) => `${rule} ${place.file.split('/').at(-3) ?? ''}`))).toEqual(new Set(['facts/due fy2023-q1']));
  });

  test('is read whole', () => {
    expect(site?.filings.map(({ id, status, facts }) => [id, status, facts.all.length])).toEqual([['fy2023-q1', 'draft', 62], ['fy2022-q4', 'published', 111]]);
    expect([...(site?.forms.keys() ?? [])]).toEqual(['results-announcement']);
    expect([...(site?.tables.keys() ?? [])]).toEqual(['balance-sheet', 'calendar', 'cash-flows', 'employees', 'income-statement', 'margin', 'per-share', 'quarter-segments', 'segments']);
  });
});

describe('whatever is typed', () => {
  const files = ['issuer.yaml', 'concepts/all.yaml', 'tables/income.yaml', 'forms/earnings-release.yaml', 'filings/h1/filing.yaml', 'filings/h1/facts/income.csv', 'filings/h1/income.mdx'];
  const piece = fc.oneof(fc.constantFrom('"', ',', '\n', ': ', '- ', '{', '}', '[', '<', '&a', '*a', '<<: ', '\t', '[^2]', '((', '\0', '-'), fc.string({ maxLength: 4 }));

  test('reading answers with findings and never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(40), piece, (path, at, length, text) => {
      const before = MINI[path] ?? '';
      const start = at % before.length;
      const { findings } = readMini({ [path]: before.slice(0, start) + text + before.slice(start + length) });
      for (const { place, message, remedy } of findings) {
        expect(place.file).toMatch(/^content\//);
        expect(message).toMatch(/\.$/);
        expect(remedy).toMatch(/\.$/);
      }
    }), { numRuns: 300 });
  });
});
