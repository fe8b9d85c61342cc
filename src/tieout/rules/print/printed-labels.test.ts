import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedLabels } from './printed-labels.ts';

const called = (label: string, at = 'costs,', table = INCOME) => tiedOut(printedLabels, table, transcribed({ labels: [`income,${at},"${label}",7`] }));

describe('what the source calls a row', () => {
  test('is what the filing calls it, but for case, dashes and marks', () => {
    expect(called('COSTS ⁷').outcomes).toBe('1 consistent');
    expect(called('Costs (JPY / U.S. Dollars / JPY)').outcomes).toBe('1 consistent');
  });

  test('has the same letters', () => {
    expect(called('Csots').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/labels.csv:2:15: error: The source has other words on line 7 than the filing. [printed-labels]
          expected: "Costs"
          found:    Csots
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the label of the filing."
    `);
  });

  test('does not contradict its figures', () => {
    const table = INCOME.replace('{ concept: costs, weight: -1 }', '{ concept: costs, weight: -1, label: Decrease (increase) in costs }');
    expect(called('Decrease (increase) in costs', 'costs,', table).outcomes).toBe('1 consistent');
    const change = { 'concepts/more.yaml': 'concepts:\n  - { id: change, name: "ex:Change", label: Increase (decrease) in stocks, period: duration, value: monetary, sign: either }\n', 'filings/h1/facts/more.csv': 'concept,unit,scale,decimals,source,1H11,1H12\nchange,JPY,millions,-6,Ledger,-5,7\n' };
    const stocks = 'title: T\ncurrency: JPY\nscale: millions\ncolumns: [{ period: comparative }, { period: current }]\nrows: [{ concept: change }]\n';
    const label = (text: string) => tiedOut(printedLabels, stocks, { ...change, ...transcribed({ labels: [`income,change,,${text},7`] }) });
    expect(label('Increase (decrease) in stocks').outcomes).toBe('1 consistent');
    expect(label('Decrease in stocks').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/labels.csv:2:16: error: The label on line 7 of the source does not fit what is reported for 1H12. [printed-labels]
          expected: "Increase (decrease) in stocks", or figures that go the other way
          found:    Decrease in stocks
          see:      content/filings/h1/facts/more.csv:2:34: 7,000,000 JPY for 1H12
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; if the figure is, correct its sign."
    `);
    expect(label('Change in stocks').found).toContain('other words');
  });

  test('may have figures of its own, which are compared by themselves', () => {
    const table = INCOME.replace('{ concept: costs, weight: -1 }', '{ concept: costs, weight: -1, label: "Costs, net of {revenues comparative}" }');
    expect(called('Costs, net of JPY1,000 million', 'costs,', table).outcomes).toBe('1 consistent');
    expect(called('Costs, net of JPY1,111 million', 'costs,', table).outcomes).toBe('1 consistent');
    expect(called('Costs net JPY1,000 million', 'costs,', table).outcomes).toBe('1 inconsistent');
  });
});

describe('what the source calls a column', () => {
  test('is one of its headings; times and units are compared by what they mean', () => {
    const table = INCOME.replace('{ period: current }', '{ period: current, label: This half }');
    expect(called('THIS HALF', ',1H12', table).outcomes).toBe('1 consistent');
    expect(called('1H12', ',1H12', table).outcomes).toBe('');
    expect(called('JPY millions', ',1H12', table).outcomes).toBe('');
    expect(called('That half', ',1H12', table).outcomes).toBe('1 inconsistent');
  });
});

test('what stands over a table is its concept, or its title', () => {
  expect(called('Income', ',').outcomes).toBe('1 consistent');
  expect(called('Dividend', ',').found).toMatchInlineSnapshot(`
    "content/filings/h1/transcription/labels.csv:2:10: error: The source has other words on line 7 than the filing. [printed-labels]
        expected: "Income"
        found:    Dividend
        to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the label of the filing."
  `);
  const one = 'title: T\nconcept: revenues\ncurrency: JPY\nscale: millions\ncolumns: [{ period: current }, { period: comparative }]\nrows: [{ id: a, label: A }]\n';
  expect(called('Revenues', ',', one).outcomes).toBe('1 consistent');
});

test('a row or column has to be there', () => {
  expect(called('Taxes', 'taxes,').found).toMatchInlineSnapshot(`
    "content/filings/h1/transcription/labels.csv:2:15: error: Table "income" has no row or column called "taxes". [printed-labels]
        found:    Taxes
        to mend:  Name the row or the column as it stands in the content."
  `);
});
