import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFileWhole } from '../writing/written-file.ts';
import type { PublishedRecord } from '../archive/published.ts';
import type { CheckRecord } from './check-record.ts';
import type { FilingDigests } from './filing-digests.ts';
import type { KeptFile } from './kept-files.ts';
import { seal, unseal } from './sealed.ts';

/** A part of a site that is made from inputs of its own: the pages and files of a filing, of a history, of a fiscal year; a workbook. */
export interface UnitRecord {
  /** The digest of everything that it is made from. */
  readonly key: string;
  readonly files: readonly KeptFile[];
}

/** What a build leaves for the next one into the same folder. */
export interface BuildRecord {
  /** The digest of what made it besides the content. */
  readonly program: string;
  /** By filing. */
  readonly checks: Readonly<Record<string, CheckRecord>>;
  /** What other parts show of each filing. */
  readonly filings: Readonly<Record<string, FilingDigests>>;
  /** By folder within the site: `filings/fy2012-h1`. */
  readonly units: Readonly<Record<string, UnitRecord>>;
  /** What archived filings were found to be beside their archives, by filing. */
  readonly published?: Readonly<Record<string, PublishedRecord>>;
}

// Beside the site and not in it: a site is the same whether it was built at once or piece by piece.
const RECORDS = join('.kessan', 'built');

/** The record of the last build into a folder by the same program; `undefined` where there is none that can be used. */
export function readRecord(output: string, program: string, records = RECORDS): BuildRecord | undefined {
  try {
    const record = unseal(readFileSync(recordFile(output, records), 'utf8')) as BuildRecord | undefined;
    return record?.program === program ? record : undefined;
  } catch {
    // None yet, or one that was damaged: a record only saves time, and the site is made without it.
    return undefined;
  }
}

/** Keeps the record of a build into a folder, and forgets those of folders that are gone. */
export function writeRecord(output: string, record: BuildRecord, records = RECORDS): void {
  const folder = folderOf(output, records);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'output'), resolve(output));
  writeFileWhole(recordFile(output, records), seal(record));
  forgetOthers(records);
}

/** Forgets the last build into a folder: what stands there is about to be something else. */
export function dropRecord(output: string, records = RECORDS): void {
  rmSync(recordFile(output, records), { force: true });
}

function recordFile(output: string, records: string): string {
  return join(folderOf(output, records), 'record.json');
}

function folderOf(output: string, records: string): string {
  return join(records, hash('sha256', resolve(output)).slice(0, 16));
}

function forgetOthers(records: string): void {
  for (const name of readdirSync(records)) {
    try {
      if (!existsSync(readFileSync(join(records, name, 'output'), 'utf8'))) rmSync(join(records, name), { recursive: true, force: true });
    } catch {
      // Another build is writing it, or forgetting it as well.
    }
  }
}
