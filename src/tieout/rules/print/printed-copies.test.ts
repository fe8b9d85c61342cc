import { describe, expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedCopies } from './printed-copies.ts';

const mention = (printed: string, line = 9, concept = 'revenues', period = '1H12') => `${concept},,,${period},value,,"${printed}",${String(line)}`;

describe('a fact and the first place that says it in full', () => {
  test('agree', () => {
    expect(tiedOut(printedCopies, INCOME, transcribed({ text: [mention('JPY1,200 million')] }))).toEqual({ outcomes: '1 consistent', found: '' });
  });

  test('do not agree where a digit is wrong', () => {
    expect(tiedOut(printedCopies, INCOME, transcribed({ text: [mention('JPY1,210 million')] })).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:44: error: Revenues for 1H12 is not what line 9 of the source prints. [printed-copies]
          expected: JPY1,210 million
          found:    1,200
          see:      content/filings/h1/transcription/text.csv:2:24: it was typed off the source here
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('are compared in the order of the document, whatever the order of the files', () => {
    const both = transcribed({ cells: ['income,revenues,1H12,"1,200",4'], text: [mention('JPY1,200 million', 3)] });
    expect(tiedOut(printedCopies, INCOME, both).outcomes).toBe('1 consistent');
    expect(tiedOut(printedCopies, INCOME, transcribed({ cells: ['income,revenues,1H12,"1,200",4'], text: [mention('JPY1,300 million', 5)] })).outcomes).toBe('1 consistent');
  });

  test('are not compared where the place says less than the fact', () => {
    expect(tiedOut(printedCopies, INCOME, transcribed({ text: [mention('JPY1.2 billion')] })).outcomes).toBe('');
  });

  test('may be a word, a date or an answer', () => {
    const answers = { 'filings/h1/facts/answers.csv': factsFile('1H12', 'paid-on,,,,,,,Board,2012-12-06', 'hedged,,,,,,,Treasury,no') };
    const text = (date: string, answer: string) => transcribed({ text: [mention(date, 3, 'paid-on'), mention(answer, 4, 'hedged')] });
    expect(tiedOut(printedCopies, INCOME, { ...answers, ...text('December 6, 2012', 'NO') }).outcomes).toBe('2 consistent');
    expect(tiedOut(printedCopies, INCOME, { ...answers, ...text('December 16, 2012', 'Yes') }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/answers.csv:2:21: error: Paid on for 1H12 is not what line 3 of the source prints. [printed-copies]
          expected: December 16, 2012
          found:    December 6, 2012
          see:      content/filings/h1/transcription/text.csv:2:23: it was typed off the source here
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source is wrong, record the line in transcription/errata.csv.
      content/filings/h1/facts/answers.csv:3:23: error: Hedged for 1H12 is not what line 4 of the source prints. [printed-copies]
          expected: Yes
          found:    No
          see:      content/filings/h1/transcription/text.csv:3:22: it was typed off the source here
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source is wrong, record the line in transcription/errata.csv."
    `);
  });

  test('may be a dash for no such item', () => {
    const nil = { 'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,nil,"1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300') };
    expect(tiedOut(printedCopies, INCOME, { ...nil, ...transcribed({ cells: ['income,revenues,1H11,\u2014,4'] }) }).outcomes).toBe('1 consistent');
    expect(tiedOut(printedCopies, INCOME, { ...nil, ...transcribed({ cells: ['income,revenues,1H11,1,4'] }) }).found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/income.csv:2:36: error: Revenues for 1H11 is not what line 4 of the source prints. [printed-copies]
          expected: 1
          found:    -
          see:      content/filings/h1/transcription/cells.csv:2:22: it was typed off the source here
          to mend:  Compare it with the source: correct the fact or the transcription, whichever was mistyped. If the source is wrong, record the line in transcription/errata.csv."
    `);
    expect(tiedOut(printedCopies, INCOME, transcribed({ cells: ['income,revenues,1H11,-,4'] })).outcomes).toBe('');
  });
});

test('what is exact is said in full by a place that drops no digit', () => {
  const contracts = {
    'concepts/more.yaml': 'concepts:\n  - { id: contracts, name: "ex:Contracts", label: Contracts, period: duration, value: count }\n',
    'filings/h1/facts/more.csv': factsFile('1H12', 'contracts,,,,contracts,ones,exact,Ledger,"1,200"'),
  };
  expect(tiedOut(printedCopies, INCOME, { ...contracts, ...transcribed({ text: [mention('1,200 contracts', 3, 'contracts')] }) }).outcomes).toBe('1 consistent');
  expect(tiedOut(printedCopies, INCOME, { ...contracts, ...transcribed({ text: [mention('1 thousand', 3, 'contracts')] }) }).outcomes).toBe('');
});
