import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../test/sites/mini-filing.ts';
import { INCOME, transcribed } from '../../../test/sites/transcription.ts';
import { printedLabels } from '../rules/print/printed-labels.ts';

const LABELS = ['income,costs,,Csots,7', 'income,revenues,,Revenus,8'];
const judged = (...errata: readonly string[]) => tiedOut(printedLabels, INCOME, transcribed({ labels: LABELS, errata }));

describe('an erratum', () => {
  test('accepts what its rule finds on its line, and nothing else', () => {
    expect(judged('printed-labels,7,Csots,Costs; two letters changed places.')).toMatchObject({ outcomes: '1 erratum, 1 inconsistent' });
    expect(judged('printed-labels,8,Csots,Another line.').outcomes).toBe('3 inconsistent');
    expect(judged('printed-labels,7,Costs,Another print.').outcomes).toBe('3 inconsistent');
    expect(judged('printed-captions,7,Csots,Another rule.').outcomes).toBe('2 inconsistent');
  });

  test('that accepts nothing is an error', () => {
    expect(judged('printed-labels,7,Csots,Costs.', 'printed-labels,8,Revenus,Revenues.', 'printed-labels,9,Profti,Profit.').found).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/errata.csv:4:18: error: Rule "printed-labels" finds nothing wrong with "Profti" on line 9 of the source. [printed-labels/unused-erratum]
          to mend:  Remove the erratum, so that it does not cover up a later finding; or correct what it names."
    `);
  });
});
