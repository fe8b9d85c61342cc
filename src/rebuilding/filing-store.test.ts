import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { miniSite } from '../../test/sites/mini-filing.ts';
import { FilingStore } from './filing-store.ts';

const [filing] = miniSite().filings;
const READ = { filing: filing as NonNullable<typeof filing>, findings: [] };
const FROM = 'a digest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function keep(ids: readonly string[]): void {
  const store = new FilingStore(folder);
  for (const id of ids) store.set(id, FROM, 'another', READ);
  store.close();
}

test('gives back what was read from the same', () => {
  keep(['h1']);
  const store = new FilingStore(folder);
  expect(store.kept('h1')).toMatchObject({ description: 'another' });
  expect(store.get('h1', FROM)?.filing.facts.all).toEqual(READ.filing.facts.all);
  expect(store.get('h1', 'something else')).toBeUndefined();
  expect(store.get('h2', FROM)).toBeUndefined();
});

test('forgets what nobody asked for and what a killed build left, and leaves alone what another one writes', () => {
  keep(['h1', 'h2', 'h3']);
  // The process that started this one runs; no process has a number as high as the other.
  const written = `h4.text.${String(process.ppid)}`;
  writeFileSync(join(folder, written), '');
  writeFileSync(join(folder, 'h5.text.999999999'), '');
  const store = new FilingStore(folder);
  store.get('h1', FROM);
  store.get('h2', 'something else');
  store.set('h3', FROM, 'another', READ);
  store.close();
  expect(readdirSync(folder).sort()).toEqual(['h1.text', 'h3.text', written, 'index.json']);
  expect(new FilingStore(folder).kept('h2')).toBeUndefined();
});

test.each([
  ['a byte', (bytes: Buffer) => { bytes[40] = (bytes[40] ?? 0) ^ 1; return bytes; }],
  ['the end', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['everything', () => Buffer.from('')],
])('takes a text that was damaged in %s for none', (_, damage) => {
  keep(['h1']);
  const file = join(folder, 'h1.text');
  writeFileSync(file, damage(readFileSync(file)));
  expect(new FilingStore(folder).get('h1', FROM)).toBeUndefined();
});

test('an index that is cut off, or names a text that is gone, is none', () => {
  keep(['h1', 'h2']);
  rmSync(join(folder, 'h1.text'));
  expect(new FilingStore(folder).get('h1', FROM)).toBeUndefined();
  writeFileSync(join(folder, 'index.json'), readFileSync(join(folder, 'index.json'), 'utf8').slice(0, -3));
  expect(new FilingStore(folder).get('h2', FROM)).toBeUndefined();
});
