import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../../../test/sites/mini-filing.ts';
import { articulation } from './articulation.ts';

const TABLE = 'title: T\ncurrency: JPY\nscale: ones\ncolumns: [{ period: current }]\nrows: [{ concept: whole }]\n';

/** Two parts in millions of a whole in thousands. */
function parts(exactly: string, whole: string, first: string, second: string) {
  const concept = (id: string) => `  - { id: ${id}, name: "ex:${id}", label: The ${id}, period: duration, value: monetary }\n`;
  return tiedOut(articulation, TABLE, {
    'concepts/more.yaml': `concepts:\n${['whole', 'first', 'second'].map(concept).join('')}`,
    'ties/more.yaml': `ties:\n  - { id: by-kind, reason: The text takes it apart., total: whole, of: [first, second], exactly: ${exactly} }\n`,
    'filings/h1/facts/parts.csv': `concept,unit,scale,decimals,source,1H12\nwhole,JPY,thousands,-3,Ledger,"${whole}"\nfirst,JPY,millions,-6,Text,"${first}"\nsecond,JPY,millions,-6,Text,"${second}"\n`,
  });
}

describe('a sum of figures stated to different accuracies', () => {
  test('adds up as rounded where the tie says so', () => {
    expect(parts('as-rounded', '3,251,030', '2,412', '839').outcomes).toBe('1 consistent');
    expect(parts('as-rounded', '3,251,500', '2,413', '839').outcomes).toBe('1 consistent');
    expect(parts('as-rounded', '3,251,030', '2,413', '839').found).toMatchInlineSnapshot(`
      "content/filings/h1/facts/parts.csv:2:31: error: The whole for 1H12 is not the sum of the figures that it is tied to. [articulation]
          expected: from 3,251,500,000 to 3,252,500,000 JPY
          found:    3,251,030,000 JPY, a difference of −970,000 JPY
          see:      content/filings/h1/facts/parts.csv:3:28: plus The first for 1H12: 2,413,000,000 JPY
          see:      content/filings/h1/facts/parts.csv:4:29: plus The second for 1H12: 839,000,000 JPY
          see:      content/ties/more.yaml:2:5: tie "by-kind": The text takes it apart.
          to mend:  Correct it, or one of the figures that are named here, against the source."
    `);
  });

  test('adds up within rounding where it does not', () => {
    for (const exactly of ['yes', 'no']) {
      expect(parts(exactly, '3,251,030', '2,411', '839').outcomes).toBe('1 inconsistent');
      expect(parts(exactly, '3,250,030', '2,412', '839').outcomes).toBe('1 consistent');
    }
  });
});
