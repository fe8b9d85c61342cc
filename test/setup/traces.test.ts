import { gzipSync, strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, temporaryFolder, write } from '../commands/project.ts';
import { tracesOf } from './traces.ts';

const WORDS = /zyzzogeton|8,?675,?309/i;
const workbook = (text: string) => writeXlsx({ sheets: [{ name: 'Table', rows: [['Revenues', text]] }] });

test('a word is found in a name, in a text, in a workbook, and in what is packed twice', async () => {
  const folder = write(temporaryFolder(), { 'index.html': '<p>8,675,309,421</p>', 'zyzzogeton.txt': '', 'other.html': '<p>8,675</p>' });
  writeFileSync(join(folder, 'income.xlsx'), await workbook('Zyzzogeton'));
  writeFileSync(join(folder, 'income.zip'), zipSync({ 'h1/income.xlsx': await workbook('8675309421'), 'h1/Zyzzogeton.csv': strToU8('1,234') }));
  writeFileSync(join(folder, 'sitemap.xml.gz'), gzipSync(strToU8('the Zyzzogeton of the year')));
  // What is packed cannot be seen from outside.
  for (const name of ['income.xlsx', 'sitemap.xml.gz']) expect(filesIn(folder)[name]).not.toMatch(WORDS);
  expect(tracesOf(WORDS, filesIn(folder))).toEqual([
    'income.xlsx!/xl/sharedStrings.xml',
    // The table of contents of a zip is not packed.
    'income.zip', 'income.zip!/h1/income.xlsx!/xl/sharedStrings.xml', 'income.zip!/h1/Zyzzogeton.csv',
    'index.html',
    'sitemap.xml.gz!/',
    'zyzzogeton.txt',
  ]);
});

test('where there is none, none is found', async () => {
  const folder = write(temporaryFolder(), { 'index.html': '<p>1,234</p>' });
  writeFileSync(join(folder, 'income.xlsx'), await workbook('1,234'));
  expect(tracesOf(WORDS, filesIn(folder))).toEqual([]);
});

test('what cannot be looked into is said to be, and counts as no proof', () => {
  const folder = write(temporaryFolder(), { 'income.xlsx': 'PK\u0003\u0004, and nothing else' });
  expect(() => tracesOf(WORDS, filesIn(folder))).toThrow('income.xlsx cannot be looked into.');
});
