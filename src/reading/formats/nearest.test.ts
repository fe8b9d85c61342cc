import { expect, test } from 'vitest';
import { expectOneOf, nearest } from './nearest.ts';

test('finds the name that was most likely meant', () => {
  const names = ['operating-income', 'operating-expenses', 'revenues'];
  expect(nearest('opperating-income', names)).toBe('operating-income');
  expect(nearest('revenuse', names)).toBe('revenues');
  expect(nearest('Revenues', names)).toBe('revenues');
  expect(nearest('cash', names)).toBeUndefined();
});

test('lists the names where none is near', () => {
  expect(expectOneOf('cash', ['revenues', 'costs'])).toBe('one of revenues, costs');
  expect(expectOneOf('cash', ['revenues'])).toBe('revenues');
  expect(expectOneOf('cash', [])).toBe('none is declared');
  expect(expectOneOf('xyz', Array.from({ length: 13 }, (_, n) => `name-${String(n)}`))).toMatch(/, …$/);
});
