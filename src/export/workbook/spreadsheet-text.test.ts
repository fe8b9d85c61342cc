import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertText, looksLikeFormula, originalText } from './spreadsheet-text.ts';

test.each([
  `=1+1`, `=cmd|' /C calc'!A0`, `+1`, `-1`, `-`, `@SUM(A1)`, `\t=1`, `\r=1`, `\n=1`, `\uff1d1`, `\uff0b1`, `\uff0d1`, `\uff20A`, `'=1`, `''+1`,
])('%j is told apart from a formula', (text) => {
  expect(inertText(text)).toBe(`'${text}`);
  expect(originalText(inertText(text))).toBe(text);
});

test.each(['', 'Revenues', '1=1', `'quoted'`, `'`, 'a-b', '(1)', '\u22121', ' =1'])('%j stays as it is', (text) => {
  expect(inertText(text)).toBe(text);
  expect(originalText(text)).toBe(text);
});

test('no text is lost, and none that is written begins like a formula', () => {
  const texts = fc.string({ unit: fc.constantFrom(`'`, '=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', ' ', 'a', '"') });
  fc.assert(fc.property(fc.oneof(texts, fc.string()), (text) => {
    const inert = inertText(text);
    expect(originalText(inert)).toBe(text);
    expect(/^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(inert)).toBe(false);
    expect(looksLikeFormula(inert)).toBe(looksLikeFormula(text));
  }));
});
