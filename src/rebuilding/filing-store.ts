import type { IsoDate } from '../model/time/date.ts';
import type { Moment } from '../model/time/moment.ts';
import { filingOfText, textOfFiling, type ReadFiling } from './filing-text.ts';
import { KeptTexts } from './kept-texts.ts';

/** What a store says of a filing without reading it. */
export interface KeptFiling {
  /** The digest of its `filing.yaml`, which says when it is published. */
  readonly description: string;
  readonly released: IsoDate;
  readonly publishAt?: Moment;
}

/** Published filings as builds read them, in a folder. */
export class FilingStore {
  readonly #kept: KeptTexts<KeptFiling>;
  readonly #texts = new Map<string, Uint8Array>();

  constructor(folder: string) {
    this.#kept = new KeptTexts(folder);
  }

  /** What is known of a filing. */
  kept(id: string): KeptFiling | undefined {
    return this.#kept.about(id);
  }

  /** What was read from something with this digest; `undefined` where the last that was read had another. */
  get(id: string, from: string): ReadFiling | undefined {
    const text = this.#kept.get(id, from);
    if (!text) return undefined;
    this.#texts.set(id, text);
    return filingOfText(text);
  }

  /** Keeps what was read of a published filing, from something with this digest. */
  set(id: string, from: string, description: string, read: ReadFiling): void {
    const { released, publishAt } = read.filing;
    this.#texts.set(id, this.#kept.set(id, from, textOfFiling(read), { description, released, ...(publishAt === undefined ? {} : { publishAt }) }));
  }

  /** The text of a filing that was got or set; `undefined` for others. */
  textOf(id: string): Uint8Array | undefined {
    return this.#texts.get(id);
  }

  /** Makes what was got and set what the next build finds, and forgets the rest. */
  close(): void {
    this.#kept.close();
  }
}
