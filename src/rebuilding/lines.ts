const NEWLINE = 0x0a;

/** The lines of a text in UTF-8, each decoded when it is asked for. */
export class Lines {
  readonly #bytes: Buffer;
  /** Where each line begins, as far as lines were looked for. */
  readonly #starts = [0];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** A line by its number, counted from 0; empty behind the last one. */
  line(number: number): string {
    const start = this.#startOf(number);
    const end = this.#startOf(number + 1) - 1;
    return this.#bytes.toString('utf8', start, end);
  }

  #startOf(number: number): number {
    for (let last = this.#starts.length - 1; last < number; last += 1) {
      const end = this.#bytes.indexOf(NEWLINE, this.#starts[last] ?? 0);
      this.#starts.push(end < 0 ? this.#bytes.length + 1 : end + 1);
    }
    return this.#starts[number] ?? 0;
  }
}
