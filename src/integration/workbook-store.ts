import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WriteOptions } from 'hucre';
import { fingerprintOf, writeWorkbook } from '../export/workbook.ts';
import { freshName, removeLeftovers } from '../rebuilding/leftovers.ts';

/**
 * Workbooks as they were written before, found by everything that goes into them. What is published is frozen, and a
 * workbook is the dearest of its files by far: it is written once, not at every build.
 */
export class WorkbookStore {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = resolve(folder);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The bytes of a workbook: those that are kept, or new ones that are kept from now on. */
  readonly write = async (workbook: WriteOptions): Promise<Uint8Array> => {
    const name = `${hash('sha256', fingerprintOf(workbook))}.xlsx`;
    this.#used.add(name);
    const file = join(this.#folder, name);
    const kept = bytesOf(file);
    if (kept) return kept;
    const bytes = await writeWorkbook(workbook);
    // Never half a file, even when two builds write the same one.
    const fresh = freshName(file);
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
    return bytes;
  };

  /** Forgets what was not asked for since the store was opened. */
  prune(): void {
    for (const name of readdirSync(this.#folder).filter((each) => each.endsWith('.xlsx'))) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    }
    removeLeftovers(this.#folder);
  }
}

/** The bytes of a file, where there is one: another build may have forgotten it a moment ago. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
