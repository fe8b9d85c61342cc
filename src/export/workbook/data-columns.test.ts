import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_COLUMNS } from './data-columns.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';

/** The rows of the table of columns in a section of the documentation. */
function documented(section: string): readonly string[] {
  const text = readFileSync('docs/export-format.md', 'utf8').split(/^## /m).find((each) => each.startsWith(`${section}\n`));
  return (text ?? '').split('\n').filter((line) => line.startsWith('| `'));
}

test.each([
  ['CSV', DATA_COLUMNS],
  ['The history of every figure', HISTORY_COLUMNS],
])('docs/export-format.md says what every column holds, in their order: %s', (section, columns: readonly { readonly name: string; readonly holds: string }[]) => {
  expect(documented(section)).toEqual(columns.map(({ name, holds }) => `| \`${name}\` | ${holds} |`));
});
