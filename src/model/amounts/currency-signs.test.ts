import { expect, test } from 'vitest';
import { mayStandFor, namesCurrency } from './currency-signs.ts';

test.each(['€', '¥', 'USD', 'NT$', 'kr', 'kr.', 'Rs.', '¤', '₿', '円'])('%s names a currency', (word) => {
  expect(namesCurrency(word)).toBe(true);
});

test.each(['m', 'mio', 'MIO', 'k', '万', '百万円', 'constructor', '__proto__', 'shares', ''])('"%s" names none', (word) => {
  expect(namesCurrency(word)).toBe(false);
});

test.each<[string, string, boolean]>([
  ['€', 'EUR', true], ['€', 'USD', false], ['$', 'USD', true], ['$', 'TWD', true], ['$', 'JPY', false], ['¥', 'JPY', true], ['¥', 'CNY', true], ['£', 'GBp', false],
  ['USD', 'USD', true], ['USD', 'CAD', false], ['¤', 'JPY', true], ['€', 'shares', false], ['€', 'ratio', false],
])('%s beside an amount of %s: %s', (sign, currency, expected) => {
  expect(mayStandFor(sign, currency)).toBe(expected);
});
