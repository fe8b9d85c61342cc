import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { checkTypedFigures } from './prose-figures.ts';
import { readProse } from './prose.ts';
import { Report } from './report.ts';

function found(text: string, glossary: readonly string[] = []): string {
  const { value } = readProse('x.mdx', text);
  const report = new Report();
  checkTypedFigures(value?.words ?? [], glossary, report);
  return report.findings.map(formatFinding).join('\n');
}

/** What is found, in short: `error: "JPY51 million", an amount of money`. */
function short(text: string, glossary: readonly string[] = []): readonly string[] {
  return found(text, glossary).split('\n').filter((line) => line.startsWith('x.mdx')).map((line) => line.replace(/^x\.mdx:\d+:\d+: (\w+): The text types (?:the number )?(.*?)(?: that no fact stands behind)?\. \[.*/, '$1: $2'));
}

test('says where a figure is typed, and what to do', () => {
  expect(found('# Results\n\nThey rose *by 8.3%* to\nJPY51,109 million.\n\n- In `3` places\n')).toMatchInlineSnapshot(`
    "x.mdx:3:15: error: The text types "8.3%", a rate that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.
    x.mdx:4:1: error: The text types "JPY51,109 million", an amount of money that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.
    x.mdx:6:6: warning: The text types the number 3. [prose/bare-number]
        expected: a component that prints it from the facts, or a term of glossary.yaml
        to mend:  Name the fact that it comes from, write it as a word, or add the term around it to glossary.yaml."
  `);
});

describe('figures that go stale are errors', () => {
  test.each([
    'JPY51,109 million', 'JPY 51', '¥3.1 billion', '$656 million', 'US$1.00', 'EUR 5', '€5', '5 million yen', '300 yen', '12 dollars', '3億円は300円',
    '8.3%', '8.3 %', '8.3 percent', '1.3 points', '1.3 percentage points', '25 basis points', '8％', '49.51 per share', '2 a share', '35 million',
  ])('%s', (figure) => {
    expect(short(`It was ${figure} then.`)[0]).toMatch(/^error: /);
  });
});

describe('other numbers are worth a look', () => {
  test.each(['567', '41,295,600', '3.5', '24', '(3)', '-7', '1/2'])('%s', (number) => {
    const all = short(`There were ${number} of them.`);
    expect(all.length).toBeGreaterThan(0);
    for (const each of all) expect(each).toMatch(/^warning: /);
  });
});

describe('what is no figure passes', () => {
  test.each([
    'September 30, 2012', '30 September 2012', 'September 2012', 'May 15', '2012-09-30', 'in 2012', '2011 and 2012', 'FY2012', 'FY12', '1H12', '2Q2012', '9M11',
    'the 2nd quarter', 'its 20th year', '21st', 'April 1 to September 30, 2012', 'from March 31, 2012 to March 31, 2013',
    // Digits that belong to a word
    'IPv6', '1Gbps', 'Web2.0x', 'G20', 'B2B', 'H1N1', 'CO2', 'ISO9001',
  ])('%s', (text) => {
    expect(short(`It was ${text} then.`)).toEqual([]);
  });

  test('so do the terms of the glossary, as words of their own', () => {
    const glossary = ['Form 20-F', '1:200', 'Route 66 (A)', '3774'];
    expect(short('On Form 20-F, after 1:200, along Route 66 (A), as TSE: 3774.', glossary)).toEqual([]);
    expect(short('On Form 20-FX, after 11:200 and 37745.', glossary)).toMatchInlineSnapshot(`
      [
        "warning: 20",
        "warning: 11",
        "warning: 200",
        "warning: 37745",
      ]
    `);
  });

  test('three capitals before a number are money only where they are a currency', () => {
    expect(short('See RFC 2119, TSE 3774 and TEL 5259; it cost USD 5.')).toMatchInlineSnapshot(`
      [
        "error: "USD 5", an amount of money",
        "warning: 2119",
        "warning: 3774",
        "warning: 5259",
      ]
    `);
  });

  test('what components print, and where links lead', () => {
    expect(short('It was <Fact of="a" period="1H12" />[^a] on [the page](https://a.example/2012/page-35).\n\n[^a]: None.\n')).toEqual([]);
  });
});

test('a figure typed beside a component is found at its place', () => {
  expect(found('日本 <Fact of="a" /> and 5%;\n  then 6%')).toMatchInlineSnapshot(`
    "x.mdx:1:24: error: The text types "5%", a rate that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.
    x.mdx:2:6: error: The text types "6%", a rate that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml."
  `);
});
