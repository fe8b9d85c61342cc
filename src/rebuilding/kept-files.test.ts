import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, hasAll, isUntouched } from './kept-files.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'kessan-site-'));
  for (const path of ['history/revenues.json', 'history/revenues/index.html', 'history/revenues/chart.svg', 'history/costs/index.html']) put(path, '1,769.6');
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

const PART = 'history/revenues';

test('a part is its folder, and the file of data beside it', () => {
  expect(filesOf(site, PART).map(([path, bytes]) => [path, bytes])).toEqual([['history/revenues.json', 7], ['history/revenues/chart.svg', 7], ['history/revenues/index.html', 7]]);
  expect(filesOf(site, 'history/gone')).toEqual([]);
});

test.each<[string, () => void]>([
  ['changed, with its time put back', () => {
    const file = join(site, PART, 'index.html');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, '1,769.7');
    utimesSync(file, atime, mtime);
  }],
  ['removed', () => { rmSync(join(site, PART, 'chart.svg')); }],
  ['added', () => { put('history/revenues/notes.txt', 'mine'); }],
  ['renamed to what comes elsewhere', () => { rmSync(join(site, 'history/revenues.json')); put('history/revenues/z.json', '1,769.6'); }],
  ['replaced by a link', () => {
    rmSync(join(site, PART, 'index.html'));
    symlinkSync('chart.svg', join(site, PART, 'index.html'));
  }],
  ['replaced by a folder', () => { rmSync(join(site, PART), { recursive: true }); writeFileSync(join(site, PART), ''); }],
])('a part of which a file was %s is not what it was', (_, change) => {
  const files = filesOf(site, PART);
  expect([isUntouched(site, PART, files), hasAll(site, PART, files)]).toEqual([true, true]);
  change();
  expect(isUntouched(site, PART, files)).toBe(false);
});

test('other times alone are no change', () => {
  const files = filesOf(site, PART);
  utimesSync(join(site, PART, 'index.html'), 1, 1);
  expect(isUntouched(site, PART, files)).toBe(true);
});
