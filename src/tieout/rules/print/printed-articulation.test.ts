import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedArticulation } from './printed-articulation.ts';

const THOUSANDS: Changes = {
  'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,thousands,-3,Ledger,"1,000,000","1,200,400"', 'costs,,,,JPY,thousands,-3,Ledger,"700,000","899,800"', 'profit,,,,JPY,thousands,-3,Ledger,"300,000","300,600"'),
  'concepts/more.yaml': 'concepts:\n  - { id: profit-before-tax, name: "ex:ProfitBeforeTax", label: Profit before tax, period: duration, value: monetary, derivation: { sum: [revenues, -costs] } }\n',
};

const said = (...text: readonly string[]) => tiedOut(printedArticulation, INCOME, { ...THOUSANDS, ...transcribed({ text }) });

describe('a figure of the text', () => {
  test.each([
    'revenues,,,1H12,value,,"JPY1,200 million",9',
    'revenues,,,1H12,value,,JPY1.2 billion,9',
    'revenues,,,1H12,change,increased by,JPY200 million,9',
    'revenues,,,1H12,percent-change,up,20.0%,9',
    'revenues,,,1H12,percent-change,up,20%,9',
    'profit-before-tax,,,1H12,value,,JPY301 million,9',
    'margin,,,1H12,value,,25.0%,9',
    'margin,,,1H12,points,down,5.0 points,9',
  ])('follows: %s', (record) => {
    expect(said(record)).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('does not follow where a digit, the direction, the scale or the unit is another', () => {
    expect(said(
      'revenues,,,1H12,value,,"JPY1,201 million",9',
      'revenues,,,1H12,percent-change,down,20.0%,10',
      'revenues,,,1H12,value,,"JPY1,200 thousand",11',
      'revenues,,,1H12,value,,"$1,200 million",12',
      'margin,,,1H12,value,,25.0,13',
    ).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/text.csv:2:24: error: What line 9 of the source says of Revenues for 1H12 does not follow from the facts. [printed-articulation]
          expected: 1,200
          found:    JPY1,201 million
          see:      content/filings/h1/facts/income.csv:2:49: Revenues for 1H12
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv.
      content/filings/h1/transcription/text.csv:3:37: error: What line 10 of the source says of Revenues for 1H12 (its change in percent) does not follow from the facts. [printed-articulation]
          expected: 20.0
          found:    down 20.0%
          see:      content/filings/h1/facts/income.csv:2:49: Revenues for 1H12
          see:      content/filings/h1/facts/income.csv:2:37: Revenues for 1H11
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv.
      content/filings/h1/transcription/text.csv:5:24: error: What line 12 of the source says of Revenues for 1H12 does not follow from the facts. [printed-articulation]
          expected: no figure is on file for it
          found:    $1,200 million
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv.
      content/filings/h1/transcription/text.csv:6:22: error: What line 13 of the source says of Margin for 1H12 does not follow from the facts. [printed-articulation]
          expected: 25.0
          found:    25.0
          see:      content/filings/h1/facts/income.csv:4:45: Profit for 1H12
          see:      content/filings/h1/facts/income.csv:2:49: Revenues for 1H12
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('is perhaps that of a concept of a similar name', () => {
    expect(said('profit,,,1H12,value,,JPY1.2004 billion,9', 'profit-before-tax,,,1H11,value,,JPY300 million,10').outcomes).toBe('1 inconsistent, 1 consistent');
    const other = { ...THOUSANDS, 'filings/h1/facts/income.csv': (THOUSANDS['filings/h1/facts/income.csv'] as string).replace('"300,600"', '"310,600"') };
    expect(tiedOut(printedArticulation, INCOME, { ...other, ...transcribed({ text: ['profit-before-tax,,,1H12,value,,JPY311 million,9'] }) }).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/text.csv:2:33: error: What line 9 of the source says of Profit before tax for 1H12 does not follow from the facts. It is what "Profit" comes to. [printed-articulation]
          expected: 301
          found:    JPY311 million
          see:      content/filings/h1/facts/income.csv:2:49: Revenues for 1H12
          see:      content/filings/h1/facts/income.csv:3:44: Costs for 1H12
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('has to be on file', () => {
    expect(said('costs,segment=atm,,1H12,value,,JPY5 million,9').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/text.csv:2:32: error: What line 9 of the source says of Costs for 1H12 does not follow from the facts. [printed-articulation]
          expected: no figure is on file for it
          found:    JPY5 million
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('is a cost, a loss or an outflow by the words beside it', () => {
    const loss = { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,thousands,-3,Ledger,"300,000","-87,000"') };
    const profit = (words: string) => tiedOut(printedArticulation, INCOME, { ...loss, ...transcribed({ text: [`profit,,,1H12,value,${words},JPY87 million,9`] }) }).outcomes;
    expect([profit('loss of'), profit('an expense of'), profit('')]).toEqual(['1 consistent', '1 consistent', '1 inconsistent']);
  });

  test('cannot be compared where the filing reports no such thing, or has not typed it yet', () => {
    expect(said(',,,,value,,41 companies,9').outcomes).toBe('1 unchecked');
    const draft = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] as const, 'filings/h1/facts/more.csv': factsFile('1H12', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,') };
    expect(tiedOut(printedArticulation, INCOME, { ...draft, ...transcribed({ text: ['revenues,segment=atm,,1H12,value,,JPY5 million,9'] }) }).outcomes).toBe('1 unchecked');
  });

  test('is the rate of translation, where it says so', () => {
    const translated = { 'filings/h1/filing.yaml': ['currency: JPY\n', 'currency: JPY\ntranslation: { currency: USD, rate: "77.92", date: 2012-09-28, source: the noon rate }\n'] as const };
    const rate = (printed: string) => tiedOut(printedArticulation, INCOME, { ...translated, ...transcribed({ text: [`,,,,rate,,${printed},9`] }) });
    expect(rate('JPY77.92').outcomes).toBe('1 consistent');
    expect(rate('JPY79.72').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/text.csv:2:11: error: What line 9 of the source says of the rate of translation does not follow from the facts. [printed-articulation]
          expected: 77.92
          found:    JPY79.72
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv."
    `);
    expect(said(',,,,rate,,JPY77.92,9').outcomes).toBe('1 inconsistent');
    expect(tiedOut(printedArticulation, INCOME, { ...translated, ...transcribed({ text: ['revenues,,,1H12,value,,$15 million,9'] }) }).outcomes).toBe('1 consistent');
  });
});

describe('a cell', () => {
  const cells = (...records: readonly string[]) => transcribed({ cells: records });
  const printed = (record: string) => ({ 'filings/h1/as-printed.csv': `table,row,column,printed,reason,note\n${record}\n` });

  test('follows at a coarser scale, and by what is recorded for it', () => {
    expect(tiedOut(printedArticulation, INCOME, { ...THOUSANDS, ...cells('income,revenues,1H12,"1,200",4', 'income,costs,1H12,900,5') }).outcomes).toBe('2 consistent');
    const moved = { ...THOUSANDS, ...printed('income,profit,1H12,300,footing,'), ...cells('income,profit,1H12,300,6') };
    expect(tiedOut(printedArticulation, INCOME, moved).outcomes).toBe('1 consistent');
    expect(tiedOut(printedArticulation, INCOME, { ...THOUSANDS, ...cells('income,profit,1H12,300,6') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:2:20: error: What line 6 of the source prints for "Profit", 1H12 of table "income" does not follow from the facts. [printed-articulation]
          expected: 301
          found:    300
          see:      content/filings/h1/facts/income.csv:4:45: Profit for 1H12
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source moved a last digit so that a column adds up, record the cell in as-printed.csv; if it is wrong, in transcription/errata.csv."
    `);
  });

  test('has the digits of the cell, its scale and its unit', () => {
    const wrong = ['"1,200.0"', '"1,200 thousand"', 'USD 1200', 'about a thousand'].map((text, index) => `income,revenues,${index % 2 === 0 ? '1H12' : '1H11'},${text},${String(4 + index)}`);
    for (const record of wrong) expect(tiedOut(printedArticulation, INCOME, { ...THOUSANDS, ...cells(record) }).outcomes).toBe('1 inconsistent');
  });

  test('that is an erratum vouches for nothing', () => {
    const erratum = { ...THOUSANDS, ...printed('income,profit,1H12,400,erratum,It is 301.'), ...cells('income,profit,1H12,400,6') };
    expect(tiedOut(printedArticulation, INCOME, erratum).outcomes).toBe('1 consistent');
  });

  test('that stands empty here prints nothing there', () => {
    const blank = { ...THOUSANDS, 'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,blank,5') };
    const table = 'title: T\ncurrency: JPY\nscale: millions\ncolumns: [{ period: comparative }, { period: current }]\nrows: [{ concept: revenues, members: { segment: atm } }]\n';
    expect(tiedOut(printedArticulation, table, { ...blank, ...cells('income,revenues,1H11,5,4') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:2:22: error: What line 4 of the source prints for "Revenues, ATM", 1H11 of table "income" does not follow from the facts. [printed-articulation]
          expected: an empty cell
          found:    5
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source moved a last digit so that a column adds up, record the cell in as-printed.csv; if it is wrong, in transcription/errata.csv."
    `);
  });
});

test('a sentence may quote a table in which a digit was moved', () => {
  const moved = {
    ...THOUSANDS,
    'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,profit,1H12,300,footing,\n',
  };
  const both = (text: string) => tiedOut(printedArticulation, INCOME, { ...moved, ...transcribed({ cells: ['income,profit,1H12,300,6'], text: [`profit,,,1H12,value,,${text},9`] }) }).outcomes;
  expect([both('JPY300 million'), both('JPY301 million'), both('JPY302 million')]).toEqual(['2 consistent', '2 consistent', '1 consistent, 1 inconsistent']);
});
