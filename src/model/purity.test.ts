import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The linter as it is configured, without the rules that need types: they are slow, and the texts are in no project.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** What the linter says of a text that pretends to be this file: the rules that forbid things. */
async function forbidden(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  expect(result?.fatalErrorCount).toBe(0);
  return result?.messages.flatMap(({ ruleId }) => (ruleId?.startsWith('no-restricted') ? [ruleId] : [])) ?? [];
}

const impure: readonly (readonly [string, string, string])[] = [
  ['the disk', `import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');\n`, 'no-restricted-imports'],
  ['the disk, by its old name', `import { readFileSync } from 'fs';\nexport const text = readFileSync('x', 'utf8');\n`, 'no-restricted-imports'],
  ['the disk, when it runs', `export const disk = import('node:fs');\n`, 'no-restricted-syntax'],
  ['Astro', `import { dev } from 'astro';\nexport const server = dev;\n`, 'no-restricted-imports'],
  ['a part of Astro', `import { z } from 'astro/zod';\nexport const schema = z;\n`, 'no-restricted-imports'],
  ['the content collections', `import { getCollection } from 'astro:content';\nexport const get = getCollection;\n`, 'no-restricted-imports'],
  ['reading', `import { readSite } from '../reading/site/site.ts';\nexport const read = readSite;\n`, 'no-restricted-imports'],
  ['the clock', 'export const now = new Date();\n', 'no-restricted-globals'],
  ['the clock, from behind', 'export const now = new globalThis.Date();\n', 'no-restricted-globals'],
  ['another clock', 'export const now = performance.now();\n', 'no-restricted-globals'],
  ['the order of a locale', `export const order = 'a'.localeCompare('b');\n`, 'no-restricted-properties'],
  ['the locale', `export const format = new Intl.NumberFormat('en');\n`, 'no-restricted-globals'],
  ['the locale, by a method', 'export const text = (value: bigint): string => value.toLocaleString();\n', 'no-restricted-properties'],
  ['binary fractions', 'export const rough = (value: { toNumber(): number }): number => value.toNumber();\n', 'no-restricted-properties'],
  ['binary fractions, by parsing', 'export const rough = (text: string): number => parseFloat(text);\n', 'no-restricted-globals'],
  ['binary fractions, by the other door', 'export const rough = (text: string): number => Number.parseFloat(text);\n', 'no-restricted-properties'],
  ['chance', 'export const dice = Math.random();\n', 'no-restricted-properties'],
  ['the environment', 'export const zone = process.env.TZ;\n', 'no-restricted-globals'],
];

describe.each(['src/model/pretended.ts', 'src/tieout/pretended.ts', 'src/export/pretended.ts'])('%s', (file) => {
  test.each(impure)('may know nothing of %s', async (_, text, rule) => {
    expect(await forbidden(file, text)).toEqual([rule]);
  });

  test('may compute', async () => {
    expect(await forbidden(file, `import { Decimal } from './amounts/decimal.ts';\nexport const two = new Decimal(1).plus(1);\n`)).toEqual([]);
  });
});

test('reading may read', async () => {
  expect(await forbidden('src/reading/pretended.ts', impure[0]?.[1] ?? '')).toEqual([]);
});
