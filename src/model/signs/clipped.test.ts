import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipped, clippedWords, LONGEST } from './clipped.ts';

describe('a value in a message', () => {
  test('is whole up to its limit, and then says how long it is', () => {
    expect(clipped('1'.repeat(LONGEST))).toBe('1'.repeat(LONGEST));
    expect(clipped(`start ${'1'.repeat(10_485_760)} end`)).toMatchInlineSnapshot(`"start 11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 … (10,485,770 characters) … 111111111111111111111111111111111111 end"`);
    expect(clippedWords(`"${'1'.repeat(3000)}" is not a number.`)).toMatchInlineSnapshot(`""1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 … (3,000 characters) … 1111111111111111111111111111111111111111" is not a number."`);
  });

  test('is cut between characters', () => {
    const family = '👨‍👩‍👧';
    const cut = clipped(family.repeat(60));
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.split(/ … .* … /).map((part) => part.replaceAll(family, ''))).toEqual(['', '']);
    expect(clipped('e\u0301'.repeat(300))).toMatch(/^(?:e\u0301)+ … .* … (?:e\u0301)+$/);
    // One letter with a million marks on it is one character to a reader, and no reason to print them.
    expect(clipped(`e${'\u0301'.repeat(1_000_000)}`).length).toBeLessThan(260);
  });

  test('is never longer than its limit, whatever it is and wherever it stands', () => {
    const long = fc.tuple(fc.string({ unit: fc.constantFrom('a', '"', ' ', 'é', '😀', '\u0301', '\n', 'x" is "'), minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 400 })).map(([part, times]) => part.repeat(times));
    fc.assert(fc.property(long, (value) => {
      expect(clipped(value).length).toBeLessThanOrEqual(2 * LONGEST + 20);
      expect(Array.from(clipped(value)).length).toBeLessThanOrEqual(LONGEST + 20);
      const told = clippedWords(`There is no concept "${value}" here.`);
      expect(Array.from(told).length).toBeLessThanOrEqual(560);
      expect(told.startsWith('There is no concept "')).toBe(true);
      expect(clippedWords(told)).toBe(told);
    }));
  });

  test('leaves sentences of ours alone', () => {
    const sentence = `Columns 7 and 8 have values but no names, and ${'"name" is one of them, '.repeat(9)}so are others.`;
    expect(clippedWords(sentence)).toBe(sentence);
  });
});
