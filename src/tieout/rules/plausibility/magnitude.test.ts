import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../../test/sites/mini.ts';
import { magnitude } from './magnitude.ts';

const TABLE = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n';
const FILING = MINI['filings/h1/filing.yaml'] ?? '';
const QUARTERS = FILING.replace('  1H12-end:', '  2Q12: { from: 2012-07-01, to: 2012-09-30 }\n  2Q11: { from: 2011-07-01, to: 2011-09-30 }\n  sixty: { from: 2012-08-01, to: 2012-09-29 }\n  1H12-end:');

/** A concept of each kind that sizes matter for. */
const CONCEPTS = `concepts:
  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary, sign: either }
  - { id: lumps, name: "ex:Lumps", label: Sales of land, period: duration, value: monetary, volatile: yes }
  - { id: sales-growth, name: "ex:SalesGrowth", label: Growth of sales, period: duration, value: ratio, sign: either, changeOf: sales }
  - { id: tax-rate, name: "ex:TaxRate", label: Tax rate, period: duration, value: ratio }
`;

const sized = (periods: string, ...rows: readonly string[]) => tiedOut(magnitude, TABLE, {
  'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': QUARTERS,
  'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,nil'), 'filings/h1/facts/more.csv': factsFile(periods, ...rows),
});
const sales = (periods: string, ...amounts: readonly string[]) => sized(periods, `sales,,,,JPY,millions,-6,Ledger,${amounts.join(',')}`);

describe('of two periods', () => {
  test('neither is more than fifty times the other', () => {
    expect(sales('1H11,1H12', '100', '5000').outcomes).toBe('2 consistent');
    expect(sales('1H11,1H12', '100', '2').outcomes).toBe('2 consistent');
    expect(sales('1H11,1H12', '100', '-5000').outcomes).toBe('2 consistent');
  });

  test('the later is asked about, once', () => {
    expect(sales('1H11,1H12', '1', '1200').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:35: warning: Sales for 1H12 is about 1,200 times what it is for 1H11. [magnitude]
          expected: about the size of 1,000,000 JPY
          found:    1,200,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1H11: 1,000,000 JPY
          to mend:  Check the scale of its row and the decimal point; declare "sales" \`volatile: yes\` if it often varies so."
    `);
    expect(sales('1H11,1H12', '1200', '1').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:38: warning: Sales for 1H12 is about 1/1,200 of what it is for 1H11. [magnitude]
          expected: about the size of 1,200,000,000 JPY
          found:    1,000,000 JPY
          see:      content/filings/h1/facts/more.csv:2:33: Sales for 1H11: 1,200,000,000 JPY
          to mend:  Check the scale of its row and the decimal point; declare "sales" \`volatile: yes\` if it often varies so."
    `);
    expect(sales('1H11,1H12', '1', '1200').outcomes).toBe('1 inconsistent');
  });

  test('of unlike length, the one that is named later is asked about', () => {
    expect(sales('2Q12,1H12', '1', '1200').outcomes).toBe('1 inconsistent');
  });
});

describe('of several periods', () => {
  test('one of its own size vouches for a figure', () => {
    expect(sales('1H11,1H12,2Q11,2Q12', '100', '110', '50', '60').outcomes).toBe('4 consistent');
    // A bad year, of which both the half and the quarter tell: that is what happened.
    expect(sales('1H11,1H12,2Q12', '100', '90', '1').outcomes).toBe('2 consistent, 1 inconsistent');
  });

  test('the odd one is asked about, whether it is the later or not', () => {
    expect(sales('1H11,1H12,2Q11,2Q12', '"100,000"', '110', '50', '60').found).toContain('Sales for 1H11 is about 910 times what it is for 1H12.');
    expect(sales('1H11,1H12,2Q11,2Q12', '"100,000"', '110', '50', '60').outcomes).toBe('1 inconsistent, 3 consistent');
    expect(sales('1H11,1H12,2Q11,2Q12', '100', '110', '"50,000"', '60').outcomes).toBe('3 consistent, 1 inconsistent');
  });

  test('a column does not vouch for itself', () => {
    expect(sales('1H11,1H12,2Q11,2Q12', '100', '"110,000"', '50', '"60,000"').found).toMatch(/Sales for 1H12 is about 1,100 times[^]*Sales for 2Q12 is about 1,200 times/);
  });

  test('a row does not vouch for itself', () => {
    expect(sized('1H11,1H12', 'sales,,,,JPY,billions,-9,Ledger,100,110').outcomes).toBe('2 consistent');
    const two = tiedOut(magnitude, TABLE, {
      'concepts/more.yaml': CONCEPTS, 'filings/h1/filing.yaml': QUARTERS, 'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,nil'),
      'filings/h1/facts/half.csv': factsFile('1H11,1H12', 'sales,,,,JPY,billions,-9,Ledger,100,110'), 'filings/h1/facts/quarter.csv': factsFile('2Q11,2Q12', 'sales,,,,JPY,millions,-6,Ledger,50,60'),
    });
    expect(two.outcomes).toBe('4 inconsistent');
    expect(two.found).toContain('Sales for 2Q12 is about 1/1,700 of what it is for 1H11.');
  });

  test('one that the fiscal calendar does not know is held against all others', () => {
    expect(sales('1H11,1H12,sixty', '100', '110', '40').outcomes).toBe('3 consistent');
    expect(sales('1H11,1H12,sixty', '100', '110', '"40,000"').outcomes).toBe('2 consistent, 1 inconsistent');
  });
});

describe('nothing is said', () => {
  test('of a figure without history, of zero and of nil', () => {
    expect(sales('1H12', '100').outcomes).toBe('');
    expect(sales('1H11,1H12', '0', '1200').outcomes).toBe('');
    expect(sales('1H11,1H12', 'nil', '1200').outcomes).toBe('');
  });

  test('of a concept that is declared volatile', () => {
    expect(sized('1H11,1H12', 'lumps,,,,JPY,millions,-6,Ledger,1,1200').outcomes).toBe('');
  });

  test('of parts by the whole, of dollars by yen', () => {
    expect(sized('1H11,1H12', 'sales,,,,JPY,millions,-6,Ledger,100,blank', 'sales,segment=atm,,,JPY,millions,-6,Ledger,blank,1', 'sales,,,,USD,millions,-6,Ledger,blank,1').outcomes).toBe('');
  });
});

describe('a rate', () => {
  test('of growth is not beyond tenfold', () => {
    expect(sized('1H12', 'sales-growth,,,,ratio,percent,3,Ledger,"1,000"').outcomes).toBe('1 consistent');
    expect(sized('1H12', 'sales-growth,,,,ratio,ones,3,Ledger,37.1').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:37: warning: Growth of sales for 1H12 is a change of more than 1,000 percent. [magnitude]
          expected: a rate of change below 1,000%
          found:    3,710%
          to mend:  Check the decimal point, and whether the scale of its row is percent or ones."
    `);
  });

  test('of another kind has the size of its history', () => {
    expect(sized('1H11,1H12', 'tax-rate,,,,ratio,percent,3,Ledger,38.1,40.2').outcomes).toBe('2 consistent');
    expect(sized('1H11,1H12', 'tax-rate,,,,ratio,ones,exact,Ledger,0.381,40.2').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:43: warning: Tax rate for 1H12 is about 110 times what it is for 1H11. [magnitude]
          expected: about the size of 38.1%
          found:    4,020%
          see:      content/filings/h1/facts/more.csv:2:37: Tax rate for 1H11: 38.1%
          to mend:  Check the scale of its row and the decimal point; declare "tax-rate" \`volatile: yes\` if it often varies so."
    `);
  });
});

describe('earlier filings', () => {
  const earlier = (id: string, released: string, amount: string, status = 'published'): Changes => ({
    [`filings/${id}/filing.yaml`]: FILING.replace('2012-11-08', released).replace('status: published', `status: ${status}`),
    [`filings/${id}/income.mdx`]: MINI['filings/h1/income.mdx'],
    [`filings/${id}/facts/income.csv`]: factsFile('1H11', 'revenues,,,,JPY,millions,-6,Ledger,nil', `sales,,,,JPY,millions,-6,Ledger,${amount}`),
  });
  const after = (changes: Changes) => tiedOut(magnitude, TABLE, {
    'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/income.csv': factsFile('1H12', 'revenues,,,,JPY,millions,-6,Ledger,nil', 'sales,,,,JPY,millions,-6,Ledger,1200'), ...changes,
  }).found;

  test('are the history of a figure that has none of its own', () => {
    expect(after(earlier('h0', '2011-11-08', '900'))).toBe('');
    expect(after(earlier('h0', '2011-11-08', '1'))).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:3:33: warning: Sales for 1H12 is about 1,200 times what it is for 1H11. [magnitude]
          expected: about the size of 1,000,000 JPY
          found:    1,200,000,000 JPY
          see:      content/filings/h0/facts/income.csv:3:33: Sales for 1H11: 1,000,000 JPY
          to mend:  Check the scale of its row and the decimal point; declare "sales" \`volatile: yes\` if it often varies so."
    `);
  });

  test('are those released before, and published', () => {
    expect(after(earlier('h0', '2012-11-09', '1'))).not.toContain('filings/h1/');
    expect(after(earlier('h0', '2011-11-08', '1', 'draft'))).toBe('');
  });

  test('count from the newest', () => {
    expect(after({ ...earlier('h0', '2011-11-08', '900'), ...earlier('h00', '2010-11-08', '1') })).not.toContain('filings/h1/');
    expect(after({ ...earlier('h0', '2011-11-08', '1'), ...earlier('h00', '2010-11-08', '900') })).toContain('filings/h1/');
  });
});
