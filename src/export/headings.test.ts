import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeadingView } from '../views/table-view.ts';
import { placeHeadings, textsOver } from './headings.ts';

const heading = (text: string, span = 1, depth = 1): HeadingView => ({ text, span, depth, marks: [] });

test('a heading begins beside those that reach down into its row', () => {
  const head = [[heading('March', 1, 1), heading('September', 2), heading('Change', 1, 2)], [heading('JPY'), heading('USD'), heading('JPY')]];
  const placed = placeHeadings({ head, columns: 4 });
  expect(placed.map(({ heading: { text }, row, column }) => `${text} ${String(row)} ${String(column)}`)).toEqual([
    'March 0 0', 'September 0 1', 'Change 0 3', 'JPY 1 0', 'USD 1 1', 'JPY 1 2',
  ]);
  expect(textsOver(placed, 4)).toEqual([['March', 'JPY'], ['September', 'USD'], ['September', 'JPY'], ['Change']]);
});

test('a table without a head has nothing over its columns', () => {
  expect(textsOver(placeHeadings({ head: [], columns: 2 }), 2)).toEqual([[], []]);
});

test('every column is under one heading a row, however a head is cut', () => {
  // A head as a page makes it: each column reaches down to a depth of its own, and equal neighbours may be joined.
  const heads = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }).map((tall) => {
    const top = tall.map((reaches, index) => heading(`${reaches ? 'tall' : 'top'} ${String(index)}`, 1, reaches ? 2 : 1));
    const below = tall.flatMap((reaches, index) => (reaches ? [] : [heading(`below ${String(index)}`)]));
    return { tall, head: [top, below] };
  });
  fc.assert(fc.property(heads, ({ tall, head }) => {
    expect(textsOver(placeHeadings({ head, columns: tall.length }), tall.length)).toEqual(
      tall.map((reaches, index) => (reaches ? [`tall ${String(index)}`] : [`top ${String(index)}`, `below ${String(index)}`])),
    );
  }));
});
