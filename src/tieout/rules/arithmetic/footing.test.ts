import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { footing } from './footing.ts';

const COLUMNS = 'title: Income\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }, { period: comparative }]\n';
const PROFIT = `${COLUMNS}rows:
  - total: { concept: profit }
    rows: [{ concept: revenues }, { concept: costs, weight: -1 }]
`;
const CONCEPTS = `concepts:
${Array.from({ length: 8 }, (_, index) => `  - { id: part-${String(index)}, name: "ex:Part${String(index)}", label: Part number ${String.fromCharCode(65 + index)}, period: duration, value: monetary, sign: either }`).join('\n')}
  - { id: whole, name: "ex:Whole", label: The whole of it, period: duration, value: monetary, sign: either }
  - { id: derived, name: "ex:Derived", label: Derived, period: duration, value: monetary, sign: either, derivation: { sum: [part-0, part-1] } }
`;

/** A change to the profits of the mini site: 300 in both halves as it stands. */
const profits = (before: string, now: string): Changes => ({ 'filings/h1/facts/income.csv': ['profit,,,,JPY,millions,-6,Ledger,300,300', `profit,,,,JPY,millions,-6,Ledger,${before},${now}`] });

describe('a total and its group', () => {
  test('hold where they add up, in every column', () => {
    expect(tiedOut(footing, PROFIT)).toEqual({ outcomes: '2 consistent', found: '' });
  });

  test('do not hold where a digit is wrong, in that column only', () => {
    const { outcomes, found } = tiedOut(footing, PROFIT, profits('300', '310'));
    expect(outcomes).toBe('1 inconsistent, 1 consistent');
    expect(found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:38: error: Profit for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 300 (millions of JPY)
          found:    310, a difference of 10
          see:      content/filings/h1/facts/income.csv:2:44: plus Revenues 1,200
          see:      content/filings/h1/facts/income.csv:3:37: less Costs 900
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('must agree to the last digit where all are stated alike and the table foots exactly', () => {
    expect(tiedOut(footing, PROFIT, profits('300', '301')).outcomes).toBe('1 inconsistent, 1 consistent');
    expect(tiedOut(footing, `${PROFIT}foots: within-rounding\n`, profits('300', '301')).outcomes).toBe('2 consistent');
    expect(tiedOut(footing, `${PROFIT}foots: within-rounding\n`, profits('300', '302')).outcomes).toBe('1 inconsistent, 1 consistent');
  });

  test('are not added up in a table that says that it does not foot', () => {
    expect(tiedOut(footing, `${PROFIT}foots: not\n`, profits('300', '310')).outcomes).toBe('');
  });

  test('may differ by their rounding where they are stated to different digits', () => {
    const thousands = (profit: string): Changes => ({ 'filings/h1/facts/income.csv': ['profit,,,,JPY,millions,-6,Ledger,300,300', `profit,,,,JPY,thousands,-3,Ledger,"${profit}","300,000"`] });
    expect(tiedOut(footing, PROFIT, thousands('300,900')).outcomes).toBe('2 consistent');
    expect(tiedOut(footing, PROFIT, thousands('301,100')).outcomes).toBe('1 consistent, 1 inconsistent');
  });

  test('count nil as nothing, and look no further where a part has no figure', () => {
    const costs = (value: string): Changes => ({ 'filings/h1/facts/income.csv': ['costs,,,,JPY,millions,-6,Ledger,700,900', `costs,,,,JPY,millions,-6,Ledger,${value},900`] });
    expect(tiedOut(footing, PROFIT, costs('nil')).outcomes).toBe('1 consistent, 1 inconsistent');
    expect(tiedOut(footing, PROFIT, costs('undecided')).outcomes).toBe('1 consistent, 1 unchecked');
  });

  test('leave "of which" rows out, and take what stands under a heading in', () => {
    expect(tiedOut(footing, `${COLUMNS}rows:
  - total: { concept: profit }
    rows:
      - { concept: part-0, weight: 0, label: Of which }
      - label: All of it
        rows: [{ concept: revenues }, { concept: costs, weight: -1 }]
`, { 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'part-0,,,,JPY,millions,-6,Ledger,5,undecided') }).outcomes).toBe('2 consistent');
  });

  test('count an inner group by its total, with its weight', () => {
    expect(tiedOut(footing, `${COLUMNS}rows:
  - total: { concept: profit }
    rows:
      - concept: revenues
      - { weight: -1, total: { concept: costs }, rows: [{ concept: part-0 }, { concept: part-1 }] }
`, { 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'part-0,,,,JPY,millions,-6,Ledger,200,400', 'part-1,,,,JPY,millions,-6,Ledger,500,500') }).outcomes).toBe('4 consistent');
  });

  test('say nothing of changes, of translations and of what is derived itself', () => {
    const views = 'columns: [{ period: current, view: change }, { period: current, view: percent-change }]';
    expect(tiedOut(footing, PROFIT.replace(/columns: .*/, views), profits('300', '310')).outcomes).toBe('');
    expect(tiedOut(footing, `${COLUMNS}rows:\n  - total: { concept: derived }\n    rows: [{ concept: part-0 }]\n`, {
      'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'part-0,,,,JPY,millions,-6,Ledger,1,2', 'part-1,,,,JPY,millions,-6,Ledger,3,4'),
    }).outcomes).toBe('');
  });
});

describe('a finding of a sum', () => {
  const FACTS = (revenues: string, costs: string, profit: string): Changes => ({
    'filings/h1/facts/income.csv': factsFile('1H11,1H12', `revenues,,,,JPY,millions,-6,Ledger,blank,"${revenues}"`, `costs,,,,JPY,millions,-6,Ledger,blank,${costs}`, `profit,,,,JPY,millions,-6,Ledger,blank,${profit}`),
  });

  test('hints at digits that were exchanged, in a part or in the total', () => {
    expect(tiedOut(footing, PROFIT, FACTS('1,250', '900', '620')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:40: error: Profit for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 350 (millions of JPY)
          found:    620, a difference of 270
          see:      content/filings/h1/facts/income.csv:2:42: plus Revenues 1,250; perhaps 1,520: two digits look exchanged
          see:      content/filings/h1/facts/income.csv:3:39: less Costs 900
          to mend:  Correct the total or one of its parts against the source."
    `);
    expect(tiedOut(footing, PROFIT, FACTS('1,520', '900', '260')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:40: error: Profit for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 620 (millions of JPY)
          found:    260, a difference of −360
          see:      content/filings/h1/facts/income.csv:4:40: the total: perhaps 620: two digits look exchanged
          see:      content/filings/h1/facts/income.csv:2:42: plus Revenues 1,520
          see:      content/filings/h1/facts/income.csv:3:39: less Costs 900
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('hints at a part that is left out', () => {
    expect(tiedOut(footing, PROFIT, FACTS('1,520', '47', '"1,520"')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:40: error: Profit for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 1,473 (millions of JPY)
          found:    1,520, a difference of 47
          see:      content/filings/h1/facts/income.csv:2:42: plus Revenues 1,520
          see:      content/filings/h1/facts/income.csv:3:39: less Costs 47; the difference is this amount: the total may leave it out
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('says that nothing was reported where there is something', () => {
    expect(tiedOut(footing, PROFIT, FACTS('1,520', '900', 'nil')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:40: error: Profit for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 620 (millions of JPY)
          found:    nil, which says that there is nothing
          see:      content/filings/h1/facts/income.csv:2:42: plus Revenues 1,520
          see:      content/filings/h1/facts/income.csv:3:39: less Costs 900
          to mend:  Correct the total or one of its parts against the source."
    `);
    expect(tiedOut(footing, PROFIT, FACTS('nil', 'nil', 'nil'))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('names the unit at the scale of the table', () => {
    const concepts = 'concepts:\n  - { id: issued, name: "ex:Issued", label: Issued shares, period: duration, value: shares }\n  - { id: held, name: "ex:Held", label: Held by others, period: duration, value: shares }\n';
    const table = `title: Shares\nscale: { shares: thousands }\ncolumns: [{ period: current }]\nrows:\n  - total: { concept: issued }\n    rows: [{ concept: held }]\n`;
    expect(tiedOut(footing, table, {
      'concepts/more.yaml': concepts, 'filings/h1/facts/more.csv': factsFile('1H12', 'issued,,,,shares,ones,exact,Register,"41,200,000"', 'held,,,,shares,ones,exact,Register,"40,000,000"'),
    }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:38: error: Issued shares for 1H12 is not equal to its only part in table "income". [footing]
          expected: 40,000 (thousands of shares)
          found:    41,200, a difference of 1,200
          see:      content/filings/h1/facts/more.csv:3:36: plus Held by others 40,000
          to mend:  Correct the total or one of its parts against the source."
    `);
  });
});

describe('a figure of a sum is called', () => {
  const SEGMENTS = `dimensions:
  - { id: product, name: "ex:ProductAxis", label: Product, members: [{ id: mac, name: "ex:MacMember", label: Mac }, { id: tv, name: "ex:TvMember", label: "TV, other" }] }
`;
  const found = (rows: string) => tiedOut(footing, `${COLUMNS.replace(', { period: comparative }', '')}rows:\n${rows}`, {
    'concepts/more.yaml': SEGMENTS,
    'filings/h1/facts/more.csv': factsFile('1H12', 'revenues,product=mac,,,JPY,millions,-6,Ledger,"1,000"', 'revenues,product=tv,,,JPY,millions,-6,Ledger,190'),
  }).found;

  test('by its own short label, whatever stands in it', () => {
    expect(found(`  - concept: revenues
    total: { label: Net sales }
    rows: [{ members: { product: mac } }, { id: wearables-1, label: 4K TV, members: { product: tv } }]
`)).toMatchInlineSnapshot(`
  "content/filings/h1/facts/income.csv:2:44: error: Net sales for 1H12 is not the sum of its 2 parts in table "income". [footing]
      expected: 1,190 (millions of JPY)
      found:    1,200, a difference of 10
      see:      content/filings/h1/facts/more.csv:2:47: plus Mac 1,000
      see:      content/filings/h1/facts/more.csv:3:46: plus 4K TV 190
      to mend:  Correct the total or one of its parts against the source."
`);
  });

  test('by what it is a figure of, where the label is only that of a total or is written around figures', () => {
    expect(found(`  - concept: revenues
    total: { label: Total }
    rows: [{ members: { product: mac }, label: "Of {revenues current}" }, { members: { product: tv } }]
`)).toMatchInlineSnapshot(`
  "content/filings/h1/facts/income.csv:2:44: error: Revenues for 1H12 is not the sum of its 2 parts in table "income". [footing]
      expected: 1,190 (millions of JPY)
      found:    1,200, a difference of 10
      see:      content/filings/h1/facts/more.csv:2:47: plus Revenues (Mac) 1,000
      see:      content/filings/h1/facts/more.csv:3:46: plus TV, other 190
      to mend:  Correct the total or one of its parts against the source."
`);
  });
});

test('a total that is among its own parts is found at its line in the table, however it is named there', () => {
  expect(tiedOut(footing, `title: Income
currency: JPY
scale: millions
concept: revenues
columns: [{ id: amount, label: Amount }]
rows:
  - total: { period: current }
    rows:
      - { id: again, period: 1H12 }
`).found).toMatchInlineSnapshot(`
  "content/tables/income.yaml:9:9: error: Six Months Ended September 30, 2012 in table "income", column "amount", is among its own parts. [footing]
      see:      content/tables/income.yaml:7:5: the sum
      see:      content/filings/h1/facts/income.csv:2:44: Revenues for 1H12
      to mend:  Take this row out of the sum, or give it the concept, period or members of the part that it is."
`);
});

describe('a sum of unlike figures', () => {
  test('is a finding where the units differ', () => {
    expect(tiedOut(footing, PROFIT.replace('currency: JPY\n', ''), { 'filings/h1/facts/income.csv': ['costs,,,,JPY', 'costs,,,,USD'] }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:3:33: error: Profit in table "income", column "1H11", cannot add up Costs, which is stated in another unit. [footing]
          expected: JPY
          found:    USD
          see:      content/filings/h1/facts/income.csv:4:34: the total: JPY
          to mend:  Correct the unit of the figure, or take its row out of the sum with \`weight: 0\`.
      content/filings/h1/facts/income.csv:3:37: error: Profit in table "income", column "1H12", cannot add up Costs, which is stated in another unit. [footing]
          expected: JPY
          found:    USD
          see:      content/filings/h1/facts/income.csv:4:38: the total: JPY
          to mend:  Correct the unit of the figure, or take its row out of the sum with \`weight: 0\`."
    `);
  });

  test('is a finding where the share bases differ', () => {
    const year = 'previous,,,before-split,JPY/share,ones,2,Board,0.50';
    expect(tiedOut(footing, `title: Dividends\ncolumns: [{ period: current }]\nrows:\n  - total: { concept: dividend }\n    rows: [{ concept: previous }]\n`, {
      'issuer.yaml': ['shareBases: [', 'shareBases: [{ id: before-split, label: before the split }, '],
      'concepts/more.yaml': 'concepts:\n  - { id: previous, name: "ex:Previous", label: Dividend at midyear, period: duration, value: per-share }\n',
      'filings/h1/facts/more.csv': factsFile('1H12', year, 'dividend,,,,JPY/share,ones,2,Board,0.50'),
    }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:48: error: Dividend in table "income", column "1H12", cannot add up Dividend at midyear, which is stated on another share basis. [footing]
          expected: after the split
          found:    before the split
          see:      content/filings/h1/facts/more.csv:3:36: the total: after the split
          to mend:  State both on one basis, or say \`foots: not\` where the report adds them up all the same."
    `);
  });
});

describe('a total without a figure', () => {
  test('leaves its sum unchecked, and says so', () => {
    const due = (profit: string): Changes => ({ 'filings/h1/facts/income.csv': ['profit,,,,JPY,millions,-6,Ledger,300,300', `profit,,,,JPY,millions,-6,Ledger,300,${profit}`] });
    expect(tiedOut(footing, PROFIT, due('undecided')).outcomes).toBe('1 unchecked, 1 consistent');
    expect(tiedOut(footing, PROFIT, due('blank')).outcomes).toBe('1 unchecked, 1 consistent');
  });
});

describe('a relation', () => {
  test('names rows by their ids before concepts', () => {
    const table = (of: string) => `${COLUMNS}rows:
  - { id: sales, concept: revenues }
  - { id: revenues-of-atm, concept: revenues, members: { segment: atm } }
  - concept: profit
relations:
  - { total: sales, of: [${of}] }
`;
    const atm = { 'filings/h1/facts/atm.csv': factsFile('1H11,1H12', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,700,900') };
    expect(tiedOut(footing, table('revenues-of-atm, profit'), atm).outcomes).toBe('2 consistent');
    expect(tiedOut(footing, table('revenues-of-atm, -profit'), atm).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:36: error: Revenues for 1H11 is not the sum of its 2 parts in table "income". [footing]
          expected: 400 (millions of JPY)
          found:    1,000, a difference of 600
          see:      content/filings/h1/facts/atm.csv:2:47: plus Revenues, ATM 700
          see:      content/filings/h1/facts/income.csv:4:34: less Profit 300
          to mend:  Correct the total or one of its parts against the source.
      content/filings/h1/facts/income.csv:2:44: error: Revenues for 1H12 is not the sum of its 2 parts in table "income". [footing]
          expected: 600 (millions of JPY)
          found:    1,200, a difference of 600
          see:      content/filings/h1/facts/atm.csv:2:51: plus Revenues, ATM 900
          see:      content/filings/h1/facts/income.csv:4:38: less Profit 300
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('takes a part that another table prints from the facts, under the aspects of the column', () => {
    const table = `${COLUMNS}rows: [{ concept: profit }]\nrelations: [{ total: profit, of: [revenues, -costs] }]\n`;
    expect(tiedOut(footing, table)).toEqual({ outcomes: '2 consistent', found: '' });
    expect(tiedOut(footing, table, profits('290', '300')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:4:34: error: Profit for 1H11 is not the sum of its 2 parts in table "income". [footing]
          expected: 300 (millions of JPY)
          found:    290, a difference of −10
          see:      content/filings/h1/facts/income.csv:2:36: plus Revenues 1,000
          see:      content/filings/h1/facts/income.csv:3:33: less Costs 700
          to mend:  Correct the total or one of its parts against the source."
    `);
  });

  test('may be about a total that another table prints', () => {
    const table = `${COLUMNS}rows: [{ concept: revenues }]\nrelations: [{ total: profit, of: [revenues, -costs] }]\n`;
    expect(tiedOut(footing, table).outcomes).toBe('2 consistent');
    expect(tiedOut(footing, table, profits('290', '300')).outcomes).toBe('1 consistent, 1 inconsistent');
  });

  test('cannot be looked at where such a part is nowhere', () => {
    const table = `${COLUMNS}rows: [{ concept: profit }]\nrelations: [{ total: profit, of: [revenues, part-0] }]\n`;
    expect(tiedOut(footing, table, { 'concepts/more.yaml': CONCEPTS }).outcomes).toBe('2 unchecked');
  });

  test('ties the cash at the end to the cash at the start and its change', () => {
    const table = `${COLUMNS.replace('{ period: current }, { period: comparative }', '{ period: current }')}rows:
  - concept: profit
  - { id: cash-at-start, concept: cash, at: start }
  - { id: cash-at-end, concept: cash, at: end }
relations: [{ total: cash-at-end, of: [cash-at-start, profit] }]
`;
    const cash = (end: string): Changes => ({
      'filings/h1/filing.yaml': ['1H12-end: { on: 2012-09-30 }', '1H12-end: { on: 2012-09-30 }\n  FY11-end: { on: 2012-03-31 }'],
      'filings/h1/facts/cash.csv': factsFile('FY11-end,1H12-end', `cash,,,,JPY,millions,-6,Ledger,500,${end}`),
    });
    expect(tiedOut(footing, table, cash('800')).outcomes).toBe('1 consistent');
    expect(tiedOut(footing, table, cash('810')).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/cash.csv:2:36: error: Cash for 1H12-end is not the sum of its 2 parts in table "income". [footing]
          expected: 800 (millions of JPY)
          found:    810, a difference of 10
          see:      content/filings/h1/facts/cash.csv:2:32: plus Cash 500
          see:      content/filings/h1/facts/income.csv:4:38: plus Profit 300
          to mend:  Correct the total or one of its parts against the source."
    `);
  });
});

describe('any total made from its parts', () => {
  const parts = fc.array(fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(1n, -1n, 2n, 0n)), { minLength: 1, maxLength: 8 });
  const sum = (given: readonly (readonly [bigint, bigint])[]) => given.reduce((total, [amount, weight]) => total + amount * weight, 0n);

  /** A table of parts with their weights, and the facts of one column. */
  function outcome(given: readonly (readonly [bigint, bigint])[], whole: bigint): string {
    const rows = given.map(([, weight], index) => `      - { concept: part-${String(index)}, weight: ${String(weight)} }`);
    const facts = given.map(([amount], index) => `part-${String(index)},,,,JPY,thousands,-3,Ledger,${String(amount)}`);
    return tiedOut(footing, `title: T\ncurrency: JPY\nscale: thousands\ncolumns: [{ period: current }]\nrows:\n  - total: { concept: whole }\n    rows:\n${rows.join('\n')}\n`, {
      'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H12', ...facts, `whole,,,,JPY,thousands,-3,Ledger,${String(whole)}`),
    }).outcomes;
  }

  test('foots, and no longer when it is moved by one', () => {
    fc.assert(fc.property(parts.filter((given) => given.some(([, weight]) => weight !== 0n)), fc.constantFrom(1n, -1n), (given, step) => {
      expect([outcome(given, sum(given)), outcome(given, sum(given) + step)]).toEqual(['1 consistent', '1 inconsistent']);
    }), { numRuns: 40 });
  });
});
