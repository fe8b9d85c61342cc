import { expect, test } from 'vitest';
import { findCycles } from './cycle.ts';

test('finds each way back once, and none where ways only meet', () => {
  expect(findCycles(new Map([['a', ['b', 'c']], ['b', ['d']], ['c', ['d']]]))).toEqual([]);
  expect(findCycles(new Map([['x', ['a']], ['a', ['b']], ['b', ['a', 'b']]]))).toEqual([['a', 'b', 'a'], ['b', 'b']]);
});
