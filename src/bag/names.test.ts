import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { manifestOf } from './manifest.ts';
import { unprovable } from './names.ts';
import { writeFolder } from './store.ts';

test.each([
  ['a line break', 'data/a\nb.csv', 'holds a sign that nothing shows'],
  ['a carriage return', 'data/a\r', 'holds a sign that nothing shows'],
  ['a backslash', 'data/a\\b', 'holds "\\", which some systems, or the lists of archives, cannot write'],
  ['a point at the end', 'data/a./b', 'ends with a point, which Windows drops'],
  ['a blank at the end', 'data/a ', 'begins or ends with a blank'],
  ['a device', 'data/site/con/index.html', 'is the name of a device on Windows'],
  ['a device with an ending', 'data/Lpt1.csv', 'is the name of a device on Windows'],
  ['an accent by itself', 'data/e\u0301.csv', 'is written in letters and separate accents (not NFC), which systems change'],
  ['a way out', 'data/../x', 'leads out of the archive, or nowhere'],
  ['nothing', 'data//x', 'leads out of the archive, or nowhere'],
  ['a name that is too long', `data/${'é'.repeat(128)}`, 'has 256 bytes, which is more than 255'],
])('%s', (_, path, problem) => {
  const [said, ...more] = unprovable(['data/index.html', path]);
  expect(said?.endsWith(` ${problem}`), said).toBe(true);
  expect(more).toEqual([]);
});

test('names that are alike, folders among them, and files that are folders', () => {
  expect(unprovable(['data/Table.csv', 'data/table.csv'])).toEqual(['data/table.csv differs from data/Table.csv in nothing but the case or the form of letters']);
  expect(unprovable(['data/A/x', 'data/a/y', 'data/a/z'])).toEqual(['data/a differs from data/A in nothing but the case or the form of letters']);
  expect(unprovable(['data/ß', 'data/SS'])).toEqual(['data/SS differs from data/ß in nothing but the case or the form of letters']);
  expect(unprovable(['data/a', 'data/a/b'])).toEqual(['data/a is a file and a folder at once']);
  expect(unprovable(['data/index.html', 'data/決算.csv', 'data/site/a-b_c.1/index.html', 'data/ü ü.csv'])).toEqual([]);
});

test('whatever is not refused, sha256sum proves', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '-', '_', '\\', '\n', '\r', '%', '*', '"', 'é', 'e\u0301', '決', '\u202e', '\u00a0', "'", '$', '#'), minLength: 1, maxLength: 6 });
  const folders = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `data/${names.join('/')}`), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(folders.filter((paths) => unprovable(paths).length === 0), (paths) => {
    const folder = mkdtempSync(join(tmpdir(), 'kessan-names-'));
    try {
      const files = folderOf(paths.map((path) => [path, new TextEncoder().encode(path)]));
      writeFolder(folder, files);
      execFileSync('sha256sum', ['--strict', '--check', '--quiet', '-'], { cwd: folder, input: manifestOf(files), stdio: ['pipe', 'ignore', 'pipe'] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }), { numRuns: 60 });
});
