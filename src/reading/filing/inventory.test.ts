import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { memorySource } from '../formats/memory.ts';
import { readSite } from '../site/site.ts';

test('finds nothing in a sound site', () => {
  expect(foundIn({})).toBe('');
});

test('passes over what editors and systems leave behind', () => {
  const left = ['.DS_Store', 'filings/h1/facts/.~lock.income.csv#', 'filings/h1/facts/~$income.xlsx', 'tables/income.yaml~', '.vscode/settings.json', 'Thumbs.db'];
  expect(foundIn(Object.fromEntries(left.map((path) => [path, 'x'])))).toBe('');
});

test('reports files that nothing reads', () => {
  const files = ['filings/h1/facts/income.csv.bak', 'filings/h1/facts/income.xlsx', 'filings/h1/facts/old/income.csv', 'filings/h1/notes.txt', 'tables/income.yml', 'disclaimers/a.md', 'readme.md', 'deep/er/file.yaml'];
  expect(foundIn(Object.fromEntries(files.map((path) => [path, 'x'])))).toMatchInlineSnapshot(`
    "content/deep/er/file.yaml: warning: Nothing reads this file. [files/unexpected]
        expected: issuer.yaml, glossary.yaml, or a file in concepts, tables, charts, forms, ties, disclaimers or filings
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/disclaimers/a.md: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .mdx
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/filings/h1/facts/income.csv.bak: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .csv
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/filings/h1/facts/income.xlsx: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .csv
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/filings/h1/facts/old/income.csv: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .csv
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/filings/h1/notes.txt: warning: Nothing reads this file. [files/unexpected]
        expected: filing.yaml, sign-offs.yaml, as-printed.csv, facts/*.csv, second-keying/*.csv, transcription/*.csv or a file ending in .mdx
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/readme.md: warning: Nothing reads this file. [files/unexpected]
        expected: issuer.yaml, glossary.yaml, or a file in concepts, tables, charts, forms, ties, disclaimers or filings
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content.
    content/tables/income.yml: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .yaml
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content."
  `);
});

test('reports missing files', () => {
  expect(foundIn({ 'issuer.yaml': undefined, 'concepts/all.yaml': undefined, 'tables/income.yaml': undefined })).toMatchInlineSnapshot(`
    "content/concepts/concepts.yaml: error: A file that says what can be reported is missing. [files/missing]
        to mend:  Write concepts/concepts.yaml.
    content/issuer.yaml: error: The file that says who reports is missing. [files/missing]
        to mend:  Write issuer.yaml."
  `);
  expect(foundIn({ 'filings/h1/filing.yaml': undefined })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml: error: The file that describes the filing is missing. [files/missing]
        to mend:  Write filings/h1/filing.yaml."
  `);
  expect(foundIn({ 'filings/h1/facts/income.csv': undefined, 'filings/h1/income.mdx': undefined })).toMatchInlineSnapshot(`
    "content/filings/h1/facts: error: The filing has no facts. [files/missing]
        expected: a folder facts with at least one CSV file
        to mend:  Write filings/h1/facts/*.csv.
    content/filings/h1/filing.yaml:20:45: error: There is no prose file "income.mdx". [filing/unknown-prose]
        expected: none is declared
        to mend:  Write the file beside filing.yaml, or correct its name."
  `);
});

test('reports a site without content', () => {
  expect(readSite(memorySource({})).findings).toMatchObject([{ rule: 'files/no-content', place: { file: 'content' } }]);
});

test('reports names that cannot be ids', () => {
  expect(foundIn({ 'tables/Income Statement.yaml': 'title: A\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]' })).toMatchInlineSnapshot(`
    "content/tables/Income Statement.yaml: error: "Income Statement" cannot be the id of a table. [files/name]
        expected: lower-case words or digits joined by hyphens, such as fy2012-h1
        to mend:  Rename it."
  `);
  const files = Object.fromEntries(['filing.yaml', 'facts/income.csv'].map((name) => [`filings/2012 H1/${name}`, name.endsWith('csv') ? 'concept,unit,scale,decimals,source,1H12\n' : '']));
  expect(readMini(files).findings.map(({ rule }) => rule)).toContain('files/name');
});

test.each(['search', 'tie-out'])('reports a filing whose own document would take the place of another file: %s', (id) => {
  const files = Object.fromEntries(['filing.yaml', 'facts/income.csv'].map((name) => [`filings/${id}/${name}`, name.endsWith('csv') ? 'concept,unit,scale,decimals,source,1H12\n' : '']));
  expect(readMini(files).findings.filter(({ rule }) => rule === 'files/reserved-name').map(formatFinding)).toEqual([
    `content/filings/${id}: error: No filing can be called "${id}": the file ${id}.json, which every filing has, stands at the address of its own. [files/reserved-name]\n    to mend:  Rename its folder.`,
  ]);
});

test('reports a file that cannot be read', () => {
  const source = memorySource({ 'issuer.yaml': 'x' });
  const broken = { ...source, read: () => { throw new Error('permission denied'); } };
  expect(readSite(broken).findings).toMatchObject([{ rule: 'files/missing' }, { rule: 'files/unreadable', actual: 'permission denied' }]);
});
