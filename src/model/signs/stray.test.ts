import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOfSign } from './names.ts';
import { straysIn, withoutStrays } from './stray.ts';

/** What is found, in short: `bidi U+202E RIGHT-TO-LEFT OVERRIDE`, with "may wait" where it may. */
const found = (text: string) => straysIn(text).map(({ kind, code, harmless }) => `${kind} ${nameOfSign(code)}${harmless ? ', may wait' : ''}`);

describe('signs that cannot be meant', () => {
  test.each([
    ['a vertical tab, as from a presentation', 'First\u000bhalf', 'control U+000B LINE TABULATION'],
    ['an escape, which a terminal obeys', '\u001b[31mred', 'control U+001B ESCAPE'],
    ['a control code that Windows-1252 makes of an apostrophe', 'it\u0092s', 'control U+0092 PRIVATE USE TWO'],
    ['a delete', 'a\u007f', 'control U+007F DELETE'],
    ['what is no character', 'a\uffff', 'control U+FFFF (no character)'],
    ['what is no character, far out', 'a\u{1fffe}', 'control U+1FFFE (no character)'],
    ['half a pair', 'a\ud83d', 'control U+D83D (half of a surrogate pair)'],
    ['an override', 'USD\u202e002,1', 'bidi U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['an embedding, in Hebrew too', 'שלום \u202bעולם', 'bidi U+202B RIGHT-TO-LEFT EMBEDDING'],
    ['what was lost', 'caf\ufffd', 'lost U+FFFD REPLACEMENT CHARACTER'],
    ['a picture that was lost', 'see \ufffc', 'lost U+FFFC OBJECT REPLACEMENT CHARACTER'],
    ['a bullet of a symbol font', '\uf0b7 Revenues', 'private U+F0B7 (private use), may wait'],
    ['a break without width in English', 'net \u200bsales', 'invisible U+200B ZERO WIDTH SPACE, may wait'],
    ['a break without width within a name', 'net\u200bsales', 'invisible U+200B ZERO WIDTH SPACE'],
    ['a byte order mark within the text', 'a \ufeffb', 'invisible U+FEFF ZERO WIDTH NO-BREAK SPACE, may wait'],
    ['a soft hyphen in a number', '1\u00ad234', 'invisible U+00AD SOFT HYPHEN'],
    ['a joiner in a number', '1\u200d234', 'invisible U+200D ZERO WIDTH JOINER'],
    ['a joiner in an Arabic number', '١\u200d٢', 'invisible U+200D ZERO WIDTH JOINER'],
    ['a mark of direction in English', 'Sales \u200e(net)', 'invisible U+200E LEFT-TO-RIGHT MARK, may wait'],
    ['a mark of direction in a number, in Hebrew', 'שלום 1\u200e2', 'invisible U+200E LEFT-TO-RIGHT MARK'],
    ['an isolate in English', 'a \u2066b\u2069 c', 'invisible U+2066 LEFT-TO-RIGHT ISOLATE, may wait'],
    ['tags, in which a text can hide', 'a\u{e0041}', 'invisible U+E0041 TAG CHARACTER'],
    ['a separator of lines', 'a\u2028b', 'invisible U+2028 LINE SEPARATOR'],
    ['a filler that looks like a blank', 'a \u3164 b', 'invisible U+3164 HANGUL FILLER, may wait'],
    ['a Braille cell that looks like a blank', 'a \u2800 b', 'invisible U+2800 BRAILLE PATTERN BLANK, may wait'],
    ['a variation of nothing', ' \ufe0f', 'invisible U+FE0F VARIATION SELECTOR-16, may wait'],
  ])('%s', (_, text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });

  test.each([
    ['Persian', 'می‌خواهم'], ['Hindi', 'क्‍ष'], ['Sinhala', 'ක්‍රි'], ['Malayalam', 'അവന്‍'], ['Hebrew with marks of direction', 'מחיר \u200f(נטו)\u200f'],
    ['Arabic with isolates', 'شركة \u2066Example plc\u2069 القابضة'], ['Thai with breaks', 'ภาษา\u200bไทย'], ['Khmer with breaks', 'ខ្ញុំ\u200bស្រលាញ់'], ['a word that may be broken', 'Geschäfts\u00adbericht'],
    ['Braille', '⠎⠁⠇⠑⠎⠀⠗⠕⠎⠑'], ['a family', '👨‍👩‍👧'], ['a flag', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'], ['a heart in colour', '❤️'], ['a telephone in black', '☎︎'], ['a Chinese name as it is written', '葛\u{e0100}城'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180bᠤᠨ'], ['blanks that do not break', 'JPY\u00a05 – 1\u202f234'], ['wide blanks', '売上高\u3000合計'], ['tabs and lines', 'a\tb\nc\r\nd'], ['every plain sign', 'Revenues, net: ¥5 (“€”), 売上高, café, 한국어'],
  ])('%s pass', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('are taken out, and nothing else is', () => {
    expect(withoutStrays('Re\u200bve\u202enues\u000bof\ufeff الف‌با')).toBe('Revenues of الف‌با');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = withoutStrays(text);
      expect(straysIn(clean).filter(({ kind }) => kind === 'control' || kind === 'bidi')).toEqual([]);
    }));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(withoutStrays(text)).toBe(straysIn(text).length === 0 ? text : withoutStrays(text));
    }));
  });
});
