import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshName, removeLeftovers } from './leftovers.ts';
import { seal, unseal } from './sealed.ts';

/** What is known of a text without reading it. */
export type KeptText<About> = About & {
  /** The digest of all that it was made from. */
  readonly from: string;
  /** The SHA-256 of its bytes: what a store gives back is what was put there, or nothing. */
  readonly digest: string;
};

const INDEX = 'index.json';
const ENDING = '.text';

/**
 * Texts that are kept from build to build in a folder, by name, with an index that says what each was made from. A text
 * that is damaged, or of another build than the index, is none: it only saves time, and is made again.
 */
export class KeptTexts<About extends object> {
  readonly #folder: string;
  readonly #last: ReadonlyMap<string, KeptText<About>>;
  readonly #current = new Map<string, KeptText<About>>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#last = indexOf(folder);
  }

  /** What is known of a text that was kept before this store was opened. */
  about(name: string): KeptText<About> | undefined {
    return this.#last.get(name);
  }

  /** The text that was made from something with this digest; `undefined` where the last one was not. */
  get(name: string, from: string): Uint8Array | undefined {
    const kept = this.#last.get(name);
    const text = kept?.from === from ? textIn(this.#fileOf(name)) : undefined;
    if (!kept || !text || hash('sha256', text) !== kept.digest) return undefined;
    this.#current.set(name, kept);
    return text;
  }

  /** Keeps a text; returns its bytes. */
  set(name: string, from: string, text: string, about: About): Uint8Array {
    const bytes = new TextEncoder().encode(text);
    mkdirSync(this.#folder, { recursive: true });
    replace(this.#fileOf(name), bytes);
    this.#current.set(name, { ...about, from, digest: hash('sha256', bytes) });
    return bytes;
  }

  /** Makes what was got and set what the next build finds, and forgets the rest. */
  close(): void {
    mkdirSync(this.#folder, { recursive: true });
    replace(join(this.#folder, INDEX), seal([...this.#current]));
    for (const name of readdirSync(this.#folder).filter((each) => each.endsWith(ENDING))) {
      if (!this.#current.has(name.slice(0, -ENDING.length))) rmSync(join(this.#folder, name), { force: true });
    }
    removeLeftovers(this.#folder);
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name}${ENDING}`);
  }
}

function indexOf<About>(folder: string): ReadonlyMap<string, KeptText<About>> {
  try {
    return new Map((unseal(readFileSync(join(folder, INDEX), 'utf8')) ?? []) as readonly (readonly [string, KeptText<About>])[]);
  } catch {
    // None yet, or one that was damaged.
    return new Map();
  }
}

function textIn(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Never half a file under its own name, even when two builds write the same one. */
function replace(file: string, text: string | Uint8Array): void {
  const fresh = freshName(file);
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}
