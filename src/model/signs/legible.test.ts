import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible, legibleJson } from './legible.ts';

test('what nobody sees stands there by its code point and name', () => {
  expect(legible('USD\u202e002,1 of 1\u00a0234 \u001b[31m\n')).toBe('USD⟨U+202E RIGHT-TO-LEFT OVERRIDE⟩002,1 of 1⟨U+00A0 NO-BREAK SPACE⟩234 ⟨U+001B ESCAPE⟩[31m⟨U+000A LINE FEED⟩');
  expect(legible('rev\u00adenues\ufeff')).toBe('rev⟨U+00AD SOFT HYPHEN⟩enues⟨U+FEFF ZERO WIDTH NO-BREAK SPACE⟩');
});

test('what is seen stays, with what its script needs', () => {
  for (const text of ['Revenues “rose” – 5%', '売上高　合計', 'می‌خواهم', '👨‍👩‍👧 ❤️', 'caf\ufffd']) expect(legible(text)).toBe(text);
});

test('no terminal obeys any of it, and nothing is lost', () => {
  const anything = fc.string({ unit: fc.oneof(fc.constantFrom('\u001b', '\u009b', '\r', '\n', '\u202e', '\u2066', '\u200b', 'א', 'a', '1'), fc.string({ unit: 'binary', maxLength: 1 })) }).filter((text) => !text.includes('⟨'));
  fc.assert(fc.property(anything, (text) => {
    const shown = legible(text);
    expect(shown).not.toMatch(/[\0-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
    expect(shown.replace(/⟨U\+([0-9A-F]+)[^⟩]*⟩/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))).toBe(text);
    const json = legibleJson(JSON.stringify([text], null, 2));
    expect(JSON.parse(json)).toEqual([text]);
    expect(json).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/);
  }));
});
