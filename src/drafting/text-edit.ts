/** A stretch of a text, and what takes its place: by indexes into the text as it is read, with single signs for the ends of lines. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly fresh: string;
}

/** A text file in which some stretches are to be replaced, and every other byte is to stay. */
export class EditableText {
  readonly #own: string;
  readonly #mark: string;
  /** The text as readers take it: without a byte order mark, every line ending as `\n`. */
  readonly text: string;

  private constructor(raw: string) {
    this.#mark = raw.startsWith(MARK) ? MARK : '';
    this.#own = raw.slice(this.#mark.length);
    this.text = this.#own.replace(/\r\n?/g, '\n');
  }

  /** A file by its bytes; `undefined` where they are no UTF-8. */
  static of(bytes: Uint8Array): EditableText | undefined {
    const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return Buffer.from(raw, 'utf8').equals(bytes) ? new EditableText(raw) : undefined;
  }

  /** What a reader would take after these replacements, which stand in the order of the text. */
  after(replaced: readonly Replacement[]): string {
    return replacedIn(this.text, replaced, (index) => index, '\n');
  }

  /** The bytes after them: new lines end as the first line of the file does. */
  bytes(replaced: readonly Replacement[]): Uint8Array {
    const pairs = [...this.#own.matchAll(/\r\n/g)].map(({ index }, many) => index - many);
    const end = /\r\n?|\n/.exec(this.#own)?.[0] ?? '\n';
    return Buffer.from(this.#mark + replacedIn(this.#own, replaced, (index) => index + countBelow(pairs, index), end), 'utf8');
  }
}

const MARK = '\ufeff';

function replacedIn(text: string, replaced: readonly Replacement[], at: (index: number) => number, end: string): string {
  return replaced.reduceRight((edited, { from, to, fresh }) => edited.slice(0, at(from)) + fresh.replaceAll('\n', end) + edited.slice(at(to)), text);
}

/** How many of the numbers, which rise, are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
