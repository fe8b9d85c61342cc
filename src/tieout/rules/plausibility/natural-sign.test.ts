import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { naturalSign } from './natural-sign.ts';

const columns = 'title: Income\ncurrency: JPY\nscale: millions\nfoots: not\ncolumns: [{ period: current }, { period: comparative }]\n';
const TABLE = `${columns}rows: [{ concept: revenues }]\n`;
const row = (rest: string): string => `${columns}rows: [{ ${rest} }]\n`;

const CONCEPTS = `dimensions:
  - { id: side, name: "ex:Side", label: Side, members: [{ id: elimination, name: "ex:Elimination", label: Elimination, contra: yes }, { id: gains, name: "ex:Gains", label: Gains and losses of others }] }
concepts:
  - { id: sales, name: "ex:Sales", label: Sales, period: duration, value: monetary }
  - { id: allowance, name: "ex:Allowance", label: Discounts, period: duration, value: monetary, sign: negative }
  - { id: flow, name: "ex:Flow", label: Decrease (increase) in inventories, period: duration, value: monetary, sign: either }
  - { id: gains, name: "ex:GainsOnSales", label: Gains on sales, period: duration, value: monetary, sign: either }
  - { id: proceeds, name: "ex:Proceeds", label: Proceeds from borrowings, period: duration, value: monetary }
`;

const signs = (table: string, ...rows: readonly string[]) => tiedOut(naturalSign, table, addedFacts(...rows));
const addedFacts = (...rows: readonly string[]): Changes => ({ 'concepts/more.yaml': CONCEPTS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', ...rows) });

describe('an amount', () => {
  test('has the sign of its concept', () => {
    expect(signs(TABLE, 'sales,,,,JPY,millions,-6,Ledger,5,6', 'allowance,,,,JPY,millions,-6,Ledger,-5,-6').found).toBe('');
    expect(signs(TABLE, 'sales,,,,JPY,millions,-6,Ledger,5,-6', 'allowance,,,,JPY,millions,-6,Ledger,-5,6').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:35: error: Sales for 1H12 is negative, which it is not by nature. [natural-sign]
          expected: a positive amount
          found:    −6,000,000 JPY
          to mend:  Correct the sign. If the row only prints it with one, as rows of payments do, type it without and say \`negate: yes\` in the row; if the item may really be of either sign, say \`sign: either\` where "sales" is declared.
      content/filings/h1/facts/more.csv:3:40: error: Discounts for 1H12 is positive, which it is not by nature. [natural-sign]
          expected: a negative amount
          found:    6,000,000 JPY
          to mend:  Correct the sign; if the item may really be of either sign, say \`sign: either\` where "allowance" is declared."
    `);
  });

  test('of nothing has none', () => {
    expect(signs(TABLE, 'sales,,,,JPY,millions,-6,Ledger,0,nil').outcomes).toBe(signs(TABLE, 'sales,,,,JPY,millions,-6,Ledger,nil,nil').outcomes);
  });

  test('that is eliminated stands against the others', () => {
    expect(signs(TABLE, 'sales,side=elimination,,,JPY,millions,-6,Ledger,-5,-6').found).toBe('');
    expect(signs(TABLE, 'sales,side=gains,,,JPY,millions,-6,Ledger,5,-6').found).toContain('error: Sales (Gains and losses of others) for 1H12 is negative');
  });

  test('of a concept that may have either sign has either', () => {
    expect(signs(TABLE, 'flow,,,,JPY,millions,-6,Ledger,-5,6').found).toBe('');
  });
});

describe('the label of a row', () => {
  test('fits what goes its way in every period', () => {
    expect(signs(row('concept: flow, label: Decrease in inventories'), 'flow,,,,JPY,millions,-6,Ledger,5,6').found).toBe('');
    expect(signs(row('concept: flow, label: Increase in inventories, negate: yes'), 'flow,,,,JPY,millions,-6,Ledger,-5,-6').found).toBe('');
  });

  test('does not fit what goes the other way in all of them', () => {
    expect(signs(row('concept: flow, label: Increase in inventories'), 'flow,,,,JPY,millions,-6,Ledger,5,6').found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:6:8: error: The label "Increase in inventories" in table "income" does not fit what is reported for 1H12 and 1H11: decreases. [natural-sign]
          expected: increases, or a label that says decreases
          found:    6,000,000 JPY for 1H12 and 5,000,000 JPY for 1H11; a positive amount is a decrease, since "Decrease (increase) in inventories" names that side first
          see:      content/filings/h1/facts/more.csv:2:34: Decrease (increase) in inventories for 1H12
          see:      content/filings/h1/facts/more.csv:2:32: Decrease (increase) in inventories for 1H11
          to mend:  Correct the sign of the figure, or give the row a label that fits."
    `);
  });

  test('has to name both sides where the periods differ', () => {
    expect(signs(row('concept: flow, label: Decrease in inventories'), 'flow,,,,JPY,millions,-6,Ledger,5,-6').found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:6:8: error: The label "Decrease in inventories" in table "income" does not fit what is reported for 1H12: an increase. [natural-sign]
          expected: a label with both sides, as in "Decrease (increase) in inventories"
          found:    −6,000,000 JPY for 1H12; a positive amount is a decrease, since "Decrease (increase) in inventories" names that side first
          see:      content/filings/h1/facts/more.csv:2:34: Decrease (increase) in inventories for 1H12
          to mend:  Correct the sign of the figure, or give the row a label that fits."
    `);
    expect(signs(row('concept: flow, label: Decrease (increase) in inventories'), 'flow,,,,JPY,millions,-6,Ledger,5,-6').found).toBe('');
  });

  test('is the name of the concept where none is typed', () => {
    expect(signs(row('concept: gains'), 'gains,,,,JPY,millions,-6,Ledger,5,-6').found).toMatchInlineSnapshot(`
      "content/tables/income.yaml:6:8: error: The label "Gains on sales" in table "income" names one side, and the amounts under it, or those of an earlier filing, have both signs. [natural-sign]
          expected: a label with both sides, as in "Gains (losses) on …", or one sign throughout
          found:    −6,000,000 JPY for 1H12, unlike the rest
          see:      content/filings/h1/facts/more.csv:2:35: Gains on sales for 1H12
          to mend:  Correct the sign of the figure; or name both sides in the labels of row and concept, the positive one first."
    `);
  });

  test('says nothing where it is the name of a member, or speaks of no direction', () => {
    expect(signs(`${columns}concept: gains\nrows: [{ members: { side: gains } }]\n`, 'gains,side=gains,,,JPY,millions,-6,Ledger,5,-6').found).toBe('');
    expect(signs(row('concept: flow, label: Inventories'), 'flow,,,,JPY,millions,-6,Ledger,5,-6').found).toBe('');
    expect(signs(row('concept: gains, label: Gain Systems'), 'gains,,,,JPY,millions,-6,Ledger,5,-6').found).toBe('');
    expect(signs(row('concept: revenues, label: Payments of customers')).found).toBe('');
  });

  test('says nothing of changes, of zero and of what is derived or translated', () => {
    const change = `${columns.replace(/columns: .*/, 'columns: [{ period: current, view: change }]')}rows: [{ concept: flow, label: Decrease in inventories }]\n`;
    expect(signs(change, 'flow,,,,JPY,millions,-6,Ledger,9,6').found).toBe('');
    expect(signs(row('concept: flow, label: Increase in inventories'), 'flow,,,,JPY,millions,-6,Ledger,0,nil').found).toBe('');
  });

  test('is not blamed for a sign that its concept cannot have', () => {
    expect(signs(row('concept: proceeds'), 'proceeds,,,,JPY,millions,-6,Ledger,5,-6').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:38: error: Proceeds from borrowings for 1H12 is negative, which it is not by nature. [natural-sign]
          expected: a positive amount
          found:    −6,000,000 JPY
          to mend:  Correct the sign. If the row only prints it with one, as rows of payments do, type it without and say \`negate: yes\` in the row; if the item may really be of either sign, say \`sign: either\` where "proceeds" is declared."
    `);
    expect(signs(row('concept: proceeds, label: Payments of borrowings'), 'proceeds,,,,JPY,millions,-6,Ledger,5,6').found).toContain('does not fit what is reported for 1H12 and 1H11: inflows.');
  });
});

test('what holds of an amount under a label does not hold of its opposite, and the other way round', () => {
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.constantFrom('Decrease in inventories', 'Increase in inventories'), (amount, label) => {
    const outcome = (sign: string): boolean => signs(row(`concept: flow, label: ${label}`), `flow,,,,JPY,millions,-6,Ledger,nil,${sign}${String(amount)}`).found === '';
    expect(outcome('')).toBe(label.startsWith('Decrease'));
    expect(outcome('-')).toBe(!label.startsWith('Decrease'));
  }), { numRuns: 12 });
});
