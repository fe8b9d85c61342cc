import { describe, expect, test } from 'vitest';
import { foundIn, MINI, type Changes } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { readProse } from './prose.ts';
import { Report } from '../formats/report.ts';
import { TypedWords } from './typed-words.ts';
import { wordsIn } from './words.ts';

function found(text: string, glossary: readonly string[] = []): string {
  const { value } = readProse('x.mdx', text);
  const report = new Report();
  if (value) new TypedWords(glossary).inProse(wordsIn('x.mdx', text, value.tree), report);
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
    x.mdx:6:7: warning: The text types the number 3. [prose/bare-number]
        expected: a component that prints it from the facts, or a term of glossary.yaml
        to mend:  Name the fact that it comes from, write a number up to ten as a word, or add the term around it to glossary.yaml."
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
        "warning: 2119",
        "warning: 3774",
        "warning: 5259",
        "error: "USD 5", an amount of money",
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
    x.mdx:2:8: error: The text types "6%", a rate that no fact stands behind. [prose/typed-figure]
        expected: <Fact of="…" />, <Change of="…" /> or another component that prints it from the facts
        to mend:  Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml."
  `);
});

describe('figures typed in other ways go stale as well', () => {
  test.each([
    // In other digits
    '１２％', 'USD１，２００ million', '８．３％', '١٢٪', '۱۲ درصد', '१२%', '๑๒ เปอร์เซ็นต์', 'USD¹²⁰⁰ million', 'USD𝟏𝟐𝟎𝟎 million', '𝟖%', '½ percent', '十二億円', '三億五千万円', '5,200百万円', '1億2,345万円', '三割増', '2割5分', '五点五パーセント', '百分之十二', '12억원', '12퍼센트', '前年比十二パーセント増', '総額五百億円', '一株当たり十二円',
    // In hundredths of money
    '12p per share', '12.3p', '12c per share', '45.6c', 'an 8p final dividend', '99¢',
    // In words of other languages
    'zwölf Prozent', 'einundzwanzig Prozent', 'douze pour cent', 'vingt et un pour cent', 'treinta y dos por ciento', 'dodici per cento', 'двенадцать процентов',
    // Spelled out
    'twelve percent', 'twelve-percent', 'Twelve\u00a0per cent', 'ten billion yen', 'one hundred and five million dollars', 'two and a half percent', 'half a percentage point', 'half a billion yen', 'a million customers', 'five cents', 'five per share', 'one point five percent', 'a quarter of a percent', 'ten (10) percent',
    // With other signs
    '12 pct', '12 p.c.', '12 per cent', '12 percentage points', '12 pp', '25 bps', '12‰', '﹪12', '−5%', '5 €', '£5', '￥5', '₹5', 'Rs. 5 crore', 'US$5m', 'HK$ 12', '5円', '5元', '5원', '5 crore', '5bn', '5 mn', '5k', '12,5 Mio. Euro', '12 Prozent', '12 pour cent', 'RMB 5', '5 USD',
    // With what nobody sees within
    '1\u00ad2\u200b%', 'JPY\u00a05\u202f000', '12\u2009%', '1&#8203;2%', '12&nbsp;%',
    // With marks within
    '**12**%', '12 *%*', 'JPY [51](https://a.example) million', '**ten** billion ~~yen~~ dollars', '`12`%', '12[^a]%', '<Claim of="a" says="above" than="b">12</Claim>%',
  ])('%s', (figure) => {
    expect(short(`It was ${figure} then.\n\n[^a]: None.\n`)[0]).toMatch(/^error: /);
  });
});

describe('wherever readers see them', () => {
  test.each([
    ['a heading', '# Up 5%\n', '1:6'], ['a cell', '| a | b |\n|--|--|\n| 5% | c |\n', '3:3'], ['a note', 'Text[^a].\n\n[^a]: It was\n    5%.\n', '4:5'], ['a quotation', '> It was\n> 5%\n', '2:3'],
    ['an item', '- a\n  - b\n    and 5%\n', '3:9'], ['code', '```\nup 5%\n```\n', '2:4'], ['the title of a link', 'See [this](https://a.example "it is 5%").\n', '1:37'], ['the title of a definition', 'See [this].\n\n[this]: https://a.example "it is 5%"\n', '3:34'],
    ['a marked passage', '<ForwardLooking>\n\nIt is 5%.\n\n</ForwardLooking>\n', '3:7'],
  ])('%s', (_, text, place) => {
    expect(found(text).split('\n')[0]).toMatch(new RegExp(`^x\\.mdx:${place}: error: The text types "5%"`));
  });

  test('the number with which a list begins is one, unless the list goes on', () => {
    expect(short('51. Stores\n52. More\n')).toEqual(['warning: 51']);
    expect(short('1. One\n2. Two\n\nText.\n\n3. Three\n')).toEqual([]);
    expect(short('1. One\n2. Two\n\nText.\n\n5. Five\n')).toEqual(['warning: 5']);
  });
});

describe('manners of speaking pass', () => {
  test.each([
    'one of the largest', 'first half', 'the second half of the year', 'half of fiscal year 2012', 'two-step', 'one-time', 'two segments', 'ten stores', 'a third party', 'twelve months ended', 'three quarters of 2012', 'hundreds of millions of yen', 'at one point', 'these two points', 'one vote per share', 'one U.S. dollar', 'two-for-one',
    '2012年9月30日', '平成24年3月期', '第2四半期', '関東一円に', '一元管理', '（単位：百万円）', '百万円未満を切り捨て', '数十パーセント', 'in Prozent', 'en pour cent', 'Exhibit A, 3p', '一部の', '百貨店', '数十億円', '万一', '十分', '第三者割当', 'CO₂', 'Revenues¹',
  ])('%s', (text) => {
    expect(short(`It was ${text} then.`)).toEqual([]);
  });

  test.each(['a dozen stores', 'twenty-one customers', 'two hundred', 'nineteen', 'two thirds of sales', 'half of our revenues', 'a quarter of revenue', 'threefold', '3x', '12店舗', '三億人'])('%s is worth a look', (text) => {
    expect(short(`There were ${text} then.`)[0]).toMatch(/^warning: /);
  });
});

describe('what other files say in words', () => {
  const FILING = MINI['filings/h1/filing.yaml'] ?? '';
  test.each<readonly [string, Changes, RegExp]>([
    ['a label', { 'tables/income.yaml': ['      - concept: revenues', '      - concept: revenues\n        label: "Revenues, up 5%"'] }, /tables\/income\.yaml:\d+:30: warning: .*"5%"/],
    ['a note of a table', { 'tables/income.yaml': ['Without taxes.', 'Without taxes of twelve percent.'] }, /tables\/income\.yaml:14:27: error: /],
    ['the title of a section', { 'filings/h1/filing.yaml': ['title: Income', 'title: "Income of ten billion yen"'] }, /filing\.yaml:\d+:\d+: error: /],
    ['the label of an announcement', { 'filings/h1/filing.yaml': ['label: Plan', 'label: "Plan: １２％"'] }, /filing\.yaml:14:25: warning: /],
    ['a definition', { 'concepts/all.yaml': ['label: Revenues,', 'label: Revenues, definition: "Of JPY5 million and more",'] }, /all\.yaml:\d+:\d+: error: /],
    ['a notice, in short', { 'disclaimers/rounding.mdx': '---\ntitle: Rounding\nwhen: rounding\nshort: At JPY77.92.\n---\n\nText.\n' }, /rounding\.mdx:4:11: error: /],
    ['the glossary', { 'glossary.yaml': 'terms: [{ term: 5% Notes, means: Notes at 5% a year }]\n' }, /glossary\.yaml:1:43: error: /],
    ['a reason', { 'filings/h1/filing.yaml': `${FILING}supplementary: [{ concept: cash, reason: It is 5 million. }]\n` }, /filing\.yaml:\d+:48: warning: /],
    ['a note of what was printed', { 'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,costs,1H12,901,erratum,"It is 900 million, really."\n' }, /as-printed\.csv:2:38: warning: /],
    ['a source', { 'filings/h1/facts/income.csv': ['Ledger', 'Ledger of JPY5'] }, /income\.csv:2:39: warning: /],
  ])('%s', (_, changes, expected) => {
    const lines = foundIn(changes).split('\n').filter((line) => line.includes('typed-figure'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
  });

  test('are names, periods and what braces print', () => {
    expect(foundIn({
      'tables/income.yaml': ['title: Income', 'title: "Income, 5% Notes, note 3, FY2012, of {revenues current in millions}"'], 'glossary.yaml': 'terms: [5% Notes]\n',
    })).toBe('');
  });

  test('are what a security is called', () => {
    expect(foundIn({ 'tables/income.yaml': ['      - concept: revenues', '      - concept: revenues\n        label: "Common stock, $0.00001 par value, and 0.500% Convertible Notes due 2031"'] })).toBe('');
  });

  test('are not looked for while the glossary cannot be read', () => {
    expect(foundIn({ 'glossary.yaml': 'terms: [*a]\n', 'filings/h1/income.mdx': 'On 5% Notes.\n\n<Table of="income" />\n' }).match(/^content/gm)).toHaveLength(1);
  });
});
