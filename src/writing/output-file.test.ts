import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputFile } from './output-file.ts';
import { markSite } from './site-mark.ts';

let folder: string;
let former: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kessan-file-')));
  former = process.cwd();
  process.chdir(folder);
  for (const name of ['content/filings', 'archive', 'public', 'src', 'dist', 'notes']) mkdirSync(name, { recursive: true });
  markSite('dist', 'public');
  writeFileSync('content/issuer.yaml', 'name: Acme');
  writeFileSync('own.html', 'Own, from an earlier run');
  writeFileSync('theirs.html', 'Mine');
  symlinkSync('content/issuer.yaml', 'link');
  symlinkSync('elsewhere.html', 'new-link');
});
afterEach(() => {
  process.chdir(former);
  rmSync(folder, { recursive: true, force: true });
});

function answer(output: string): string {
  const place = outputFile(output, { root: '.', precious: ['content', 'archive'], copied: 'public' }, (beginning) => beginning.startsWith('Own'));
  return (place.ok ? place.value : place.problem).replaceAll(folder, '…');
}

test.each([['new.html', '…/new.html'], ['own.html', '…/own.html'], ['notes/deep/er.html', '…/notes/deep/er.html'], ['new-link', '…/elsewhere.html'], ['../up.html', /^\/.*up\.html$/]])('%s is written', (output, place) => {
  expect(answer(output)).toEqual(typeof place === 'string' ? place : expect.stringMatching(place));
});

test.each([
  ['', '--output names no file: it is empty, as a variable that is not set. Name one, or leave --output out.'],
  ['theirs.html', '--output theirs.html: the file is there already, and is not one that this command has written before. Nothing was written; name another.'],
  ['content/issuer.yaml', '--output content/issuer.yaml: this is within the folder content, which holds what people made. Name another place.'],
  ['content/new.html', '--output content/new.html: this is within the folder content, which holds what people made. Name another place.'],
  ['link', '--output link: this is within the folder content, which holds what people made. Name another place.'],
  ['public/b.html', '--output public/b.html: every build copies what is in public/ into the site, and this with it. Name another place.'],
  ['src/x.ts', '--output src/x.ts: src is a part of the project. Name another place.'],
  ['.git/config', '--output .git/config: .git is a part of the project. Name another place.'],
  ['dist/b.html', '--output dist/b.html: …/dist is a site that is replaced as a whole, and this file with it. Name a file beside it.'],
  ['notes', '--output notes: this is a folder. Name a file.'],
  ['new/', '--output new/: this is a folder. Name a file.'],
])('%j is not written', (output, problem) => {
  expect(answer(output)).toBe(problem);
});
