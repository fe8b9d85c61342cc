import { hash } from 'node:crypto';
import type { Parsed } from './report.ts';

interface Entry {
  readonly digest: string;
  readonly parsed: Parsed<unknown>;
}

/** What files said when they were last read by themselves; a file whose bytes are the same is not read again. */
export class ParseCache {
  #last = new Map<string, Entry>();
  #current = new Map<string, Entry>();

  /** The outcome for these bytes. A file is always read by the same parser, since its path says what it is. */
  get<T>(file: string, bytes: Uint8Array, parse: (bytes: Uint8Array) => Parsed<T>): Parsed<T> {
    const digest = hash('sha256', bytes);
    const known = this.#last.get(file);
    const entry = known?.digest === digest ? known : { digest, parsed: parse(bytes) };
    this.#current.set(file, entry);
    return entry.parsed as Parsed<T>;
  }

  /** Forgets the files that were not asked for since the last call. */
  turn(): void {
    this.#last = this.#current;
    this.#current = new Map();
  }
}
