import { describe, expect, test } from 'vitest';
import { foundIn, MINI, readMini, type Changes } from '../../../test/sites/mini.ts';
import { compareFindings, formatFinding } from '../../model/finding.ts';
import { findingsOf, tieOut } from '../../tieout/checking/tieout.ts';

const NOTICES = Object.fromEntries(['rounding', 'unaudited', 'accounting'].map((when) => [`disclaimers/${when}.mdx`, `---\ntitle: Notice\nwhen: ${when}\nshort: In short.\n---\n\nAt length.\n`]));

/** All that is found in the mini site with changes, by reading it and by tying it out. */
function allFound(changes: Changes): readonly string[] {
  const { site, findings } = readMini({ ...NOTICES, ...changes });
  return [...findings, ...(site ? [...tieOut(site).values()].flatMap(findingsOf) : [])].sort(compareFindings).map(formatFinding);
}

const HEAD = 'concept,members,stance,basis,unit,scale,decimals,source,1H11,1H12\n';
const FACTS = 'filings/h1/facts/income.csv';
const rows = (count: number, row: (index: number) => string) => HEAD + Array.from({ length: count }, (_, index) => row(index)).join('\n');

describe('one cause is told once', () => {
  test('the mini site has no findings, and would have some without its files', () => {
    expect(allFound({})).toEqual([]);
    expect(allFound({ [FACTS]: `${HEAD}revenues,,,,JPY,millions,-6,Ledger,1,2\n` }).length).toBeGreaterThan(3);
  });

  // Each of them leaves holes: cells without figures, sentences without facts, facts without rows, filings without a form.
  const DAMAGE: Readonly<Record<string, Changes>> = {
    'semicolons': { [FACTS]: (MINI[FACTS] ?? '').replaceAll(',', ';') },
    'UTF-16': { [FACTS]: Uint8Array.from([0xff, 0xfe, 99, 0]) },
    'Windows-1252': { [FACTS]: Uint8Array.from([...new TextEncoder().encode(MINI[FACTS]), 0xe9, 10]) },
    'a quotation mark that is never closed': { [FACTS]: ['"1,000"', '"1,000'] },
    'no header': { [FACTS]: (MINI[FACTS] ?? '').replace(HEAD, '') },
    'a misspelt column': { [FACTS]: ['concept,', 'concepts,'] },
    'a header with two names in one': { [FACTS]: ['concept,members', 'concept members'] },
    'names of columns that are merged': { [FACTS]: ['1H11,1H12', ',1H12'] },
    'a row that is too wide': { [FACTS]: ['"1,000"', '1,000'] },
    'a row that is cut off': { [FACTS]: ['JPY,millions,-6,Ledger,700,900', 'JPY'] },
    'a cell that is no number': { [FACTS]: ['700', 'about 700'] },
    'a concept that is misspelt in the facts': { [FACTS]: ['costs,', 'csots,'] },
    'a filing whose description cannot be read': { 'filings/h1/filing.yaml': ['title: First half', 'title: "First half'] },
    'concepts that cannot be read': { 'concepts/all.yaml': ['label: Revenues,', 'label: &revenues Revenues,'] },
    'a concept with an unknown key': { 'concepts/all.yaml': ['id: costs,', 'ids: costs, id: costs,'] },
    'a table that cannot be read': { 'tables/income.yaml': ['title: Income', 'title: *Income'] },
    'a table without rows': { 'tables/income.yaml': ['rows:', 'rosw:'] },
    'a form that cannot be read': { 'forms/earnings-release.yaml': ['title: Earnings', 'title: &Earnings'] },
    'an issuer that cannot be read': { 'issuer.yaml': ['name: Example', 'name: !Example'] },
    'prose that cannot be read': { 'filings/h1/income.mdx': ['Revenues grew', 'Revenues <grew'] },
    'a record of what was printed that cannot be read': { 'filings/h1/as-printed.csv': 'table;row;column;printed;reason;note\n' },
  };

  test.each(Object.entries(DAMAGE))('%s', (_, changes) => {
    expect(allFound(changes)).toHaveLength(1);
  });

  test('what does not follow from it is found beside it', () => {
    const found = allFound({ [FACTS]: ['profit,,,,JPY,millions,-6,Ledger,300,300', 'profit,,,,JPY,millions,-6,Ledger,300,301'], 'forms/earnings-release.yaml': ['title: Earnings', 'title: &Earnings'] });
    expect(found.map((each) => /\[(.*)\]/.exec(each)?.[1])).toEqual(['footing', 'yaml/machinery']);
  });
});

describe('what all rows of a column have alike', () => {
  test('is one finding that counts them', () => {
    expect(foundIn({ 'filings/h1/facts/more.csv': rows(7, (index) => `revenues,segment=s${String(index)},,,millions,JPY,-6,Ledger,${String(index)},`).replace('1H11,1H12', '1H11') })).toMatchInlineSnapshot(`
      "content/filings/h1/facts/more.csv:2:10: error: The dimension "segment" has no member "s0". So it is in 6 more rows. [facts/unknown-member]
          expected: atm
          see:      content/filings/h1/facts/more.csv:3:10: The dimension "segment" has no member "s1".
          see:      content/filings/h1/facts/more.csv:4:10: The dimension "segment" has no member "s2".
          see:      content/filings/h1/facts/more.csv:5:10: The dimension "segment" has no member "s3".
          see:      content/filings/h1/facts/more.csv:6:10: The dimension "segment" has no member "s4".
          see:      content/filings/h1/facts/more.csv:7:10: The dimension "segment" has no member "s5".
          to mend:  Correct the name, or declare the member in concepts/.
      content/filings/h1/facts/more.csv:2:23: error: The unit cannot be read: "millions" is neither a currency of ISO 4217 nor a unit that the issuer declares. So it is in 6 more rows. [facts/unit]
          expected: JPY, or another currency
          to mend:  Correct the unit, or the value kind of the concept.
      content/filings/h1/facts/more.csv:2:32: error: The scale "JPY" cannot stand here. So it is in 6 more rows. [facts/scale]
          expected: one of ones, thousands, ten-thousands, lakh, millions, crore, hundred-millions, billions, trillions
          to mend:  Correct the scale."
    `);
  });

  test('is a list where it is not in all of them, and a few are enough', () => {
    const found = (count: number) => foundIn({ 'filings/h1/facts/more.csv': rows(20, (index) => `revenues,,,,JPY,millions,${index < count ? 'x' : '-6'},Ledger,,`) }).match(/facts\/decimals/g)?.length;
    expect([found(5), found(12), found(13)]).toEqual([5, 12, 1]);
  });
});
