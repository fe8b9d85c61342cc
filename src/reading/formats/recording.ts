import type { FileSource } from './source.ts';

/**
 * A source that keeps something of every file as it is read: its bytes, their digest. What nothing reads is no source
 * of anything; and what was read counts, even when somebody saves the file a moment later.
 */
export class RecordingSource<T> implements FileSource {
  readonly root: string;
  readonly #source: FileSource;
  readonly #keep: (bytes: Uint8Array) => T;
  readonly #read = new Map<string, T>();

  constructor(source: FileSource, keep: (bytes: Uint8Array) => T) {
    this.root = source.root;
    this.#source = source;
    this.#keep = keep;
  }

  list(unlisted?: Parameters<FileSource['list']>[0]): readonly string[] {
    return this.#source.list(unlisted);
  }

  read(path: string): Uint8Array {
    const bytes = this.#source.read(path);
    this.#read.set(path, this.#keep(bytes));
    return bytes;
  }

  /** What was kept of each file that was read, by its path in the content. */
  get files(): ReadonlyMap<string, T> {
    return this.#read;
  }
}
