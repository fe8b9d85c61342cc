import { describe, expect, test } from 'vitest';
import { factsFile, printedBy, wordsIn } from '../../../test/sites/mini-filing.ts';

const RATE = { 'filings/h1/filing.yaml': ['shareBasis: after-split\n', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: a bank }\n'] as const };
const more = (...rows: readonly string[]) => ({ 'filings/h1/facts/more.csv': factsFile('1H12', ...rows) });

describe('what a reference is about', () => {
  test('is the current period, unless it or its section says otherwise', () => {
    const text = 'It was <Fact of="revenues" />, <Fact of="revenues" period="comparative" />, <Fact of="revenues" period="1H11" />.';
    expect(printedBy(text)).toMatchInlineSnapshot(`
      "JPY1,200 million
      JPY1,000 million
      JPY1,000 million"
    `);
    expect(printedBy(text, { 'filings/h1/filing.yaml': ['prose: income.mdx', 'prose: income.mdx, period: comparative'] })).toMatchInlineSnapshot(`
      "JPY1,000 million
      JPY1,000 million
      JPY1,000 million"
    `);
  });

  test('is a balance at the end of a span, or at its start', () => {
    const facts = { 'filings/h1/facts/more.csv': factsFile('1H12-end,FY11-end', 'cash,,,,JPY,millions,-6,Ledger,5,7') };
    const periods = { 'filings/h1/filing.yaml': ['  1H12-end: { on: 2012-09-30 }\n', '  1H12-end: { on: 2012-09-30 }\n  FY11-end: { on: 2012-03-31 }\n'] as const };
    expect(printedBy('It was <Fact of="cash" />, <Fact of="cash" at="start" />, <Fact of="cash" period="1H12-end" />, <Change of="cash" by="amount" />.', { ...facts, ...periods })).toMatchInlineSnapshot(`
      "JPY5 million
      JPY7 million
      JPY5 million
      down JPY2 million"
    `);
  });

  test('may be a part of the whole, a target, a share basis, another currency', () => {
    const facts = more('revenues,segment=atm,,,JPY,millions,-6,Ledger,12', 'revenues,,plan,,JPY,millions,-6,Ledger,1300', 'dividend,,,after-split,JPY/share,ones,2,Ledger,8.75');
    expect(printedBy('It was <Fact of="revenues" members="segment=atm" />, <Fact of="revenues" stance="plan" />, <Fact of="dividend" basis="after-split" />, <Fact of="revenues" currency="USD" />; one dollar cost <Rate />.', { ...facts, ...RATE })).toMatchInlineSnapshot(`
      "JPY12 million
      JPY1,300 million
      JPY8.75
      USD15 million
      JPY77.92"
    `);
  });
});

describe('a figure whose sign the sentence expects', () => {
  test('is printed without it', () => {
    expect(printedBy('A profit of <Fact of="profit" expects="positive" />.')).toBe('JPY300 million');
    expect(printedBy('A loss of <Fact of="profit" period="comparative" expects="negative" />.', { 'filings/h1/facts/income.csv': ['300,300', '"-300",300'] })).toBe('JPY300 million');
  });

  test('is not printed with the other sign; nothing at all has both', () => {
    expect(printedBy('A loss of <Fact of="profit" expects="negative" />.')).toMatchInlineSnapshot(`"cannot be printed: the sentence expects a negative amount, and it is positive. Reword the sentence, or take expects="negative" out."`);
    expect(printedBy('A loss of <Fact of="profit" expects="negative" />.', { 'filings/h1/facts/income.csv': ['300,300', '300,0'] })).toBe('JPY0 million');
  });
});

test('a figure that quotes a table is the one that the table prints', () => {
  const printed = { 'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,201",footing,\nincome,costs,1H12,9,erratum,Wrong.\n' };
  expect(printedBy('It was <Fact of="revenues" table="income" />, <Fact of="revenues" />, <Fact of="costs" table="income" />.', printed)).toMatchInlineSnapshot(`
    "JPY1,201 million
    JPY1,200 million
    JPY900 million"
  `);
});

test('the exact value is that of a fact; what is derived has none, as in a table', () => {
  const exact = (text: string, changes = {}) => wordsIn(text, changes).map((words) => (words.kind === 'worded' ? words.exact : words.reason));
  expect(exact('It was <Fact of="revenues" />, <Fact of="margin" />, <Fact of="revenues" currency="USD" />, <Ratio of="costs" over="revenues" />, <Change of="revenues" />, <Change of="revenues" by="amount" />.', RATE))
    .toEqual(['1200000000', undefined, undefined, undefined, undefined, undefined]);
  expect(exact('It went <Change of="revenues" />.', more('growth,,,,ratio,percent,3,Ledger,20.4'))).toEqual(['0.204']);
});

test('ratios and ranges', () => {
  const facts = more('revenues,,plan,,JPY,millions,-6,Ledger,1300', 'revenues,,hope,,JPY,millions,-6,Ledger,1400');
  const targets = { 'filings/h1/filing.yaml': ['  plan: { label: Plan, announced: 2012-05-15 }\n', '  plan: { label: Plan, announced: 2012-05-15 }\n  hope: { label: Hope }\n'] as const };
  expect(printedBy('It is <Ratio of="costs" over="revenues" />, <Ratio of="costs" over="revenues" places="0" />, <Range of="revenues" low="plan" high="hope" />, <Range of="revenues" low="plan" high="hope" in="billions" places="1" />.', { ...facts, ...targets })).toMatchInlineSnapshot(`
    "75.0%
    75%
    JPY1,300 million to JPY1,400 million
    JPY1.3 billion to JPY1.4 billion"
  `);
  expect(printedBy('It is <Ratio of="costs" over="cash" />, <Range of="costs" low="plan" high="plan" />.', { ...facts, ...targets })).toMatchInlineSnapshot(`
    "cannot be printed: no fact is on file for it. Type the figure in a facts file, or write "blank" there if the report leaves it empty.
    cannot be printed: no fact is on file for it. Type the figure in a facts file, or write "blank" there if the report leaves it empty."
  `);
});

test('a reference says why it cannot be printed, or prints the word for what is not a number', () => {
  expect(printedBy('It is <Fact of="dividend" />, <Fact of="cash" />, <Rate />.')).toMatchInlineSnapshot(`
    "cannot be printed: no fact is on file for it. Type the figure in a facts file, or write "blank" there if the report leaves it empty.
    cannot be printed: no fact is on file for it. Type the figure in a facts file, or write "blank" there if the report leaves it empty.
    cannot be printed: the filing states no translation rate. State it under \`translation\` in filing.yaml."
  `);
  expect(printedBy('It is <Fact of="dividend" />, <Fact of="growth" />, <Fact of="hedged" />.', more('dividend,,,after-split,JPY/share,ones,2,Ledger,undecided', 'growth,,,,ratio,percent,3,Ledger,blank', 'hedged,,,,,,,Ledger,no'))).toMatchInlineSnapshot(`
    "not decided
    cannot be printed: the report leaves that place empty. Refer to a figure that is reported.
    No"
  `);
  expect(printedBy('It is <Fact of="dividend" />.', more('dividend,,,after-split,JPY/share,ones,2,Ledger,nil'))).toBe('none');
});

test('the figure of a third party brings its source', () => {
  const words = wordsIn('A share of <Ratio of="revenues" over="market" /> in a market of <Fact of="market" />; revenues were <Fact of="revenues" />.\n', {
    'concepts/all.yaml': ['changeOf: revenues }', 'changeOf: revenues }\n  - { id: market, name: "ex:Market", label: Market, period: duration, value: monetary, quoted: yes }'],
    ...more('market,,,,JPY,millions,-6,"A research firm, report of July",9000'),
  });
  expect(words).toMatchObject([
    { text: '13.3%', note: 'Source: A research firm, report of July.' },
    { text: 'JPY9,000 million', note: 'Source: A research firm, report of July.' },
    expect.not.objectContaining({ note: expect.anything() as unknown }),
  ]);
});
