import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI } from '../../../../test/sites/mini.ts';
import { completeness } from '../completeness/completeness.ts';
import { proseFigures } from './prose-figures.ts';

/** What the rule finds in a sentence of the mini site, in short. */
function found(sentence: string): readonly string[] {
  return whole(sentence).split('\n').filter((line) => line.startsWith('content/')).map((line) => line.replace(/^.*?: (error|warning): /, '$1: ').replace(/ \[.*$/, ''));
}

function whole(sentence: string): string {
  return tiedOut(proseFigures, MINI['tables/income.yaml'] ?? '', {
    'filings/h1/income.mdx': `${sentence}\n\n<Table of="income" />\n`,
    'concepts/more.yaml': 'concepts:\n  - { id: deals, name: "ex:Deals", label: Deals, period: duration, value: count }\n  - { id: average, name: "ex:Average", label: Average shares, period: duration, value: shares }\n  - { id: cover, name: "ex:Cover", label: Cover, period: duration, value: ratio, in: times }\n',
    'filings/h1/facts/more.csv': factsFile('1H12', 'deals,,,,contracts,ones,exact,Ledger,"1,205,000"', 'average,,,,shares,ones,exact,Ledger,"83,104,500"', 'dividend,,,,JPY/share,ones,2,Ledger,12.5', 'cover,,,,ratio,ones,2,Ledger,1.85', 'growth,,,,ratio,percent,3,Ledger,20.0'),
  }).found;
}

describe('a unit or a scale that is typed beside a figure contradicts it', () => {
  test.each([
    'Revenues were <Fact of="revenues" /> million.', 'Revenues were <Fact of="revenues" in="billions" places="1" /> billion.', 'Revenues were <Fact of="revenues" as="number" /> billion yen.',
    'Revenues were JPY <Fact of="revenues" as="number" /> thousand.', 'Revenues were **<Fact of="revenues" as="number" />** billion.', 'Revenues were <Fact of="revenues" as="number" in="billions" places="1" /> million yen.',
    'Revenues were $<Fact of="revenues" />.', 'Revenues were <Fact of="revenues" as="number" /> million dollars.', 'Revenues were <Fact of="revenues" as="number" /> million U.S. dollars.', 'Revenues were €<Fact of="revenues" as="number" /> million.',
    'Revenues were <Fact of="revenues" as="number" /> million percent.', 'Revenues were <Fact of="revenues" /> %.', 'The margin was <Fact of="margin" />%.', 'The margin was <Fact of="margin" /> points.', 'The margin was <Fact of="margin" as="number" /> basis points.',
    'Cover was <Fact of="cover" as="number" />%.', 'There were <Fact of="deals" /> million.', 'There were <Count of="deals" in="thousands" /> million contracts.', 'There were <Count of="deals" /> yen.', 'There were <Count of="deals" />%.',
    'There were <Fact of="average" as="number" in="thousands" /> million shares.', 'The dividend was <Fact of="dividend" as="number" /> million yen.', 'The dividend was <Fact of="dividend" as="number" />%.', 'It was <Ratio of="costs" over="revenues" /> percent.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([expect.stringMatching(/^error: The sentence types/)]);
  });
});

describe('what completes it is right, and so is what is of something else', () => {
  test.each([
    'Revenues were <Fact of="revenues" />.', 'Revenues were <Fact of="revenues" as="number" /> million yen.', 'Revenues were JPY<Fact of="revenues" as="number" /> million.', 'Revenues were ¥<Fact of="revenues" as="number" /> million.', 'In millions of yen, revenues were <Fact of="revenues" as="number" />.',
    'Revenues were <Fact of="revenues" as="number" in="billions" places="1" /> billion yen.', 'Revenues were <Fact of="revenues" />, of which <Fact of="costs" as="number" /> went.', 'The margin was <Fact of="margin" as="number" />%.', 'The margin was <Fact of="margin" as="number" /> percent.',
    'Cover was <Fact of="cover" as="number" /> times.', 'Cover was <Fact of="cover" as="number" />x.', 'There were <Count of="deals" in="thousands" /> contracts.', 'We met <Count of="deals" /> times.', 'There were <Count of="deals" /> points of sale.', 'The <Count of="deals" /> won were many.',
    'The dividend was <Fact of="dividend" as="number" /> yen.', 'The dividend was JPY<Fact of="dividend" as="number" />.', 'Revenues of <Fact of="revenues" /> percolated.', 'It had <Fact of="average" as="number" in="thousands" /> thousand shares.', 'Revenues were <Fact of="revenues" />. Millions of people came.',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('beside what a label prints', () => {
  const notes = (note: string) => tiedOut(completeness, (MINI['tables/income.yaml'] ?? '').replace('Without taxes.', note)).found.split('\n').filter((line) => line.includes(' types "'));
  test.each(['"Without {costs current} million."', '"Without {costs current in thousands} thousand yen."', '"Without {margin current}%."', '"Without {margin current} percent."'])('%s is too much', (note) => {
    expect(notes(note)).toHaveLength(1);
  });
  test.each(['"Without {costs current}."', '"Without {costs current}, millions of which were paid."', '"{margin current} times two."', '"{date current} thousand."'])('%s is right', (note) => {
    expect(notes(note)).toEqual([]);
  });
});

test('says what a reader would read, and what is on file', () => {
  expect(whole('Revenues were <Fact of="revenues" as="number" /> billion yen, costs <Fact of="costs" /> million. Profit was <Fact of="profit" as="number" />.')).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:15: error: The sentence types "billion" beside <Fact of="revenues" />, which prints 1,200: a reader would read 1,200,000,000,000 yen. [prose-figures]
        expected: 1,200,000,000 JPY
        found:    1,200,000,000,000 yen
        to mend:  Take the word out, correct it, or let the component print the unit and the scale itself (without as="number").
    content/filings/h1/income.mdx:1:69: error: The sentence types "million" beside <Fact of="costs" />, which prints JPY900 million: a reader would read JPY900 million million. [prose-figures]
        expected: 900,000,000 JPY
        found:    JPY900 million million
        to mend:  Take the word out, correct it, or let the component print the unit and the scale itself (without as="number").
    content/filings/h1/income.mdx:1:109: warning: <Fact of="profit" /> prints 300 alone, and its sentence names no scale. [prose-figures]
        expected: 300,000,000 JPY
        found:    300
        to mend:  Say the scale in the sentence, or let the component print it (without as="number")."
  `);
});
