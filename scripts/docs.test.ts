import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../src/documentation/rule-index.ts';

test('the pages of the rules are those that the rules make: npm run docs', () => {
  const pages = rulePages();
  expect(readdirSync('docs/rules').sort()).toEqual(Object.keys(pages).sort());
  for (const [file, text] of Object.entries(pages)) expect(readFileSync(`docs/rules/${file}`, 'utf8'), file).toBe(text);
});
