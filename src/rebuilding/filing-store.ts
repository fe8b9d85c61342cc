import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Moment } from '../model/moment.ts';
import { filingOfText, textOfFiling, type ReadFiling } from './filing-text.ts';

/** What a store says of a filing without reading it. */
export interface KeptFiling {
  /** The digest of all that the filing was read from. */
  readonly from: string;
  /** The checksum of its text in the store: against damage, since nobody else writes there. */
  readonly text: number;
  /** The digest of its `filing.yaml`, which says when it is published. */
  readonly description: string;
  readonly publishAt?: Moment;
}

const INDEX = 'index.json';

/**
 * Published filings as builds read them, in a folder: a text for each, and an index. A text that is damaged, or of
 * another build than the index, is none: the filing is read again.
 */
export class FilingStore {
  readonly #folder: string;
  readonly #last: ReadonlyMap<string, KeptFiling>;
  readonly #current = new Map<string, KeptFiling>();
  readonly #texts = new Map<string, Uint8Array>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#last = indexOf(folder);
  }

  /** What is known of a filing. */
  kept(id: string): KeptFiling | undefined {
    return this.#last.get(id);
  }

  /** What was read from something with this digest; `undefined` where the last that was read had another. */
  get(id: string, from: string): ReadFiling | undefined {
    const kept = this.#last.get(id);
    const text = kept?.from === from ? textIn(this.#fileOf(id)) : undefined;
    if (!kept || text === undefined || crc32(text) !== kept.text) return undefined;
    this.#current.set(id, kept);
    this.#texts.set(id, text);
    return filingOfText(text);
  }

  /** Keeps what was read of a published filing. */
  set(id: string, { from, description }: Pick<KeptFiling, 'from' | 'description'>, read: ReadFiling): void {
    const text = new TextEncoder().encode(textOfFiling(read));
    const { publishAt } = read.filing;
    mkdirSync(this.#folder, { recursive: true });
    replace(this.#fileOf(id), text);
    this.#texts.set(id, text);
    this.#current.set(id, { from, text: crc32(text), description, ...(publishAt === undefined ? {} : { publishAt }) });
  }

  /** The text of a filing that was got or set; `undefined` for others. */
  textOf(id: string): Uint8Array | undefined {
    return this.#texts.get(id);
  }

  /** Makes what was got and set what the next build finds, and forgets the rest. */
  close(): void {
    mkdirSync(this.#folder, { recursive: true });
    replace(join(this.#folder, INDEX), JSON.stringify(Object.fromEntries(this.#current)));
    // What another build is writing bears its process number behind the ending, and is none of ours.
    for (const name of readdirSync(this.#folder).filter((each) => each.endsWith(ENDING))) {
      if (!this.#current.has(name.slice(0, -ENDING.length))) rmSync(join(this.#folder, name), { force: true });
    }
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}${ENDING}`);
  }
}

const ENDING = '.filing';

function indexOf(folder: string): ReadonlyMap<string, KeptFiling> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Readonly<Record<string, KeptFiling>>));
  } catch {
    // None yet, or half of one: it only saves time.
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
  const fresh = `${file}.${String(process.pid)}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}
