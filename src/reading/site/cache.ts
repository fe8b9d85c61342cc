import { hash } from 'node:crypto';
import type { Parsed } from '../formats/report.ts';

interface Entry {
  /** What the outcome depends on: all have to be the same for it to hold. */
  readonly inputs: readonly unknown[];
  readonly outcome: Parsed<unknown>;
}

/**
 * What was read the last time. A file whose bytes are the same is not parsed again, and what depends on several files
 * is not worked out again while all of them are the same.
 */
export class ReadingCache {
  #last = new Map<string, Entry>();
  #current = new Map<string, Entry>();

  /**
   * What a file says by itself. A file is always read by the same parser, since its path says what it is, and may be
   * read `against` something else besides.
   */
  parse<T>(file: string, bytes: Uint8Array, parse: (bytes: Uint8Array) => Parsed<T>, against?: string): Parsed<T> {
    return this.derive(against === undefined ? `file ${file}` : `file ${file}, against`, [hash('sha256', bytes), against], () => parse(bytes));
  }

  /** What follows from values of this cache, and from plain texts; under a key that is always used for the same work. */
  derive<T>(key: string, inputs: readonly unknown[], work: () => Parsed<T>): Parsed<T> {
    const known = this.#current.get(key) ?? this.#last.get(key);
    const same = known?.inputs.length === inputs.length && known.inputs.every((input, index) => input === inputs[index]);
    const entry = same ? known : { inputs, outcome: work() };
    this.#current.set(key, entry);
    return entry.outcome as Parsed<T>;
  }

  /** Forgets what was not asked for since the last call. */
  turn(): void {
    this.#last = this.#current;
    this.#current = new Map();
  }
}
