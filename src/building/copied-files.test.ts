import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markSite } from '../writing/site-mark.ts';
import { copiedFiles, copyFiles } from './copied-files.ts';

let folder: string;
let copied: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-copied-'));
  [copied, site] = [join(folder, 'public'), join(folder, 'site')];
  put(copied, '_headers', '/*');
  put(copied, '.well-known/security.txt', 'Contact: …');
  put(site, 'index.html', 'home');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(home: string, path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

function found(): readonly string[] | string {
  const files = copiedFiles(copied);
  return files.ok ? files.value : files.problem.replaceAll(folder, '…');
}

test('all files are copied, where there are any', () => {
  expect(found()).toEqual(['.well-known/security.txt', '_headers']);
  expect(copyFiles(copied, ['.well-known/security.txt', '_headers'], site)).toBeUndefined();
  expect(readFileSync(join(site, '.well-known/security.txt'), 'utf8')).toBe('Contact: …');
  rmSync(copied, { recursive: true });
  expect(found()).toEqual([]);
});

test('what a build has written into the folder is not copied again, and what somebody added since is', () => {
  put(copied, 'index.html', 'home');
  markSite(copied, 'public', ['filings/a/index.html', 'index.html']);
  put(copied, 'logo.svg', '<svg/>');
  put(copied, 'filings/a/index.html', 'a');
  expect(found()).toEqual(['.well-known/security.txt', '_headers', 'logo.svg']);
});

test('a link may lead to a file within, and nowhere else', () => {
  symlinkSync('_headers', join(copied, 'again'));
  expect(found()).toEqual(['.well-known/security.txt', '_headers', 'again']);
  put(folder, 'secret.txt', 'The figure of next week.');
  symlinkSync('../secret.txt', join(copied, 'a.txt'));
  symlinkSync('.well-known', join(copied, 'b'));
  symlinkSync('gone', join(copied, 'c'));
  expect(found()).toMatchInlineSnapshot(`
    "…/public/a.txt: this link leads out of …/public/, and what it leads to would be published. Put a copy of the file there.
    …/public/b: this link leads to a folder. Put the files themselves there.
    …/public/c: this link leads nowhere. Remove it, or put the file itself there."
  `);
});

test.runIf(process.platform !== 'win32')('a pipe is no file', () => {
  spawnSync('mkfifo', [join(copied, 'pipe')]);
  expect(found()).toBe('…/public/pipe: this is no file that can be copied, but a pipe, a socket or a device. Remove it.');
});

test('a file at the address of a page is refused, but for one that people write instead of the build', () => {
  put(copied, 'robots.txt', 'own');
  put(site, 'robots.txt', 'built');
  expect(copyFiles(copied, ['robots.txt'], site)).toBeUndefined();
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('own');
  put(copied, 'index.html', 'mine');
  expect(copyFiles(copied, ['index.html'], site)).toBe(`${copied}/index.html stands at an address where the site has a page or a file of its own. Give it another name.`);
  expect(copyFiles(copied, ['_headers'], site, new Set(['_headers']))).toContain('_headers stands at an address');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('home');
});
