import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteOptions } from 'hucre';
import { expect, onTestFinished, test } from 'vitest';
import { WorkbookStore } from './workbook-store.ts';

const workbook = (text: string): WriteOptions => ({ sheets: [{ name: 'Table', rows: [[text]] }], properties: { modified: new Date(0) } });

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kessan-store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test('writes a workbook once, and knows it by what is in it', async () => {
  const folder = temporaryFolder();
  const bytes = await new WorkbookStore(folder).write(workbook('one'));
  const [name = ''] = readdirSync(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  // Another store, as another build has it, gives what is kept, and not what it would write.
  rmSync(join(folder, name));
  writeFileSync(join(folder, `${name.slice(0, 64)}-${hash('sha256', 'kept')}.xlsx`), 'kept');
  const store = new WorkbookStore(folder);
  expect(new TextDecoder().decode(await store.write(workbook('one')))).toBe('kept');
  expect(await store.write(workbook('two'))).not.toEqual(bytes);
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each([
  ['emptied', () => Buffer.from('')],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['changed by a bit', (bytes: Buffer) => Buffer.from(bytes).fill((bytes[300] ?? 0) ^ 1, 300, 301)],
])('writes a workbook anew that was %s', async (_, damage) => {
  const folder = temporaryFolder();
  const bytes = await new WorkbookStore(folder).write(workbook('one'));
  const file = join(folder, readdirSync(folder)[0] ?? '');
  writeFileSync(file, damage(readFileSync(file)));
  expect(Buffer.from(await new WorkbookStore(folder).write(workbook('one')))).toEqual(Buffer.from(bytes));
  expect(readFileSync(file)).toEqual(Buffer.from(bytes));
});

test('forgets what the last build did not ask for', async () => {
  const folder = temporaryFolder();
  const first = new WorkbookStore(folder);
  await first.write(workbook('one'));
  await first.write(workbook('two'));
  const second = new WorkbookStore(folder);
  const bytes = await second.write(workbook('two'));
  second.prune();
  expect(readdirSync(folder)).toHaveLength(1);
  rmSync(folder, { recursive: true });
  expect(Uint8Array.from(await new WorkbookStore(folder).write(workbook('two')))).toEqual(Uint8Array.from(bytes));
});
