import type { Measure } from './picture.ts';
import { directionOfText } from '../words/writing-direction.ts';

// Chinese and Japanese break between any two letters, but not before what closes, goes on or is small, nor after what
// opens; a mark stays with its letter, a vowel of Thai or Lao that is written before or behind a letter with that, and
// letters of India that join with each other.
const EAST_ASIAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3001-\u303F\u30FB-\u30FE\uFF01-\uFFEF]';
const NOT_FIRST = '\\p{Pe}\\p{Pf}、。，．・：；？！ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｰﾞﾟ％%,.';
const JOINERS = '\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2';
const LETTER = `[\\p{Ps}\\p{Pi}]*[\u0E40-\u0E44\u0EC0-\u0EC4]?[^](?:[${JOINERS}]\\p{L}|[\\p{M}\\p{Cf}\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3${NOT_FIRST}])*`;
const LETTERS = new RegExp(LETTER, 'gu');
const EAST_ASIAN_PIECES = new RegExp(`(?:(?!${EAST_ASIAN})[^])+[${NOT_FIRST}]*|${LETTER}`, 'gu');
const HAS_EAST_ASIAN = new RegExp(EAST_ASIAN, 'u');

/** Breaks a text into lines that fit a width: between words, and within one where its script does so or it fits no line. */
export function wrap(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    let joint = ' ';
    // A word that is cut begins a line; a run of Chinese or Japanese goes on where the line has room.
    let fresh = !HAS_EAST_ASIAN.test(word) && measure(word, size) > width;
    for (const piece of piecesOf(word, width, size, measure)) {
      const last = lines.at(-1);
      const longer = last === undefined ? piece : `${last}${joint}${piece}`;
      if (last !== undefined && (fresh || measure(longer, size) > width)) lines.push(piece);
      else lines.splice(-1, 1, longer);
      joint = '';
      fresh = false;
    }
  }
  return lines;
}

function piecesOf(word: string, width: number, size: number, measure: Measure): readonly string[] {
  const pieces = HAS_EAST_ASIAN.test(word) ? word.match(EAST_ASIAN_PIECES) ?? [] : [word];
  return pieces.flatMap((piece) => (measure(piece, size) > width ? piece.match(LETTERS) ?? [] : [piece]));
}

/** What a line of a text says of its direction: that of the whole text, which the line may not show. */
export function directed(whole: string): { readonly rtl?: true } {
  return directionOfText(whole) === 'rtl' ? { rtl: true } : {};
}
