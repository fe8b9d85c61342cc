import type { Filing } from '../../model/content/filing.ts';
import type { Finding } from '../../model/finding.ts';
import type { FilingReading } from './filing-files.ts';
import type { FilingFiles } from './inventory.ts';

/** Filings as they were read before, for as long as their files, and all that these depend on, are what they were. */
export interface KnownFilings {
  /** When a filing is published, by the path of its `filing.yaml`; `undefined` where that has to be read, or for a draft. */
  release(path: string): Pick<Filing, 'released' | 'publishAt'> | undefined;
  /** A filing that was read before; `undefined` for one that has to be read. Asked for when all that filings share was read. */
  recall(files: FilingFiles): FilingReading | undefined;
  /** Keeps a filing of a site without errors, with all that was found in it. */
  keep(files: FilingFiles, filing: Filing, findings: readonly Finding[]): void;
}
