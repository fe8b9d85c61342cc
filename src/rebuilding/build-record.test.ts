import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropRecord, readRecord, writeRecord } from './build-record.ts';

const RECORD = { program: 'one', checks: {}, filings: {}, units: { 'filings/a': { key: 'k', files: [['filings/a/index.html', 5, 'd1']] } } } as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-record-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('is read by the program that wrote it, for the folder it is of, until it is dropped', () => {
  const records = join(folder, 'records');
  const site = join(folder, 'dist');
  mkdirSync(site);
  writeRecord(site, RECORD, records);
  expect(readRecord(site, 'one', records)).toEqual(RECORD);
  expect(readRecord(site, 'another', records)).toBeUndefined();
  expect(readRecord(join(folder, 'other'), 'one', records)).toBeUndefined();
  dropRecord(site, records);
  expect(readRecord(site, 'one', records)).toBeUndefined();
});

test('is none when a single bit of it is another', () => {
  const records = join(folder, 'records');
  mkdirSync(join(folder, 'dist'));
  writeRecord(join(folder, 'dist'), RECORD, records);
  const file = join(records, readdirSync(records)[0] ?? '', 'record.json');
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    for (const bit of [1, 4, 64]) {
      writeFileSync(file, Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ bit : byte)));
      expect(readRecord(join(folder, 'dist'), 'one', records), `${String(at)} ${String(bit)}`).toBeUndefined();
    }
  }
});

test('is forgotten when its folder is gone, and half of one is none', () => {
  const records = join(folder, 'records');
  const [kept, gone] = [join(folder, 'kept'), join(folder, 'gone')];
  mkdirSync(kept);
  mkdirSync(gone);
  writeRecord(gone, RECORD, records);
  rmSync(gone, { recursive: true });
  writeRecord(kept, RECORD, records);
  expect(readdirSync(records)).toHaveLength(1);
  writeFileSync(join(records, readdirSync(records)[0] ?? '', 'record.json'), '{"program":"one","che');
  expect(readRecord(kept, 'one', records)).toBeUndefined();
});
