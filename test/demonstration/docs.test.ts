import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errataTables, withTables } from '../../src/documentation/errata-tables.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { editorSnippets } from '../../src/reading/schema/snippets.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { subjectOf } from '../../src/tieout/checking/subject.ts';

test('the errors of the source are those that the rules find: npm run docs', () => {
  const { site } = readSite(diskSource('content'));
  const filing = site?.filings.find(({ transcription }) => transcription);
  if (!site || !filing) throw new Error('No filing of the content has a transcription.');
  const text = readFileSync('docs/errata.md', 'utf8');
  expect(withTables(text, errataTables(subjectOf(site, filing)))).toBe(text);
});

test('the snippets that editors offer have the names of the content: npm run schemas', () => {
  const { site } = readSite(diskSource('content'));
  expect(JSON.parse(readFileSync('.vscode/kessan.code-snippets', 'utf8'))).toEqual(site && editorSnippets(site));
});
