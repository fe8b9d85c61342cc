import { expect, test } from 'vitest';
import { factsFile, tiedOut } from '../../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../../test/sites/transcription.ts';
import { printedAgreement } from './printed-agreement.ts';

const said = (...figures: readonly string[]) => tiedOut(printedAgreement, INCOME, transcribed({ text: figures.map((figure, index) => `profit,,,1H12,${figure},${String(9 + index)}`) }));

test('what is printed twice at one scale is printed alike', () => {
  expect(said('value,,JPY300 million', 'value,,JPY300 million', 'value,,JPY300 million').outcomes).toBe('2 consistent');
  expect(said('value,,JPY300 million', 'value,,JPY301 million').found).toMatchInlineSnapshot(`
    "content/filings/h1/transcription/text.csv:3:22: error: The source prints the same figure in two ways: "JPY300 million" on line 9, "JPY301 million" on line 10. [printed-agreement]
        see:      content/filings/h1/transcription/text.csv:2:22: the other one: Profit for 1H12
        to mend:  Compare both lines with the source. If it really prints both, record the second one in transcription/errata.csv, and say which is right."
  `);
});

test('a sign is another way to print it, and another scale, view or accuracy another figure', () => {
  expect(said('value,,JPY300 million', 'value,loss of,JPY300 million').outcomes).toBe('1 consistent');
  expect(said('value,,JPY300 million', 'value,,JPY0.3 billion', 'change,,JPY300 million', 'value,,JPY300.0 million').outcomes).toBe('');
});

test('one fact is one figure, in whatever row it stands; two facts are two, though they are equal', () => {
  const cells = transcribed({ cells: ['income,profit,1H11,300,4', 'income,profit,1H12,300,5', 'income,revenues,1H12,"1,200",6'], text: ['profit,,,1H12,value,,JPY299 million,9'] });
  expect(tiedOut(printedAgreement, INCOME, cells).outcomes).toBe('1 inconsistent');
});

test('what is recorded as an erratum is not held against the rest again', () => {
  const erratum = {
    'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300'),
    'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,profit,1H12,200,erratum,It is 300.\n',
  };
  const both = transcribed({ cells: ['income,profit,1H12,200,5'], text: ['profit,,,1H12,value,,JPY300 million,9'] });
  expect(tiedOut(printedAgreement, INCOME, { ...erratum, ...both }).outcomes).toBe('');
});
