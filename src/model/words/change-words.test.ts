import { describe, expect, test } from 'vitest';
import { factsFile, printedBy } from '../../../test/sites/mini-filing.ts';

const FACTS = 'filings/h1/facts/income.csv';

function income(revenues: string, profit: string): string {
  return factsFile('1H11,1H12', `revenues,,,,JPY,millions,-6,Ledger,${revenues}`, 'costs,,,,JPY,millions,-6,Ledger,700,900', `profit,,,,JPY,millions,-6,Ledger,${profit}`);
}

describe('a change in words', () => {
  const all = (of: string) => ['phrase', 'verb', 'noun', 'size'].map((as) => `Went <Change of="${of}" as="${as}" />.`).join(' ');

  test('says which way and by how much', () => {
    expect(printedBy(`${all('revenues')} ${all('costs')}`)).toMatchInlineSnapshot(`
      "up 20.0%
      increased by 20.0%
      an increase of 20.0%
      20.0%
      up 28.6%
      increased by 28.6%
      an increase of 28.6%
      28.6%"
    `);
    expect(printedBy(all('revenues'), { [FACTS]: income('1200,1000', '300,300') })).toMatchInlineSnapshot(`
      "down 16.7%
      decreased by 16.7%
      a decrease of 16.7%
      16.7%"
    `);
  });

  test('is none where it is none, and where it rounds to none', () => {
    expect(printedBy(all('profit'))).toMatchInlineSnapshot(`
      "unchanged
      did not change
      no change
      0.0%"
    `);
    expect(printedBy('<Change of="revenues" />, it was.', { [FACTS]: income('100000,100001', '300,300') })).toBe('unchanged');
  });

  test('is an amount where the drafter asks for one', () => {
    expect(printedBy('Up <Change of="revenues" by="amount" as="verb" />, <Change of="revenues" by="amount" in="billions" places="2" />, <Change of="profit" by="amount" as="noun" />, <Change of="revenues" by="amount" as="size" />.')).toMatchInlineSnapshot(`
      "increased by JPY200 million
      up JPY0.20 billion
      no change
      JPY200 million"
    `);
  });

  test('between ratios is in points', () => {
    expect(printedBy('It went <Points of="margin" />, <Points of="margin" as="noun" />, <Change of="margin" />.')).toMatchInlineSnapshot(`
      "down 5.0 points
      a decrease of 5.0 points
      down 5.0 points"
    `);
  });

  test('says from what to what where a percentage would mislead', () => {
    expect(printedBy('It went <Change of="profit" />.', { [FACTS]: income('1000,1200', '-54,12') })).toBe('from a loss of JPY54 million to income of JPY12 million');
    expect(printedBy('It went <Change of="profit" />.', { [FACTS]: income('1000,1200', '54,-12') })).toBe('from income of JPY54 million to a loss of JPY12 million');
    expect(printedBy('It went <Change of="profit" in="billions" places="2" />.', { [FACTS]: income('1000,1200', '-54,12') })).toMatchInlineSnapshot(`"from a loss of JPY0.05 billion to income of JPY0.01 billion"`);
  });

  test('prints the rate that the issuer reports, where it reports one', () => {
    expect(printedBy('It went <Change of="revenues" />.', { 'filings/h1/facts/more.csv': factsFile('1H12', 'growth,,,,ratio,percent,3,Ledger,20.1') })).toBe('up 20.1%');
  });

  test('says why it cannot be printed', () => {
    expect(printedBy('It went <Change of="cash" />, <Change of="revenues" period="comparative" />.', { 'filings/h1/facts/more.csv': factsFile('1H12-end', 'cash,,,,JPY,millions,-6,Ledger,5') })).toMatchInlineSnapshot(`
      "cannot be printed: no fact for the base period. Type that figure in a facts file, or the rate itself as a reported rate.
      cannot be printed: no fact for the base period. Type that figure in a facts file, or the rate itself as a reported rate."
    `);
  });
});
