import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  writeFileSync(join(folder, name), 'kept');
  const store = new WorkbookStore(folder);
  expect(new TextDecoder().decode(await store.write(workbook('one')))).toBe('kept');
  expect(await store.write(workbook('two'))).not.toEqual(bytes);
  expect(readdirSync(folder)).toHaveLength(2);
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
