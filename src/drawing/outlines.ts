import { xmlText } from '../export/xml-text.ts';
import { glyphOf, isForeign, measureText } from './font.ts';

/** Where a text stands, and how. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly color: string;
  /** It is written from right to left. */
  readonly rtl?: true;
}

// From where to where a text runs, by the side that stays: what begins on the left ends there where it is written from right to left.
const ANCHORS = { ltr: { start: '', middle: ' text-anchor="middle"', end: ' text-anchor="end"' }, rtl: { start: ' text-anchor="end"', middle: ' text-anchor="middle"', end: '' } } as const;

/** The texts of one SVG file: every character is drawn once, and used wherever it stands. */
export class Outlines {
  readonly #ids = new Map<string, string>();

  /** Whether a text was left to the reader's own fonts. */
  hasForeign = false;

  /** A text in outlines. What the font lacks stays text: a label as a whole where it holds letters of such a script, otherwise its sign alone. */
  write(label: string, placement: Placement): string {
    const text = label.normalize('NFC');
    const { x, y, size, align, color } = placement;
    if (isForeign(text)) return this.#asText(text, placement);
    const width = measureText(text, size);
    const start = align === 'start' ? x : x - width / (align === 'middle' ? 2 : 1);
    const uses: string[] = [];
    const foreign: string[] = [];
    let at = 0;
    for (const character of text) {
      const { advance, outline } = glyphOf(character);
      if (outline === undefined) foreign.push(`<text x="${n(start + (at * size) / 1000)}" y="${n(y)}" font-size="${String(size)}" font-family="serif" fill="${color}">${xmlText(character)}</text>`);
      else if (outline !== '') uses.push(`<use href="#${this.#idOf(character)}"${at === 0 ? '' : ` x="${String(Math.round(at))}"`}/>`);
      at += advance;
    }
    const scale = String(size / 1000).replace('0.', '.');
    return `<g fill="${color}" transform="translate(${n(start)} ${n(y)})scale(${scale}-${scale})">${uses.join('')}</g>${foreign.join('')}`;
  }

  #asText(text: string, { x, y, size, align, color, rtl }: Placement): string {
    this.hasForeign = true;
    const direction = rtl ? ' direction="rtl"' : '';
    return `<text x="${n(x)}" y="${n(y)}"${direction}${ANCHORS[rtl ? 'rtl' : 'ltr'][align]} font-size="${String(size)}" font-family="serif" fill="${color}">${xmlText(text)}</text>`;
  }

  /** The outlines that were used; to be asked for when all texts are written. */
  definitions(): string {
    if (this.#ids.size === 0) return '';
    return `<defs>${[...this.#ids].map(([character, id]) => `<path id="${id}" d="${glyphOf(character).outline ?? ''}"/>`).join('')}</defs>`;
  }

  #idOf(character: string): string {
    const known = this.#ids.get(character);
    if (known !== undefined) return known;
    // Letters alone: ids of this file only, as short as they can be.
    const id = `g${this.#ids.size.toString(36)}`;
    this.#ids.set(character, id);
    return id;
  }
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
