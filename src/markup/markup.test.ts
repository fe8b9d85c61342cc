import { describe, expect, test } from 'vitest';
import type { FigureView, RowView } from '../model/view.ts';
import { figureMarkup } from './figure.ts';
import { rowMarkup } from './row.ts';

const figure = (changes: Partial<FigureView>): FigureView => ({ state: 'value', text: '1,206', negative: false, ...changes });
const HOSTILE = `<img src=x onerror="alert('1')">&`;

describe('figures as text', () => {
  test.each([
    ['a reported figure', figure({ exact: '1206000' }), '<data value="1206000">1,206</data>'],
    ['a computed one', figure({}), '<span>1,206</span>'],
    ['a negative one keeps its minus apart from its digits', figure({ text: '\u221225', negative: true }), '<span class="negative"><span class="minus">\u2212</span>25</span>'],
    ['a dash says what it means', figure({ state: 'nil', text: '-' }), '<span class="nil" aria-hidden="true">-</span><span class="unseen">none</span>'],
    ['nothing', figure({ state: 'blank', text: '' }), ''],
    ['a unit of its own', figure({ suffix: 'Gbps' }), '<span>1,206</span><span class="suffix">&nbsp;Gbps</span>'],
  ])('%s', (_, view, markup) => {
    expect(figureMarkup(view)).toBe(markup);
  });
});

describe('whatever the content says', () => {
  test('stays text: no element and no attribute can be made of it', () => {
    const row: RowView = {
      id: 'table--row',
      kind: 'item',
      level: 0,
      label: HOSTILE,
      marks: [],
      rule: 'none',
      cells: [{ id: 'table--row--1H12', figure: figure({ text: HOSTILE, exact: HOSTILE, suffix: HOSTILE }), marks: [] }, { id: 'table--row--1H11', figure: figure({ text: HOSTILE, words: true }), marks: [] }],
    };
    const markup = rowMarkup(row, 2);
    expect(markup).not.toContain('<img');
    expect(markup.replaceAll(/<\/?(?:tr|th|td|span|data)(?: (?:id|class|scope|value)="[^"<>]*")*>/g, '')).not.toMatch(/[<>"]/);
  });
});
