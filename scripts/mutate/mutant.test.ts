import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import type { Fact } from '../../src/model/content/fact.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { memorySource } from '../../src/reading/formats/memory.ts';
import { KINDS } from './kind.ts';
import { mutantsOf } from './mutant.ts';

const FACTS = 'filings/h1/facts/income.csv';

/** The mini site with facts typed as spreadsheets do it: a byte order mark, carriage returns, quotation marks, words. */
const FILES = {
  ...MINI,
  [FACTS]: '\uFEFFconcept,members,unit,scale,decimals,source,1H11,1H12\r\n' +
    'revenues,,JPY,millions,-6,"Ledger, page ""1""","1,000","1,200"\r\n' +
    'costs,,JPY,millions,-6,Ledger,700,900\r\n' +
    'profit,,JPY,millions,-6,Ledger,300,300\r\n' +
    'revenues,segment=atm,JPY,millions,-6,Ledger,nil,"(25)"\r\n',
};
const source = memorySource(FILES);
const factsOf = (files: Readonly<Record<string, string | Uint8Array>>): readonly Fact[] => readSite(memorySource(files)).site?.filings[0]?.facts.all ?? [];
const site = readSite(source).site;
if (!site) throw new Error('The mini site cannot be read.');
const mutants = mutantsOf(source, site);

test('every kind of slip is made', () => {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, mutants.filter((mutant) => mutant.kind === kind).length]));
  expect(counts).toEqual({
    'last-but-one-digit': 8, 'last-digit': 8, sign: 7, 'times-10': 7, 'times-1000': 7, 'digits-exchanged': 8, 'rows-exchanged': 3, 'columns-exchanged': 1,
  });
});

describe('a mutant', () => {
  const before = factsOf(FILES);
  const words = (fact: Fact | undefined) => (fact?.value.kind === 'number' ? fact.value.amount.toFixed() : fact?.value.kind);

  test('differs in the cells that it says, and in no other', () => {
    for (const mutant of mutants) {
      const after = factsOf({ ...FILES, [FACTS]: mutant.bytes() });
      const changed = before.filter((fact, index) => words(fact) !== words(after[index])).map(({ concept, members, periodName }) => JSON.stringify([concept, members, periodName]));
      const said = mutant.facts.map(({ concept, members, periodName }) => JSON.stringify([concept, members, periodName]));
      // Where a number changes places with a word, the cell of the word differs too, and is no figure of the mutant's.
      expect(changed.filter((each) => !said.includes(each)), mutant.change).toEqual(mutant.kind === 'rows-exchanged' && mutant.facts.length === 3 || mutant.kind === 'columns-exchanged' ? [NIL] : []);
      expect(said.filter((each) => !changed.includes(each)), mutant.change).toEqual([]);
    }
  });

  test('leaves everything around these cells as it was typed', () => {
    // Figures are the last two cells of a row; what stands before them stays, and so do the ends of lines.
    const around = (text: string) => [text.slice(0, 1), ...text.split('\r\n').map((line) => /^(?:(?:"(?:[^"]|"")*"|[^,"]*),){6}/.exec(line)?.[0])];
    for (const mutant of mutants) expect(around(new TextDecoder('utf-8', { ignoreBOM: true }).decode(mutant.bytes()))).toEqual(around(FILES[FACTS]));
  });
});

const NIL = JSON.stringify(['revenues', { segment: 'atm' }, '1H11']);

test('some can be asked for', () => {
  expect(mutantsOf(source, site, { kinds: ['sign'] }).map(({ change }) => change)).toEqual([
    '1,000 → -1,000', '1,200 → -1,200', '700 → -700', '900 → -900', '300 → -300', '300 → -300', '(25) → 25',
  ]);
  expect(mutantsOf(source, site, { kinds: ['rows-exchanged', 'columns-exchanged'] }).map(({ change }) => change)).toEqual([
    'revenues ↔ costs', 'costs ↔ profit', 'profit ↔ revenues', '1H11 ↔ 1H12',
  ]);
  expect(mutantsOf(source, site, { file: 'elsewhere' })).toEqual([]);
});
