import { expect, test } from 'vitest';
import { cellAnchor, rowAnchor } from './anchor.ts';

test.each([
  ['1H12', 'results--revenues--1H12'],
  ['1H12 USD', 'results--revenues--1H12-USD'],
  ['operating-income %', 'results--revenues--operating-income-percent'],
  ['%', 'results--revenues--percent'],
])('the column "%s" has a fragment that needs no escape', (column, anchor) => {
  expect(cellAnchor('results', 'revenues', column)).toBe(anchor);
  expect(encodeURIComponent(anchor)).toBe(anchor);
});

test('the anchor of a cell begins with that of its row', () => {
  expect(cellAnchor('t', 'FY11-end', 'x').startsWith(`${rowAnchor('t', 'FY11-end')}--`)).toBe(true);
});
