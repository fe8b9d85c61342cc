import type { Measure } from './picture.ts';

/** Breaks a text into lines that fit a width, between words; a word that is too long stands by itself. */
export function wrap(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size) > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
