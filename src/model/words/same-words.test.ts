import { expect, test } from 'vitest';
import { lettersOf, sameWords, saysTheSame } from './same-words.ts';

test('a label is its letters and digits, whatever its case, spaces, dashes and marks', () => {
  expect(lettersOf('Depreciation and Amortization ⁷')).toBe('depreciationandamortization');
  expect(lettersOf('DEFERRED TAX ASSETS \u2014Noncurrent')).toBe('deferredtaxassetsnoncurrent');
  expect(lettersOf('IP Service (1Gbps-)')).toBe('ipservice1gbps');
  expect(lettersOf('SG&A and R&D, % of revenues')).toBe('sg&aandr&d%ofrevenues');
  expect(lettersOf('Résultat net²')).toBe('résultatnet');
  expect(lettersOf('営業利益')).toBe('営業利益');
});

test('a letter, a digit or a word makes another label', () => {
  expect(sameWords('Equity method investees', 'EQUITY METHOD INVESTEEES')).toBe(false);
  expect(sameWords('Net income', 'Net loss')).toBe(false);
  expect(sameWords('Note 1', 'Note 2')).toBe(false);
});

test('a text says what a fact says in the same words, as a page of its site, or as a number dialled from abroad', () => {
  expect(saysTheSame('Nothing to be reported', 'Nothing to be reported.')).toBe(true);
  expect(saysTheSame('http://www.example.com/', 'http://www.example.com/en/ir')).toBe(true);
  expect(saysTheSame('http://www.example.com/', 'http://www.exampel.com/en/ir')).toBe(false);
  expect(saysTheSame('(03) 5259-6500', '+81-3-5259-6500')).toBe(true);
  expect(saysTheSame('(03) 5259-6500', '+81-3-5259-6501')).toBe(false);
  expect(saysTheSame('3774', '3775')).toBe(false);
});
