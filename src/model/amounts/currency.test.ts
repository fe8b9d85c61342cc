import { expect, test } from 'vitest';
import { currencyExpected, hundredthNamed, hundredthOf, isCurrency, withdrawalOf } from './currency.ts';
import { parseUnit } from './unit.ts';

test.each(['JPY', 'USD', 'EUR', 'TWD', 'XDR', 'DEM', 'HRK'])('%s is a currency of ISO 4217, now or once', (code) => {
  expect(isCurrency(code)).toBe(true);
});

test.each([
  ['RMB', 'CNY, the code of the renminbi'],
  ['CNH', 'CNY, the code of the renminbi, on shore and off'],
  ['NTD', 'TWD, the code of the New Taiwan dollar'],
  ['STG', 'GBP, the code of the pound sterling'],
  ['NIS', 'ILS, the code of the shekel'],
  ['GBX', 'GBP, the code of which pence are hundredths'],
  ['ZAC', 'ZAR, the code of which cents are hundredths'],
  ['US$', 'USD, the code of the U.S. dollar'],
  ['jpy', 'JPY, in capitals'],
  ['XXX', 'a code of ISO 4217 in capitals, such as JPY'],
  ['BTC', 'a code of ISO 4217 in capitals, such as JPY'],
  ['toString', 'a code of ISO 4217 in capitals, such as JPY'],
])('%s is none: %s', (text, expected) => {
  expect([isCurrency(text), currencyExpected(text)]).toEqual([false, expected]);
});

test('a currency that is no more says until when it was, and what took its place', () => {
  expect(withdrawalOf('HRK')).toEqual({ until: '2023-01-14', successor: 'EUR' });
  expect(withdrawalOf('CSK')).toEqual({ until: '1993-03-01' });
  expect(withdrawalOf('JPY')).toBeUndefined();
  expect(withdrawalOf('constructor')).toBeUndefined();
});

test('pence and cents are hundredths of their currencies', () => {
  expect([hundredthNamed('GBp')?.many, hundredthOf('GBP')?.name, hundredthOf('ZAR')?.many]).toEqual(['pence', 'GBp', 'cents']);
  expect([hundredthNamed('GBP'), hundredthNamed('constructor'), hundredthOf('JPY')]).toEqual([undefined, undefined, undefined]);
  const catalogue = { securities: new Set(['share']), counts: new Set<string>() };
  expect(parseUnit('GBp/share', catalogue)).toEqual({ ok: true, value: { kind: 'per-share', currency: 'GBP', per: 'share', inHundredths: true } });
  expect(parseUnit('GBp', catalogue)).toEqual({ ok: false, problem: '"GBp" is a unit for amounts per share alone' });
});
