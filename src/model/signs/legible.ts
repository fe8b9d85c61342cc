import { nameOfSign } from './names.ts';
import { straysIn } from './stray.ts';

// What a terminal obeys or nobody sees: controls, breaks of lines, breaks within words, and blanks that are none.
const UNSEEN = /[\0-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u2060\uFEFF]|(?![ \u3000])\p{Space_Separator}/gu;

/** A text in which every sign is seen: what shows nothing, or turns a line round, stands as `⟨U+202E RIGHT-TO-LEFT OVERRIDE⟩`. */
export function legible(text: string): string {
  const strays = new Map(straysIn(text).filter(({ kind }) => kind !== 'lost').map(({ index, code }) => [index, code]));
  for (const { index, 0: sign } of text.matchAll(UNSEEN)) strays.set(index, sign.codePointAt(0) ?? 0);
  if (strays.size === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [index, code] of [...strays].sort(([a], [b]) => a - b)) {
    parts.push(text.slice(from, index), `⟨${nameOfSign(code)}⟩`);
    from = index + (code > 0xFFFF ? 2 : 1);
  }
  return [...parts, text.slice(from)].join('');
}

/** JSON with every sign in it that a terminal would obey, or nobody would see, written by its number. */
export function legibleJson(json: string): string {
  return json.replace(/(?!\n)[\0-\u001F\u007F-\u009F\u00AD\u2028\u2029\p{Default_Ignorable_Code_Point}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, (sign) => (
    Array.from({ length: sign.length }, (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')
  ));
}
