import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { estimatedAdvance, inAnotherFont } from './estimate.ts';
import { relativePath } from './outline.ts';

/** The pieces of the font that pictures use: Western European letters first, the others of the Latin script after them. */
const FILES = ['latin', 'latin-ext'].map((script) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`);

/** A character as a picture draws it: how far it moves on, and its outline, in thousandths of the size. */
export interface Glyph {
  readonly advance: number;
  /** Absent for a character that the font does not have. */
  readonly outline?: string;
}

/** A sign that stands by itself in every script. */
const LONE = /^(?!\p{Extended_Pictographic})[\p{S}\p{P}\p{Z}]$/u;

const packages = createRequire(import.meta.url);
const fonts: (Font | undefined)[] = [];
const glyphs = new Map<string, Glyph>();

/** A character of the font that the pages are set in; it is read from the package when it is first needed. */
export function glyphOf(character: string): Glyph {
  let glyph = glyphs.get(character);
  if (!glyph) glyphs.set(character, (glyph = read(character)));
  return glyph;
}

/** How wide a text is, in pixels at a size of type; estimated where the reader's own font has to write it. */
export function measureText(text: string, size: number): number {
  const foreign = isForeign(text);
  let width = 0;
  for (const character of text) {
    const { advance, outline } = glyphOf(character);
    width += foreign && outline !== undefined ? inAnotherFont(advance) : advance;
  }
  return (width * size) / 1000;
}

/**
 * Whether a text is written by the reader's own font, and as a whole: it holds letters or marks that ours lacks, and
 * how these join, change places and combine only a browser knows. A sign by itself (a triangle, a dagger) does nothing of it.
 */
export function isForeign(text: string): boolean {
  for (const character of text) if (glyphOf(character).outline === undefined && !LONE.test(character)) return true;
  return false;
}

function read(character: string): Glyph {
  const code = character.codePointAt(0) ?? 0;
  for (const [index] of FILES.entries()) {
    const font = fontOf(index);
    if (!font?.hasGlyphForCodePoint(code)) continue;
    const glyph = font.glyphForCodePoint(code);
    return { advance: (glyph.advanceWidth * 1000) / font.unitsPerEm, outline: relativePath(glyph.path) };
  }
  // Scripts that the font lacks are written by whatever font the reader has.
  return { advance: estimatedAdvance(character) };
}

function fontOf(index: number): Font | undefined {
  if (!fonts[index]) {
    const made = create(readFileSync(packages.resolve(FILES[index] ?? '')));
    if (made.isCollection) throw new Error('A font file holds several fonts.');
    fonts[index] = made;
  }
  return fonts[index];
}
