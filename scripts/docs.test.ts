import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesPage } from '../src/documentation/licences.ts';
import { rulePages } from '../src/documentation/rule-index.ts';

test('the pages of the rules are those that the rules make: npm run docs', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual(Object.keys(pages).sort());
  for (const [file, text] of Object.entries(pages)) expect(readFileSync(`docs/rules/${file}`, 'utf8'), file).toBe(text);
});

test('the licences are those of the packages that are installed: npm run docs', () => {
  const text = licencesPage(readFileSync('package-lock.json', 'utf8'));
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(text);
  expect(text).not.toContain('not stated');
});
