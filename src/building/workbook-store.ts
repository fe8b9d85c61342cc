import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WriteOptions } from 'hucre';
import { fingerprintOf, writeWorkbook } from '../export/workbook/workbook.ts';
import { freshName, removeLeftovers } from '../rebuilding/leftovers.ts';

/**
 * Workbooks as they were written before, found by everything that goes into them. What is published is frozen, and a
 * workbook is the dearest of its files by far: it is written once, not at every build. The name of each also holds the
 * digest of its bytes: one that is damaged is written anew.
 */
export class WorkbookStore {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** By what goes into a workbook, the digest of its bytes. */
  readonly #known: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.#folder = resolve(folder);
    mkdirSync(this.#folder, { recursive: true });
    this.#known = new Map(readdirSync(this.#folder).flatMap((name) => {
      const [, from, digest] = NAME.exec(name) ?? [];
      return from === undefined || digest === undefined ? [] : [[from, digest] as const];
    }));
  }

  /** The bytes of a workbook: those that are kept, or new ones that are kept from now on. */
  readonly write = async (workbook: WriteOptions): Promise<Uint8Array> => {
    const from = hash('sha256', fingerprintOf(workbook));
    const known = this.#known.get(from);
    const kept = known === undefined ? undefined : bytesOf(join(this.#folder, nameOf(from, known)));
    if (kept && known !== undefined && hash('sha256', kept) === known) {
      this.#used.add(nameOf(from, known));
      return kept;
    }
    const bytes = await writeWorkbook(workbook);
    const name = nameOf(from, hash('sha256', bytes));
    this.#used.add(name);
    const file = join(this.#folder, name);
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

const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})\.xlsx$/;

function nameOf(from: string, digest: string): string {
  return `${from}-${digest}.xlsx`;
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
