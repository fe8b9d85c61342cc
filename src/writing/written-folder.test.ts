import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolderWhole } from './written-folder.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'kessan-folder-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a folder is written with all that is in it, and nothing stays beside it', () => {
  mkdirSync(join(home, 'a.kessan-new/left'), { recursive: true });
  writeFolderWhole(join(home, 'a'), new Map<string, string | Uint8Array>([['b.txt', '売上高'], ['c/d.txt', new Uint8Array([65])]]));
  expect([readFileSync(join(home, 'a/b.txt'), 'utf8'), readFileSync(join(home, 'a/c/d.txt'), 'utf8'), readdirSync(home), readdirSync(join(home, 'a'))]).toEqual(['売上高', 'A', ['a'], ['b.txt', 'c']]);
});

test('what is there stays, and half a folder is none', () => {
  mkdirSync(join(home, 'a'));
  writeFileSync(join(home, 'a/mine.txt'), 'mine');
  expect(() => writeFolderWhole(join(home, 'a'), new Map([['b.txt', 'x']]))).toThrow('is there already');
  expect(() => writeFolderWhole(join(home, 'b'), new Map([['c', 'x'], ['c/d', 'y']]))).toThrow();
  expect([readdirSync(home), readdirSync(join(home, 'a'))]).toEqual([['a'], ['mine.txt']]);
});
