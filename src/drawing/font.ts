import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { relativePath } from './outline.ts';

/** The pieces of the font that pictures use: Western European letters first, the others of the Latin script after them. */
const FILES = ['latin', 'latin-ext'].map((script) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`);

/** A character as a picture draws it: how far it moves on, and its outline, in thousandths of the size. */
export interface Glyph {
  readonly advance: number;
  /** Absent for a character that the font does not have. */
  readonly outline?: string;
}

const packages = createRequire(import.meta.url);
const fonts: (Font | undefined)[] = [];
const glyphs = new Map<string, Glyph>();

/** A character of the font that the pages are set in; it is read from the package when it is first needed. */
export function glyphOf(character: string): Glyph {
  let glyph = glyphs.get(character);
  if (!glyph) glyphs.set(character, (glyph = read(character)));
  return glyph;
}

/** How wide a text is, in pixels at a size of type. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += glyphOf(character).advance;
  return (width * size) / 1000;
}

function read(character: string): Glyph {
  const code = character.codePointAt(0) ?? 0;
  for (const [index] of FILES.entries()) {
    const font = fontOf(index);
    if (!font?.hasGlyphForCodePoint(code)) continue;
    const glyph = font.glyphForCodePoint(code);
    return { advance: (glyph.advanceWidth * 1000) / font.unitsPerEm, outline: relativePath(glyph.path) };
  }
  // Scripts that the font lacks are written by whatever font the reader has; most of them are set in squares.
  return { advance: code < 0x2000 ? 550 : 1000 };
}

function fontOf(index: number): Font | undefined {
  if (!fonts[index]) {
    const made = create(readFileSync(packages.resolve(FILES[index] ?? '')));
    if (made.isCollection) throw new Error('A font file holds several fonts.');
    fonts[index] = made;
  }
  return fonts[index];
}
