import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errataTables, withTables } from '../src/documentation/errata-tables.ts';
import { licencesPage } from '../src/documentation/licences.ts';
import { rulePages } from '../src/documentation/rule-index.ts';
import { diskSource } from '../src/reading/formats/disk.ts';
import { readSite } from '../src/reading/site/site.ts';
import { subjectOf } from '../src/tieout/checking/subject.ts';

test('the pages of the rules are those that the rules make: npm run docs', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual(Object.keys(pages).sort());
  for (const [file, text] of Object.entries(pages)) expect(readFileSync(`docs/rules/${file}`, 'utf8'), file).toBe(text);
});

test('the errors of the source are those that the rules find: npm run docs', () => {
  const { site } = readSite(diskSource('content'));
  const filing = site?.filings.find(({ transcription }) => transcription);
  if (!site || !filing) throw new Error('No filing of the content has a transcription.');
  const text = readFileSync('docs/errata.md', 'utf8');
  expect(withTables(text, errataTables(subjectOf(site, filing)))).toBe(text);
});

test('the licences are those of the packages that are installed: npm run docs', () => {
  const text = licencesPage(readFileSync('package-lock.json', 'utf8'));
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(text);
  expect(text).not.toContain('not stated');
});
