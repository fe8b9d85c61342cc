import { SPREADSHEET } from './vocabulary.ts';
import { isOn, readPart, unescaped } from './xml-part.ts';

/** A text of a cell, and what is done to a part of it alone: raised or lowered as the mark of a note, or struck through. */
export interface RichText {
  readonly text: string;
  readonly marked?: 'raised' | 'struck through';
}

/** The texts that cells share (ECMA-376, 18.4): whole, and without their readings (`rPh`). */
export function sharedStrings(bytes: Uint8Array): readonly RichText[] {
  const strings: RichText[] = [];
  const text = new RunText('sst/si');
  readPart(bytes, SPREADSHEET, {
    open: (path, attribute) => text.open(path, attribute),
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
  readonly #format: string;
  #run = '';
  #text = '';
  #marked: RichText['marked'];

  constructor(element: string) {
    this.#paths = new Set([`${element}/t`, `${element}/r/t`]);
    this.#format = `${element}/r/rPr`;
  }

  open(path: string, attribute: (name: string) => string | undefined): void {
    if (path === `${this.#format}/vertAlign` && attribute('val') !== 'baseline') this.#marked ??= 'raised';
    if (path === `${this.#format}/strike` && isOn(attribute('val') ?? '1')) this.#marked ??= 'struck through';
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
  take(): RichText {
    const [text, marked] = [this.#text, this.#marked];
    this.#text = '';
    this.#marked = undefined;
    return { text, ...(marked === undefined ? {} : { marked }) };
  }
}
