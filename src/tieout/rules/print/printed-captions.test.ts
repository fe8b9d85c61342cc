import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { INCOME, transcribed, type TranscribedRows } from '../../../../test/sites/transcription.ts';
import { printedCaptions } from './printed-captions.ts';

const outcome = (rows: TranscribedRows, changes: Changes = {}, table = INCOME) => tiedOut(printedCaptions, table, { ...changes, ...transcribed(rows) });
const caption = (text: string, about = 'income') => outcome({ captions: [`${about},"${text}",3`] });

describe('a caption of a table', () => {
  test.each(['For the six months ended September 30, 2011 and September 30, 2012', '1H12', 'from April 1 to September 30, 2012', 'as of September 30, 2012'])('names its periods: %s', (text) => {
    expect(caption(text).outcomes).toMatch(/^[12] consistent$/);
  });

  test('names no other', () => {
    expect(caption('(Three months ended September 30, 2012, unaudited)').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/captions.csv:2:8: error: Line 3 of the source names "Three months ended September 30, 2012", and none of its figures is of that time. [printed-captions]
          expected: April 1, 2011 to September 30, 2011; April 1, 2012 to September 30, 2012
          found:    Three months ended September 30, 2012: July 1, 2012 to September 30, 2012
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the periods of the table or of the figures."
    `);
    expect(caption('As of March 31, 2012').outcomes).toBe('1 inconsistent');
    expect(caption('the second half').outcomes).toBe('1 inconsistent');
  });

  test('may be about a section, a part, or several tables', () => {
    expect(caption('1H12', 'results').outcomes).toBe('1 consistent');
    expect(caption('2Q12', 'income;results').outcomes).toBe('1 inconsistent');
  });

  test('names the unit of its figures', () => {
    expect(caption('(JPY in millions)').outcomes).toBe('1 consistent');
    expect(caption('(JPY in thousands)').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/captions.csv:2:8: error: Line 3 of the source heads its figures "(JPY in thousands)", and the filing states them in millions of JPY. [printed-captions]
          expected: millions of JPY
          found:    (JPY in thousands)
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the currency or scale of the table."
    `);
    expect(caption('(CHF in millions)').outcomes).toBe('');
  });

  test('cannot be compared where it names no year or no day', () => {
    expect(caption('July 2012').outcomes).toBe('1 unchecked');
  });
});

describe('a sentence', () => {
  const beside = (text: string, ...figures: readonly string[]) => outcome({ captions: [`,"${text}",9`], text: figures });

  test('names the periods of its figures, and of what they are compared with', () => {
    const growth = 'revenues,,,1H12,percent-change,up,20.0%,9';
    expect(beside('1H12', growth).outcomes).toBe('1 consistent');
    expect(beside('1H11', growth).outcomes).toBe('1 consistent');
    expect(beside('2Q11', growth).found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/captions.csv:2:2: error: Line 9 of the source names "2Q11", and none of its figures is of that time. [printed-captions]
          expected: April 1, 2012 to September 30, 2012; April 1, 2011 to September 30, 2011
          found:    2Q11: July 1, 2011 to September 30, 2011
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the periods of the table or of the figures."
    `);
    expect(beside('1H11', 'revenues,,,1H12,value,,"JPY1,200 million",9').outcomes).toBe('1 inconsistent');
  });

  test('without figures names a period or a day of the filing', () => {
    expect(beside('1H12').outcomes).toBe('1 consistent');
    expect(beside('November 8, 2012, after what was announced on May 15, 2012').outcomes).toBe('2 consistent');
    expect(beside('FY2011').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/captions.csv:2:2: error: Line 9 of the source names "FY2011", which is no period of the filing. [printed-captions]
          expected: April 1, 2012 to September 30, 2012; April 1, 2011 to September 30, 2011; September 30, 2012
          found:    FY2011: April 1, 2011 to March 31, 2012
          to mend:  Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the periods of the table or of the figures."
    `);
    expect(beside('October 1, 2012').outcomes).toBe('1 unchecked');
    expect(beside('the second half').outcomes).toBe('1 unchecked');
  });

  test('may give the day that a fact states', () => {
    const paid = { 'filings/h1/facts/more.csv': factsFile('1H12', 'paid-on,,,,,,,Board,2012-12-06') };
    expect(outcome({ captions: [',"December 6, 2012",9'] }, paid).outcomes).toBe('1 consistent');
  });
});

describe('a label', () => {
  const label = (text: string, at: string, table = INCOME) => outcome({ labels: [`income,${at},"${text}",4`] }, {}, table);

  test('over a column names its period and its unit', () => {
    expect(label('Six Months Ended September 30, 2011', ',1H11').outcomes).toBe('1 consistent');
    expect(label('Six Months Ended September 30, 2012', ',1H11').outcomes).toBe('1 inconsistent');
    expect(label('Millions of JPY', ',1H11').outcomes).toBe('1 consistent');
    expect(label('Thousands of JPY', ',1H11').outcomes).toBe('1 inconsistent');
    expect(label('%', ',1H11').outcomes).toBe('1 inconsistent');
    const change = INCOME.replace('{ period: current }', '{ period: current, view: percent-change }');
    expect(label('%', ',1H12 %', change).outcomes).toBe('1 consistent');
  });

  test('of a row names days of its columns, and the units of its cells one by one', () => {
    expect(label('Costs at September 30, 2011 and September 30, 2012', 'costs,').outcomes).toBe('2 consistent');
    expect(label('Costs at March 31, 2012', 'costs,').outcomes).toBe('1 inconsistent');
    expect(label('Costs (JPY / JPY)', 'costs,').outcomes).toBe('2 consistent');
    expect(label('Costs of maturities under three months', 'costs,').outcomes).toBe('');
  });
});
