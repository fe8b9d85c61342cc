import { SPREADSHEET } from './vocabulary.ts';
import { readPart, unescaped } from './xml-part.ts';

/** The texts that cells share (ECMA-376, 18.4): whole, whatever their formats, and without their readings (`rPh`). */
export function sharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const text = new RunText('sst/si');
  readPart(bytes, SPREADSHEET, {
    text: (path, written) => text.add(path, written),
    close(path) {
      text.close(path);
      if (path === 'sst/si') strings.push(text.take());
    },
  });
  return strings;
}

/** The text of an element that holds a text or runs of it (`CT_Rst`), put together while it is read. */
export class RunText {
  readonly #paths: ReadonlySet<string>;
  #run = '';
  #text = '';

  constructor(element: string) {
    this.#paths = new Set([`${element}/t`, `${element}/r/t`]);
  }

  add(path: string, written: string): void {
    if (this.#paths.has(path)) this.#run += written;
  }

  close(path: string): void {
    if (!this.#paths.has(path)) return;
    this.#text += unescaped(this.#run);
    this.#run = '';
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
