import { describe, expect, test } from 'vitest';
import { tiedOut } from '../../test/sites/mini-filing.ts';
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
      "content/filings/h1/facts/parts.csv:2:31: error: The whole for 1H12 does not agree with what it follows from (tie "by-kind"). [articulation]
          expected: 3,252,000,000, all rounded to the coarsest of them
          found:    3,251,030,000 JPY
          see:      content/filings/h1/facts/parts.csv:3:28: The first for 1H12: 2,413,000,000 JPY
          see:      content/filings/h1/facts/parts.csv:4:29: The second for 1H12: 839,000,000 JPY
          see:      content/ties/more.yaml:2:5: the tie is declared here
          to mend:  Correct it, or one of the figures below, against the source. The text takes it apart."
    `);
  });

  test('adds up within rounding where it does not', () => {
    for (const exactly of ['yes', 'no']) {
      expect(parts(exactly, '3,251,030', '2,411', '839').outcomes).toBe('1 inconsistent');
      expect(parts(exactly, '3,250,030', '2,412', '839').outcomes).toBe('1 consistent');
    }
  });
});
