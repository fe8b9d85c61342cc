import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { proseFigures } from './prose-figures.ts';

const TABLE = MINI['tables/income.yaml'] ?? '';

function told(text: string, changes: Changes = {}): { readonly outcomes: string; readonly found: string } {
  return tiedOut(proseFigures, TABLE, { 'filings/h1/income.mdx': text, ...changes });
}

test('a sentence that can be printed holds', () => {
  expect(told('It was <Fact of="revenues" />, <Change of="revenues" />, on <Date of="released" />.')).toEqual({ outcomes: '3 consistent', found: '' });
});

test('a figure that is not on file stops a published filing, and warns of a draft', () => {
  expect(told('Cash was <Fact of="cash" period="1H12-end" />; dollars cost <Rate />.').found).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:10: error: <Fact of="cash" /> cannot be printed in filing h1: no fact is on file for it. [prose-figures]
        to mend:  Type the figure in a facts file, or write "blank" there if the report leaves it empty.
    content/filings/h1/income.mdx:1:61: error: <Rate /> cannot be printed in filing h1: the filing states no translation rate. [prose-figures]
        to mend:  State it under \`translation\` in filing.yaml."
  `);
  expect(told('Cash was <Fact of="cash" period="1H12-end" />.', { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] }).found).toMatch(/: warning: /);
});

describe('words of direction', () => {
  test.each(['Revenues rose by', 'Up', 'A fall is past: revenues grew', 'Costs fell. Revenues increased', 'They were higher by', 'An *increase* of', 'Growth of'])('that fit: "%s"', (words) => {
    expect(told(`${words} <Change of="revenues" as="size" />.`).found).toBe('');
  });

  test('that do not fit, or that are not there, are errors', () => {
    expect(told('Revenues fell by <Change of="revenues" as="size" />.').found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:18: error: The sentence says "fell", and <Change of="revenues" /> prints 20.0%, which went up. [prose-figures]
          expected: a word such as "increased", "rose" or "up" before it
          found:    fell
          to mend:  Reword the sentence, or let the component say the direction: leave as="size" out."
    `);
    expect(told('Revenues rose. By <Change of="revenues" as="size" />.').found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:19: error: <Change of="revenues" /> prints 20.0%, and no word of the sentence before it says which way. [prose-figures]
          expected: a word such as "increased", "rose" or "up" before it
          to mend:  Reword the sentence, or let the component say the direction: leave as="size" out."
    `);
    expect(told('Profit rose by <Change of="profit" as="size" />; the margin rose by <Points of="margin" as="size" />.').found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:16: error: The sentence says "rose", and <Change of="profit" /> prints 0.0%, which is no change. [prose-figures]
          expected: a word such as "unchanged" before it
          found:    rose
          to mend:  Reword the sentence, or let the component say the direction: leave as="size" out.
      content/filings/h1/income.mdx:1:69: error: The sentence says "rose", and <Points of="margin" /> prints 5.0 points, which went down. [prose-figures]
          expected: a word such as "decreased", "fell" or "down" before it
          found:    rose
          to mend:  Reword the sentence, or let the component say the direction: leave as="size" out."
    `);
  });

  test('are not looked at in a language whose words nobody has listed', () => {
    expect(told('売上高は<Change of="revenues" as="size" />増加した。', { 'issuer.yaml': ['language: en', 'language: ja'] }).outcomes).toBe('1 unchecked');
  });
});

test('a sentence that quotes a table quotes what the table shows', () => {
  expect(told('It was <Fact of="revenues" table="income" />, <Fact of="revenues" period="comparative" table="income" />.').found).toBe('');
  expect(told('It was <Fact of="margin" table="income" />.').found).toMatchInlineSnapshot(`
    "content/filings/h1/income.mdx:1:8: error: <Fact of="margin" /> quotes the table "income", which does not show it for 1H12. [prose-figures]
        see:      content/tables/income.yaml:1:1: the table
        to mend:  Name the table that shows the figure, or leave table="…" out."
  `);
});

describe('a claim', () => {
  test('that is so holds; one that is not is an error', () => {
    expect(told('<Claim of="revenues costs" says="above" than="comparative">Both grew</Claim>, and <Claim of="profit" says="level" within="1" than="comparative">profit did not</Claim>.')).toEqual({ outcomes: '3 consistent', found: '' });
    expect(told('<Claim of="revenues profit" says="above" than="comparative">Both grew</Claim>, and <Claim of="costs" says="level" within="2.5" than="comparative">costs did not</Claim>.').found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:1: error: The sentence says "Both grew", and that is not so of "profit". [prose-figures]
          expected: is above "comparative"
          found:    Profit: 300,000,000 JPY for 1H12, against 300,000,000 JPY for 1H11
          to mend:  Reword the sentence, or correct what the component claims.
      content/filings/h1/income.mdx:1:84: error: The sentence says "costs did not", and that is not so of "costs". [prose-figures]
          expected: is level with "comparative" within 2.5%
          found:    Costs: 900,000,000 JPY for 1H12, against 700,000,000 JPY for 1H11
          to mend:  Reword the sentence, or correct what the component claims."
    `);
  });

  test('against a target that is not on file is unchecked, and no mistake', () => {
    const text = 'They <Claim of="revenues" says="above" than="plan">exceeded the plan</Claim>.';
    expect(told(text)).toEqual({ outcomes: '1 unchecked', found: '' });
    expect(told(text, { 'filings/h1/facts/more.csv': factsFile('1H12', 'revenues,,plan,,JPY,millions,-6,Ledger,1300') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/income.mdx:1:6: error: The sentence says "exceeded the plan", and that is not so of "revenues". [prose-figures]
          expected: is above "plan"
          found:    Revenues: 1,200,000,000 JPY for 1H12, against the plan of 1,300,000,000 JPY
          to mend:  Reword the sentence, or correct what the component claims."
    `);
  });
});

test('what a notice prints has to be there in every filing that carries it', () => {
  const notice = (text: string) => ({ 'disclaimers/rounding.mdx': `---\ntitle: Rounding\nwhen: rounding\nshort: Rounded.\n---\n\n${text}\n` });
  expect(told('It was <Fact of="revenues" />.', notice('On <Date of="released" />.')).outcomes).toBe('2 consistent');
  expect(told('It was <Fact of="revenues" />.', notice('At <Rate />.')).found).toMatchInlineSnapshot(`
    "content/disclaimers/rounding.mdx:7:4: error: <Rate /> cannot be printed in filing h1: the filing states no translation rate. [prose-figures]
        to mend:  State it under \`translation\` in filing.yaml."
  `);
});
