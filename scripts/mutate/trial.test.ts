import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { memorySource } from '../../src/reading/formats/memory.ts';
import type { FileSource } from '../../src/reading/formats/source.ts';
import { mutantsOf } from './mutant.ts';
import { MutationReport } from './report.ts';
import { tallyOf, type Tried } from './tally.ts';
import { stageOf, Trial } from './trial.ts';

const NOTICES = Object.fromEntries(['accounting', 'rounding', 'unaudited'].map((when) => [`disclaimers/${when}.mdx`, `---\ntitle: ${when}\nwhen: ${when}\nshort: Said.\n---\n\nSaid.\n`]));

const KEYED = {
  ...MINI,
  ...NOTICES,
  'filings/h1/filing.yaml': `${MINI['filings/h1/filing.yaml'] ?? ''}secondKeying: [{ by: Another, on: 2012-11-07, files: [a.csv] }]\n`,
  'filings/h1/second-keying/a.csv': 'concept,unit,scale,1H12,1H11\ncosts,JPY,millions,900,700\n',
};

function trialsOf(source: FileSource): { readonly tried: readonly Tried[]; readonly report: MutationReport } {
  const trial = new Trial(source);
  const site = trial.original();
  const tried = mutantsOf(source, site).map((mutant) => ({ mutant, stop: trial.stopOf(mutant) }));
  return { tried, report: new MutationReport(site, tried) };
}

test('rules come in at their stages', () => {
  expect((['footing', 'printed-figures', 'printed-articulation', 'printed-copies', 'second-keying'] as const).map((id) => stageOf({ id }))).toEqual(['relations', 'print', 'print', 'copies', 'keying']);
});

describe('the mini site', () => {
  const { tried, report } = trialsOf(memorySource(KEYED));

  test('stops every slip but exchanged rows and columns that foot as well', () => {
    const { mutants, stopped } = tallyOf(tried);
    expect({ mutants, stopped }).toEqual({ mutants: 40, stopped: { relations: 38, print: 38, copies: 38, keying: 40 } });
    expect(tried.filter(({ stop }) => stop?.stage === 'keying').map(({ mutant }) => mutant.kind)).toEqual(['rows-exchanged', 'columns-exchanged']);
  });

  test('is reported', () => {
    expect(report.text()).toMatchInlineSnapshot(`
      "40 mutants. Stopped, in percent, by relations between typed figures; with what the printed form adds; with it as a copy; with second keying:

      kind, figures in tables          mutants  relations  + print  + copies  + keying  bar
      last but one digit ±1                  6     100.00   100.00    100.00    100.00   97
      last digit ±1                          6     100.00   100.00    100.00    100.00   94
      sign                                   6     100.00   100.00    100.00    100.00   99
      ×10                                    6     100.00   100.00    100.00    100.00
      ×1000                                  6     100.00   100.00    100.00    100.00   99
      two adjacent digits exchanged          7     100.00   100.00    100.00    100.00
      two neighbouring rows exchanged        2      50.00    50.00     50.00    100.00
      two columns of a file exchanged        1       0.00     0.00      0.00    100.00   99

      kind, all figures                mutants  relations  + print  + copies  + keying   bar
      last but one digit ±1                  6     100.00   100.00    100.00    100.00  99.5
      last digit ±1                          6     100.00   100.00    100.00    100.00  99.5
      sign                                   6     100.00   100.00    100.00    100.00  99.5
      ×10                                    6     100.00   100.00    100.00    100.00  99.5
      ×1000                                  6     100.00   100.00    100.00    100.00  99.5
      two adjacent digits exchanged          7     100.00   100.00    100.00    100.00  99.5
      two neighbouring rows exchanged        2      50.00    50.00     50.00    100.00  99.5
      two columns of a file exchanged        1       0.00     0.00      0.00    100.00  99.5

      facts file                   mutants  relations  + print  + copies  + keying
      filings/h1/facts/income.csv       40      95.00    95.00     95.00    100.00

      table   mutants  relations  + print  + copies  + keying
      income       40      95.00    95.00     95.00    100.00

      Relations alone let 2 mutants pass:

        both rows take part in the same sums, alike:
          content/filings/h1/facts/income.csv:3:33 costs (1H11): two neighbouring rows exchanged

        each column still adds up by itself, and nothing ties its figures to another period:
          content/filings/h1/facts/income.csv:2:36 revenues (1H11): two columns of a file exchanged

      Not reached:
        two columns of a file exchanged: 0.00 % by relations alone, in tables, and 99 % is asked for"
    `);
    expect(report.reached).toBe(false);
    expect(JSON.parse(report.json())).toMatchObject({ mutants: 40, open: [{ kind: 'rows-exchanged' }, { kind: 'columns-exchanged', line: 2, stoppedLater: 'keying' }], notReached: [{ kind: 'columns-exchanged', stage: 'print', percent: 99, reached: 0 }] });
  });
});

test('content with an error teaches nothing', () => {
  const broken = memorySource({ ...MINI, ...NOTICES, 'filings/h1/facts/income.csv': (MINI['filings/h1/facts/income.csv'] ?? '').replace('900', '901') });
  expect(() => new Trial(broken).original()).toThrow('Rule footing finds an error in the content as it is: run npm run check first.');
});

test('the second issuer stops a wrong last but one digit of what it reported before', () => {
  const source = diskSource('test/sites/brackwater/content');
  const trial = new Trial(source);
  const wanted = mutantsOf(source, trial.original(), { kinds: ['last-but-one-digit', 'columns-exchanged'], file: 'fy2023-q1/facts/position' });
  const stops = wanted.map((mutant) => trial.stopOf(mutant)?.rule ?? `open: ${mutant.change}`);
  expect([...Map.groupBy(stops, (rule) => rule)].map(([rule, all]) => `${String(all.length)} ${rule}`).sort()).toMatchInlineSnapshot(`
    [
      "1 comparatives",
      "45 footing",
    ]
  `);
});
