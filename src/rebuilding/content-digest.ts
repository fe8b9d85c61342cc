import { hash } from 'node:crypto';
import type { FileSource } from '../reading/source.ts';

/** What was read, as digests: equal ones mean that the same was read. */
export interface ContentDigests {
  /** Of all files that belong to no filing. */
  readonly shared: string;
  /** Of the files of each filing, by its id. */
  readonly filings: ReadonlyMap<string, string>;
}

/**
 * A source that takes the digest of every file as it is read: the digest is of what the site is made from, even when
 * somebody saves the file a moment later.
 */
export class DigestingSource implements FileSource {
  readonly root: string;
  readonly #source: FileSource;
  readonly #read = new Map<string, string>();

  constructor(source: FileSource) {
    this.root = source.root;
    this.#source = source;
  }

  list(): readonly string[] {
    return this.#source.list();
  }

  read(path: string): Uint8Array {
    const bytes = this.#source.read(path);
    this.#read.set(path, hash('sha256', bytes));
    return bytes;
  }

  /** The digests of all that was read until now. */
  get digests(): ContentDigests {
    const folders = Map.groupBy([...this.#read].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)), ([path]) => filingOf(path) ?? '');
    const digests = new Map([...folders].map(([id, files]) => [id, digestOf(files)]));
    const shared = digestOf([this.root, digests.get('') ?? '']);
    digests.delete('');
    return { shared, filings: digests };
  }
}

/** The digest of data that JSON can hold. */
export function digestOf(data: unknown): string {
  return hash('sha256', JSON.stringify(data));
}

function filingOf(path: string): string | undefined {
  return /^filings\/([^/]+)\//.exec(path)?.[1];
}
