import { describe, expect, test } from 'vitest';
import { factsFile, miniGrid, miniSite, printedBy, tiedOut } from '../../../test/sites/mini-filing.ts';
import { foundIn, MINI, type Changes } from '../../../test/sites/mini.ts';
import { headlineView } from '../../publication/sections/filing.ts';
import { headlineSentence } from '../../publication/sections/headline.ts';
import { historyView } from '../../publication/history/history.ts';
import { plausibleRatios } from '../../tieout/rules/plausibility/plausible-ratios.ts';
import { figureWords, labelWords } from '../../views/behind-figure.ts';
import { columnHeadings } from '../layout/column-headings.ts';
import { layOut } from '../layout/layout.ts';
import { readPrintedFigure } from './printed-amount.ts';

const CONCEPTS = `concepts:
  - { id: cover, name: "ex:Cover", label: Interest cover, period: duration, value: ratio, sign: either }
  - { id: turnover, name: "ex:Turnover", label: Inventory turnover, period: duration, value: ratio, in: times }
  - { id: spread, name: "ex:Spread", label: Interest spread, period: duration, value: ratio, sign: either }
  - { id: tax-rate, name: "ex:TaxRate", label: Effective tax rate, period: duration, value: ratio }
  - { id: turned, name: "ex:Turned", label: Revenues to costs, period: duration, value: ratio, in: times, places: 1, derivation: { ratio: { numerator: revenues, denominator: costs } } }
`;

const facts = (...rows: readonly string[]): Changes => ({ 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', ...rows) });
const RATIOS = facts('cover,,,,times,ones,2,Ledger,1.70,1.85', 'turnover,,,,ratio,ones,1,Ledger,4.2,5.1', 'spread,,,,basis-points,ones,0,Ledger,182,175', 'tax-rate,,,,percent,ones,1,Ledger,25.4,24.9');

function drawn(table: string): string {
  const { scope, grid } = miniGrid(table, RATIOS);
  const view = layOut(scope, grid);
  return [[...view.caption.slice(0, -1), ...columnHeadings(view.head, view.columns)].join(' | '), ...view.rows.map((row) => [labelWords(row), ...row.cells.map(({ figure }) => figureWords(figure))].join(' | '))].join('\n');
}

const COLUMNS = 'columns: [{ period: comparative }, { period: current }, { period: current, view: points }]';

describe('a ratio is printed as reports print it', () => {
  test('in sentences, as its unit or its concept says, or as they ask', () => {
    expect(printedBy(`It was <Fact of="cover" />, <Fact of="turnover" />, <Fact of="spread" />, <Fact of="tax-rate" />, <Fact of="turned" />, <Fact of="cover" in="percent" />, <Fact of="tax-rate" in="basis-points" />, <Fact of="cover" as="number" />,
<Ratio of="revenues" over="costs" />, <Ratio of="revenues" over="costs" in="times" />, <Points of="tax-rate" />, <Points of="tax-rate" in="basis-points" />, <Change of="spread" />, <Change of="cover" as="verb" />.`, RATIOS)).toMatchInlineSnapshot(`
  "1.85 times
  5.10 times
  175 basis points
  24.9%
  1.33 times
  185.0%
  2,490 basis points
  1.85
  133.3%
  1.33 times
  down 0.5 points
  down 50 basis points
  down 7 basis points
  increased by 0.15 times"
`);
  });

  test('in tables, said by the caption, a column or a row, and behind figures as far as they need it', () => {
    expect(drawn(`title: Ratios\ncurrency: JPY\nscale: millions\n${COLUMNS}\nrows: [{ concept: revenues }, { concept: cover }, { concept: spread }, { concept: tax-rate }, { concept: turned }]\n`)).toMatchInlineSnapshot(`
      "Six Months Ended September 30, 2011, Millions of JPY | Six Months Ended September 30, 2012, Millions of JPY | YoY change, Times
      Revenues | 1,000 | 1,200 | 
      Interest cover (times) | 1.70 | 1.85 | 0.15
      Interest spread (basis points) | 182 | 175 | −7
      Effective tax rate | 25.4% | 24.9% | −0.5 points
      Revenues to costs (times) | 1.4 | 1.3 | −0.1"
    `);
    expect(drawn(`title: Ratios\n${COLUMNS}\nrows: [{ concept: cover }, { concept: turnover }, { concept: turned, label: Revenues to costs (times) }]\n`)).toMatchInlineSnapshot(`
      "In times | Six Months Ended September 30, 2011 | Six Months Ended September 30, 2012 | YoY change
      Interest cover | 1.70 | 1.85 | 0.15
      Inventory turnover | 4.20 | 5.10 | 0.90
      Revenues to costs (times) | 1.4 | 1.3 | −0.1"
    `);
    expect(drawn(`title: Ratios\nscale: { ratio: basis-points }\n${COLUMNS}\nrows: [{ concept: spread }, { concept: tax-rate }]\n`)).toMatchInlineSnapshot(`
      "In basis points | Six Months Ended September 30, 2011 | Six Months Ended September 30, 2012 | YoY change
      Interest spread | 182 | 175 | −7
      Effective tax rate | 2,540 | 2,490 | −50"
    `);
  });

  test('in headlines and histories', () => {
    const filing = (MINI['filings/h1/filing.yaml'] ?? '').replace('headline: [revenues]', 'headline: [cover, spread, turned, tax-rate]');
    const site = miniSite({ ...RATIOS, 'filings/h1/filing.yaml': filing });
    expect(site.filings.flatMap((each) => headlineView(site, each)).map((each) => headlineSentence(site, each))).toMatchInlineSnapshot(`
      [
        "Interest cover, six months ended September 30, 2012: 1.85 times, up 0.15 times from a year ago",
        "Interest spread, six months ended September 30, 2012: 175 basis points, down 7 basis points from a year ago",
        "Revenues to costs, six months ended September 30, 2012: 1.3 times, down 0.1 times from a year ago",
        "Effective tax rate, six months ended September 30, 2012: 24.9%, down 0.5 points from a year ago",
      ]
    `);
    expect(['cover', 'spread', 'tax-rate'].flatMap((id) => (historyView(site, site.filings, id)?.series ?? []).map(({ unit, groups }) => [unit, ...groups.flatMap(({ rows }) => rows.map(({ figure }) => figureWords(figure)))]))).toMatchInlineSnapshot(`
      [
        [
          "In times",
          "1.70",
          "1.85",
        ],
        [
          "In basis points",
          "182",
          "175",
        ],
        [
          "In percent",
          "25.4",
          "24.9",
        ],
      ]
    `);
  });
});

test('what is typed in percent, times or basis points is the number that programs know', () => {
  const [filing] = miniSite(RATIOS).filings;
  expect(filing?.facts.all.flatMap(({ concept, value, periodName }) => (periodName === '1H12' && value.kind === 'number' && value.unit.kind === 'ratio' ? [[concept, value.amount.toFixed(), value.decimals]] : []))).toEqual([
    ['cover', '1.85', 2], ['turnover', '5.1', 1], ['spread', '0.0175', 4], ['tax-rate', '0.249', 3],
  ]);
});

test('what cannot be is a finding: other scales, digits that nobody vouches for, other kinds of value', () => {
  expect(foundIn({ ...facts('cover,,,,times,percent,2,Ledger,170,185', 'spread,,,,basis-points,ones,0,Ledger,182.5,175') })).toMatchInlineSnapshot(`
    "content/filings/h1/facts/more.csv:2:16: error: The scale "percent" cannot stand here. [facts/scale]
        expected: ones
        to mend:  Correct the scale.
    content/filings/h1/facts/more.csv:3:38: error: "182.5" has more digits than decimals 0 vouches for. [facts/decimals]
        expected: a multiple of 1, since "spread" is stated to that accuracy
        found:    182.5
        to mend:  Correct the decimals or the scale of the row, or drop the digits."
  `);
  expect(foundIn({ 'filings/h1/income.mdx': 'So: <Fact of="revenues" in="times" />, <Fact of="margin" in="thousands" />, <Fact of="margin" in="basis-points" />.\n\n<Table of="income" />\n' })).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:5: error: <Fact> asks for "revenues" in times. [prose/scale]
        expected: a ratio
        found:    an amount of money
        to mend:  Take in="times" out.
    content/filings/h1/income.mdx:1:40: error: <Fact> asks for "margin" in thousands. [prose/scale]
        expected: an amount of money, a number of shares or a count
        found:    a ratio
        to mend:  Take in="thousands" out."
  `);
  expect(foundIn({ 'concepts/more.yaml': 'concepts:\n  - { id: more, name: "ex:More", label: More, period: duration, value: monetary, in: times }\n' })).toMatchInlineSnapshot(`
    "content/concepts/more.yaml:2:86: error: "more" is to be shown in times, but its values are not ratios. [concepts/in]
        expected: value: ratio
        found:    value: monetary
        to mend:  Write value: ratio, or remove the key."
  `);
});

test('basis points of a transcribed sentence are read', () => {
  expect(['25 basis points', '25 bps', '1.85 times', '45.4%'].map((text) => readPrintedFigure(text, 'thousands').amount?.exponent)).toEqual([-4, -4, undefined, -2]);
});

test('a multiple may be as large as it likes, and a spread is no multiple', () => {
  expect(tiedOut(plausibleRatios, MINI['tables/income.yaml'] ?? '', facts('cover,,,,times,ones,1,Ledger,17.0,32.5', 'spread,,,,basis-points,ones,0,Ledger,182,"17,500"', 'tax-rate,,,,percent,ones,1,Ledger,25.4,24.9'))).toMatchInlineSnapshot(`
    {
      "found": "content/filings/h1/facts/more.csv:3:42: warning: Interest spread for 1H12 is 17,500 basis points, more than a ratio of its kind is. [plausible-ratios]
        expected: at most 10,000 basis points; perhaps 175 basis points
        found:    17,500 basis points
        to mend:  Check the decimal point, and whether the scale of its row is percent or ones; declare "spread" \`volatile: yes\` if it is often so large.",
      "outcomes": "3 consistent, 1 inconsistent",
    }
  `);
});
