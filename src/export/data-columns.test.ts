import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_COLUMNS } from './data-columns.ts';

test('docs/export-format.md says what every column holds, in their order', () => {
  const documented = readFileSync('docs/export-format.md', 'utf8').split('\n').filter((line) => DATA_COLUMNS.some(({ name }) => line.startsWith(`| \`${name}\` |`)));
  expect(documented).toEqual(DATA_COLUMNS.map(({ name, holds }) => `| \`${name}\` | ${holds} |`));
});
