import { describe, expect, test } from 'vitest';
import { foundIn, MINI } from '../../../test/sites/mini.ts';

const FILING = 'filings/h1/filing.yaml';
const CONCEPTS = 'concepts/all.yaml';

describe('what Windows has for a device is no id of anything by which a file or an address is named', () => {
  test.each<[string, string, Parameters<typeof foundIn>[0]]>([
    ['a section', `content/${FILING}`, { [FILING]: ['id: income', 'id: con'] }],
    ['a part', `content/${FILING}`, { [FILING]: ['id: results', 'id: prn'] }],
    ['a concept', `content/${CONCEPTS}`, { [CONCEPTS]: ['id: dividend', 'id: aux'] }],
    ['a member', `content/${CONCEPTS}`, { [CONCEPTS]: ['id: atm', 'id: nul'] }],
    ['a section of a form', 'content/forms/earnings-release.yaml', { 'forms/earnings-release.yaml': ['id: income', 'id: lpt1'] }],
  ])('%s', (_, file, change) => {
    const said = foundIn(change);
    expect(said).toContain(`${file}:`);
    expect(said).toContain('expected: another name: Windows has this one for a device, and no file or address there can have it');
  });

  test.each([
    ['a table', 'tables/con.yaml', 'tables/income.yaml'], ['a form', 'forms/com9.yaml', 'forms/earnings-release.yaml'], ['a chart', 'charts/lpt9.yaml', 'tables/income.yaml'],
    ['a notice', 'disclaimers/aux.mdx', 'filings/h1/income.mdx'], ['facts', 'filings/h1/facts/nul.csv', 'filings/h1/facts/income.csv'], ['a filing', 'filings/com1/filing.yaml', FILING],
  ])('the file of %s', (_, file, like) => {
    const folder = file.includes('com1') ? 'filings/com1' : file;
    expect(foundIn({ [file]: MINI[like] ?? '' })).toContain(`content/${folder}: error: The name of the ${folder === file ? 'file' : 'folder'} "${folder.replace(/.*\//, '')}" is the name of a device on Windows. [files/name]`);
  });

  test('names that only begin so are names', () => {
    expect(foundIn({ [CONCEPTS]: ['id: dividend', 'id: con-tracts'] })).not.toContain('Windows');
    expect(foundIn({ [CONCEPTS]: ['id: dividend', 'id: auxiliary'] })).not.toContain('Windows');
    expect(foundIn({ [CONCEPTS]: ['id: dividend', 'id: com10'] })).not.toContain('Windows');
  });
});

test.each(['""', "''", ''])('a moment or a day of nothing holds nothing: %j', (value) => {
  expect(foundIn({ [FILING]: ['released: 2012-11-08', `released: 2012-11-08\npublishAt: ${value}`] })).toContain(`content/${FILING}:5:12: error: "publishAt" holds nothing. [yaml/wrong-value]
    expected: a moment with its zone, such as 2012-11-08T15:00+09:00
    to mend:  Write the value behind the colon, or remove the key.`);
  expect(foundIn({ [FILING]: ['released: 2012-11-08', `released: ${value}`] })).toContain('"released" holds nothing. [yaml/wrong-value]');
});
