import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckRecord } from './check-record.ts';
import type { KeptFile } from './kept-files.ts';

/** A part of a site that is made from inputs of its own: the pages and files of a filing, of a history, of a fiscal year. */
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
  /** By folder within the site: `filings/fy2012-h1`. */
  readonly units: Readonly<Record<string, UnitRecord>>;
}

/** The record of the last build into a folder by the same program; `undefined` where there is none that can be used. */
export function readRecord(output: string, program: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(recordFile(output), 'utf8')) as BuildRecord;
    return record.program === program ? record : undefined;
  } catch {
    // None yet, or half of one: a record only saves time, and the site is made without it.
    return undefined;
  }
}

/** Keeps the record of a build into a folder. */
export function writeRecord(output: string, record: BuildRecord): void {
  const file = recordFile(output);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

/** Forgets the last build into a folder: what stands there is about to be something else. */
export function dropRecord(output: string): void {
  rmSync(recordFile(output), { force: true });
}

// Beside the site and not in it: a site is the same whether it was built at once or piece by piece.
function recordFile(output: string): string {
  return join('.kessan', 'built', `${createHash('sha256').update(resolve(output)).digest('hex').slice(0, 16)}.json`);
}
