import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFilesWhole, writeFileWhole } from './written-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kessan-written-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is written with the folders it needs, and nothing stays beside it', () => {
  writeFileWhole(join(folder, 'a/b.txt'), '売上高');
  writeFileWhole(join(folder, 'a/b.txt'), new Uint8Array([65]));
  expect([readFileSync(join(folder, 'a/b.txt'), 'utf8'), readdirSync(join(folder, 'a'))]).toEqual(['A', ['b.txt']]);
});

test('the rights of a file stay as they were', () => {
  writeFileSync(join(folder, 'a'), 'old');
  chmodSync(join(folder, 'a'), 0o640);
  writeFileWhole(join(folder, 'a'), 'new');
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
});

test('a link stays a link, even to what is not there yet', () => {
  mkdirSync(join(folder, 'far'));
  symlinkSync('far/real', join(folder, 'link'));
  symlinkSync('link', join(folder, 'chain'));
  for (const text of ['first', 'second']) writeFileWhole(join(folder, 'chain'), text);
  expect([lstatSync(join(folder, 'chain')).isSymbolicLink(), readlinkSync(join(folder, 'link')), readFileSync(join(folder, 'far/real'), 'utf8')]).toEqual([true, 'far/real', 'second']);
});

test('what cannot be written leaves nothing, and says why', () => {
  symlinkSync('round', join(folder, 'round'));
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeFileWhole(join(folder, 'round'), 'x')).toThrow('leads in a circle');
  expect(() => writeFileWhole(join(folder, 'taken'), 'x')).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
  expect(() => writeFileWhole(join(folder, 'file/below'), 'x')).toThrow(/ENOTDIR|EEXIST/);
  expect(readdirSync(folder).sort()).toEqual(['file', 'round', 'taken']);
});

test('several files are written together: all of them, or none', () => {
  writeFileSync(join(folder, 'a'), 'old');
  mkdirSync(join(folder, 'taken'));
  expect(() => writeFilesWhole([{ file: join(folder, 'a'), content: 'new' }, { file: join(folder, 'a/below'), content: 'x' }])).toThrow();
  expect([readFileSync(join(folder, 'a'), 'utf8'), readdirSync(folder).sort()]).toEqual(['old', ['a', 'taken']]);
  writeFilesWhole([{ file: join(folder, 'a'), content: 'new' }, { file: join(folder, 'b'), content: 'x' }]);
  expect([readFileSync(join(folder, 'a'), 'utf8'), readFileSync(join(folder, 'b'), 'utf8')]).toEqual(['new', 'x']);
});

test('what somebody else has changed since it was read is not written over, and nothing beside it', () => {
  const read = new TextEncoder().encode('as read');
  writeFileSync(join(folder, 'a'), read);
  writeFileSync(join(folder, 'b'), 'changed since');
  for (const [name, former] of [['b', read], ['b', 'none'], ['gone', read]] as const) {
    expect(() => writeFilesWhole([{ file: join(folder, 'a'), content: 'new', former: read }, { file: join(folder, name), content: 'new', former }])).toThrow('changed by somebody else');
  }
  expect([readFileSync(join(folder, 'a'), 'utf8'), readFileSync(join(folder, 'b'), 'utf8'), readdirSync(folder).sort()]).toEqual(['as read', 'changed since', ['a', 'b']]);
  writeFilesWhole([{ file: join(folder, 'a'), content: 'new', former: read }, { file: join(folder, 'c'), content: 'new', former: 'none' }]);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c']);
});

test.skipIf(process.getuid?.() === 0)('what may not be written is not', () => {
  writeFileSync(join(folder, 'a'), 'old');
  chmodSync(join(folder, 'a'), 0o444);
  expect(() => writeFileWhole(join(folder, 'a'), 'new')).toThrow('EACCES');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});

test.runIf(process.getuid?.() === 0)('the owner of a file stays who it was', () => {
  writeFileSync(join(folder, 'a'), 'old');
  chownSync(join(folder, 'a'), 65534, 65534);
  writeFileWhole(join(folder, 'a'), 'new');
  expect([statSync(join(folder, 'a')).uid, statSync(join(folder, 'a')).gid, readFileSync(join(folder, 'a'), 'utf8')]).toEqual([65534, 65534, 'new']);
});
