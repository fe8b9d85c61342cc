import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, isUntouched } from './kept-files.ts';

const PART = 'history/revenues';

/** A site with a part of two pages and its file of data, each written at a known moment. */
function siteWithPart(): string {
  const site = mkdtempSync(join(tmpdir(), 'kessan-part-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true, force: true });
  });
  mkdirSync(join(site, PART, 'dark'), { recursive: true });
  for (const path of [`${PART}/index.html`, `${PART}/dark/chart.svg`, `${PART}.json`, 'history/costs.json']) {
    writeFileSync(join(site, path), 'as it was');
    utimesSync(join(site, path), 1_000_000, 1_000_000);
  }
  return site;
}

test('a part is the files in its folder, in the order of their names, and the file of data beside it', () => {
  expect(filesOf(siteWithPart(), PART).map(([path, bytes]) => [path, bytes])).toEqual([[`${PART}.json`, 9], [`${PART}/dark/chart.svg`, 9], [`${PART}/index.html`, 9]]);
});

test('a part that nobody has touched is as it was left, whatever became of others', () => {
  const site = siteWithPart();
  const files = filesOf(site, PART);
  writeFileSync(join(site, 'history/costs.json'), 'something else');
  expect(isUntouched(site, PART, files)).toBe(true);
});

test.each<readonly [string, (site: string) => void]>([
  ['other bytes', (site) => { writeFileSync(join(site, PART, 'index.html'), 'longer than it was'); utimesSync(join(site, PART, 'index.html'), 1_000_000, 1_000_000); }],
  ['as many bytes, written later', (site) => { writeFileSync(join(site, PART, 'index.html'), 'AS IT WAS'); utimesSync(join(site, PART, 'index.html'), 1_000_000, 1_000_001); }],
  ['a file more', (site) => { writeFileSync(join(site, PART, 'more.html'), ''); }],
  ['a file less', (site) => { rmSync(join(site, PART, 'dark/chart.svg')); }],
  ['no data', (site) => { rmSync(join(site, `${PART}.json`)); }],
  ['no part', (site) => { rmSync(join(site, PART), { recursive: true }); }],
])('a part with %s is not to be trusted', (_, touch) => {
  const site = siteWithPart();
  const files = filesOf(site, PART);
  touch(site);
  expect(isUntouched(site, PART, files)).toBe(false);
});
