import { expect, test } from 'vitest';
import { directionBeside } from './direction.ts';

test.each([
  ['down', 'down'],
  ['up', 'up'],
  ['increased by', 'up'],
  ['decreased by', 'down'],
  ['used in', 'down'],
  ['provided by', 'up'],
  ['loss of', 'down'],
  ['an expense of', 'down'],
  ['unchanged at', undefined],
  ['', undefined],
] as const)('the words "%s" beside a figure say %s', (words, expected) => {
  expect(directionBeside(words, 'en')).toBe(expected);
  expect(directionBeside(words, 'fr')).toBeUndefined();
});
