import type { Place } from '../../src/model/finding.ts';

/** A piece of a file's text, and what takes its place. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

const CELL = /"(?:[^"]|"")*"|[^,\r\n]*/y;

/**
 * The text of a facts file, of which single cells can be replaced: everything else stays as it was typed, to the byte.
 * Cells are named by their places as reading gives them.
 */
export class FactsText {
  readonly #text: string;
  readonly #lines: readonly number[];

  constructor(bytes: Uint8Array) {
    this.#text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const lines = [this.#text.startsWith('\uFEFF') ? 1 : 0];
    for (const { index, 0: end } of this.#text.matchAll(/\r\n?|\n/g)) lines.push(index + end.length);
    this.#lines = lines;
  }

  /** What stands in a cell, with its quotation marks. */
  cell(place: Place): string {
    const { start, end } = this.#span(place);
    return this.#text.slice(start, end);
  }

  /** The file with other cells. Numbers are put in quotation marks where they have a comma. */
  with(edits: readonly Edit[]): Uint8Array {
    const pieces: string[] = [];
    let at = 0;
    const spans = edits.map(({ place, text }) => ({ ...this.#span(place), text })).sort((a, b) => a.start - b.start);
    for (const { start, end, text } of spans) {
      pieces.push(this.#text.slice(at, start), text);
      at = end;
    }
    return new TextEncoder().encode([...pieces, this.#text.slice(at)].join(''));
  }

  #span({ line = 1, column = 1 }: Place): { readonly start: number; readonly end: number } {
    const start = (this.#lines[line - 1] ?? 0) + column - 1;
    CELL.lastIndex = start;
    CELL.exec(this.#text);
    return { start, end: CELL.lastIndex };
  }
}

/** A text as a cell of a CSV file. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
