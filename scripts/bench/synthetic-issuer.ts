import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes content with as many filings as asked for, each a copy of the real release: 29 tables, about a thousand
 * figures, the same prose. Folders are numbered, so that every run makes the same.
 */
export function writeSyntheticIssuer(folder: string, filings: number): void {
  mkdirSync(join(folder, 'filings'), { recursive: true });
  for (const entry of readdirSync('content').filter((name) => name !== 'filings')) cpSync(join('content', entry), join(folder, entry), { recursive: true });
  for (let number = 1; number <= filings; number += 1) {
    cpSync('content/filings/fy2012-h1', join(folder, `filings/release-${String(number).padStart(4, '0')}`), { recursive: true });
  }
}
