import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

const names = (...files: readonly string[]) => [...sheetNames(files.map((file) => ({ file: `content/filings/x/facts/${file}` }))).values()];

test.each([
  [['income.csv', 'history.csv', 'History.csv'], ['income', 'history-facts', 'History-facts 2']],
  [['Q1 [draft].csv', 'a:b*c?.csv', "'quoted'.csv"], ['Q1 -draft-', 'a-b-c-', '-quoted-']],
  [['consolidated-statement-of-cash-flows-indirect.csv', 'consolidated-statement-of-cash-flows-direct.csv'], ['consolidated-statement-of-cash-', 'consolidated-statement-of-cas 2']],
  [[`${'あ'.repeat(30)}𠮷.csv`], ['あ'.repeat(30)]],
])('%j', (files, expected) => {
  expect(names(...files)).toEqual(expected);
});

test('whatever files are called, their sheets are names that Excel takes, and no two are alike', () => {
  const file = fc.string({ unit: fc.constantFrom('a', 'A', "'", '[', ']', ':', '*', '?', '\\', ' ', '𠮷', 'é', '-'), minLength: 1, maxLength: 60 }).map((name) => `${name}.csv`);
  fc.assert(fc.property(fc.uniqueArray(file, { maxLength: 12 }), (files) => {
    const given = names(...files);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(files.length);
    for (const name of given) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
      expect(name.isWellFormed()).toBe(true);
    }
  }));
});
