import { visit, type Document } from 'yaml';
import type { Place } from '../../model/finding.ts';
import { straysIn } from '../../model/signs/stray.ts';
import { wordsAround, type PlacedStray } from './stray-signs.ts';

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([^xuU]))/g;
/** What escapes of one letter stand for (YAML 1.2.2, section 5.7). */
const LETTERS: Readonly<Record<string, number>> = { 0: 0, a: 7, b: 8, v: 0x0B, f: 0x0C, e: 0x1B, N: 0x85, L: 0x2028, P: 0x2029 };

/** Signs that cannot be meant and stand in texts by their numbers only (`"\u202E"`), where nobody sees them in the file either. */
export function straysInEscapes(document: Document, source: string, place: (offset: number) => Place): readonly PlacedStray[] {
  const strays: PlacedStray[] = [];
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return;
      const escapes = [...source.slice(range[0], range[1]).matchAll(ESCAPE)].map(({ index, 1: x, 2: u, 3: long, 4: letter = '' }) => ({
        offset: range[0] + index, code: x === undefined && u === undefined && long === undefined ? (LETTERS[letter] ?? -1) : Number(`0x${x ?? u ?? long ?? ''}`),
      }));
      if (escapes.length === 0) return;
      for (const stray of straysIn(value)) {
        const at = escapes.findIndex(({ code }) => code === stray.code);
        const [escape] = at < 0 ? [] : escapes.splice(at, 1);
        if (escape) strays.push({ ...stray, place: place(escape.offset), around: wordsAround(value, stray.index) });
      }
    },
  });
  return strays;
}
