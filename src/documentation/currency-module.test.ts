import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currencyModule } from './currency-module.ts';

test('the codes that the model knows are those of the pinned edition of CLDR', () => {
  expect(readFileSync('src/model/amounts/currencies.ts', 'utf8')).toBe(currencyModule());
});
