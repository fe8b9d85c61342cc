import { describe, expect, test } from 'vitest';
import type { FigureView } from '../views/figure-view.ts';
import type { RowView } from '../views/table-view.ts';
import { escape } from '../html/escape.ts';
import { figureMarkup } from './figure.ts';
import { rowMarkup } from './row.ts';
import { markup as markupWords } from '../words/en/markup.ts';

const figure = (changes: Partial<FigureView>): FigureView => ({ state: 'value', text: '1,206', negative: false, ...changes });
const HOSTILE = `<img src=x onerror="alert('1')">&`;

describe('figures as text', () => {
  test.each([
    ['a reported figure', figure({ exact: '1206000' }), '<data value="1206000">1,206</data>'],
    ['a computed one', figure({}), '<span>1,206</span>'],
    ['a negative one keeps its minus apart from its digits', figure({ text: '\u221225', negative: true }), '<span class="negative"><span class="minus">&minus;</span>25</span>'],
    ['a dash says what it means', figure({ state: 'nil', text: '-' }), '<span class="nil" aria-hidden="true">-</span><span class="unseen">none</span>'],
    ['nothing', figure({ state: 'blank', text: '' }), ''],
    ['a unit of its own', figure({ suffix: 'Gbps' }), '<span>1,206</span><span class="suffix">&nbsp;Gbps</span>'],
  ])('%s', (_, view, markup) => {
    expect(figureMarkup(view, markupWords)).toBe(markup);
  });
});

test('marks stand after the figure: what an auditor ticked, and the way to what is wrong', () => {
  const cell = { id: 'table--row--1H12', figure: figure({}), marks: [], tick: 'fs', finding: 'finding-1' };
  expect(rowMarkup({ id: 'table--row', kind: 'item', level: 0, label: 'Cash', marks: [], rule: 'none', cells: [cell], findings: [{ id: 'finding-1', message: 'Wrong.', text: 'All of it.' }] }, 1, markupWords)).toMatchInlineSnapshot(`"<tr id="table--row"><th scope="row"><bdi>Cash</bdi></th><td id="table--row--1H12"><span>1,206</span><sup class="tick">fs</sup><sup class="mark finding-mark"><a href="#finding-1" aria-label="Finding">!</a></sup></td></tr><tr class="findings"><td colspan="2"><details class="finding" id="finding-1"><summary>Wrong.</summary><pre>All of it.</pre></details></td></tr>"`);
});

describe('a text as HTML', () => {
  test.each([
    ['digits stay', '1,206', '1,206'],
    ['signs of markup', '<a & "b">', '&lt;a &amp; &quot;b&quot;&gt;'],
    ['signs of typography have names, beside signs of markup', 'the issuer\u2019s \u2212 \u2014 &', 'the issuer&rsquo;s &minus; &mdash; &amp;'],
    ['other scripts stay', '\u6C7A\u7B97 \u00E9', '\u6C7A\u7B97 \u00E9'],
  ])('%s', (_, text, html) => {
    expect(escape(text)).toBe(html);
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
      findings: [{ id: 'finding-1', message: HOSTILE, text: HOSTILE }],
      cells: [{ id: 'table--row--1H12', figure: figure({ text: HOSTILE, exact: HOSTILE, suffix: HOSTILE }), marks: [], tick: HOSTILE, finding: HOSTILE }, { id: 'table--row--1H11', figure: figure({ text: HOSTILE, words: true }), marks: [] }],
    };
    const markup = rowMarkup(row, 2, markupWords);
    expect(markup).not.toContain('<img');
    expect(markup.replaceAll(/<\/?(?:tr|th|td|bdi|span|data|sup|a|details|summary|pre)(?: (?:id|class|scope|value|colspan|href|aria-label)="[^"<>]*")*>/g, '')).not.toMatch(/[<>"]/);
  });
});
