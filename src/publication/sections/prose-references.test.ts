import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { NoteRegister } from '../../model/layout/footnote.ts';
import type { Reference } from '../../model/content/reference.ts';
import type { Unworded, Worded } from '../../model/words/worded.ts';
import { readProse } from '../../reading/prose/prose.ts';
import { withWords } from './prose-references.ts';
import { piecesOf } from './prose.ts';
import { markup } from '../../words/en/markup.ts';

/** Answers what references print: every one prints its `of`, with what is known of it. */
const KNOWN: Readonly<Record<string, Partial<Worded>>> = {
  revenues: { text: 'JPY51,109 million', exact: '51109001000' },
  margin: { text: '6.4%', derived: true },
  day: { text: 'September 30, 2012', day: '2012-09-30' },
  hostile: { text: '<b>&"' },
  market: { text: 'JPY9 billion', note: 'Source: A research firm.' },
  share: { text: '17.2%', note: 'Source: A research firm.' },
  ranking: { text: '6,000', note: 'Source: A <magazine>.' },
};

function words({ attributes: { of = '' } }: Reference): Worded | Unworded {
  const known = KNOWN[of];
  return known ? { kind: 'worded', text: of, facts: [], ...known } : { kind: 'unworded', reason: 'no fact is on file', remedy: 'Type it.' };
}

function html(text: string): string {
  const tree = withWords(readProse('x.mdx', text).value?.tree ?? { type: 'root', children: [] }, { words, caveat: ({ than }) => (than === 'plan' ? 'Not checked: no plan.' : undefined) });
  return [...piecesOf(tree, new NoteRegister(), 's', markup)].map((piece) => (piece.kind === 'prose' ? `${piece.html}\n${piece.notes.map((note) => `[${note.label}] ${note.html ?? note.text}`).join('\n')}` : '')).join('').trim();
}

test('every reference is its text, with its exact value or day for machines where it has one', () => {
  expect(html('It was <Fact of="revenues" /> or <Ratio of="margin" /> on <Date of="day" />, *<Change of="hostile" />*, in <Period of="day" />.')).toMatchInlineSnapshot(`"<p>It was <data value="51109001000">JPY51,109 million</data> or <span class="nowrap">6.4%</span> on <time datetime="2012-09-30">September 30, 2012</time>, <em>&#x3C;b>&#x26;"</em>, in September 30, 2012.</p>"`);
});

test('a gap of a draft is shown as one, and says why', () => {
  expect(html('It was <Fact of="unknown" />.')).toMatchInlineSnapshot(`"<p>It was <mark class="gap" title="no fact is on file">[…]</mark>.</p>"`);
});

test('marked passages and claims are marked in HTML, figures in them printed', () => {
  expect(html('It <ForwardLooking>will be <Fact of="revenues" /></ForwardLooking>, <Claim of="x" says="above" than="y">above <Fact of="revenues" /></Claim>.')).toMatchInlineSnapshot(`"<p>It <span class="forward-looking">will be <data value="51109001000">JPY51,109 million</data></span>, <span class="claim">above <data value="51109001000">JPY51,109 million</data></span>.</p>"`);
  expect(html('<ForwardLooking>\n\nIt will.[^1]\n\n[^1]: Perhaps.\n\n</ForwardLooking>\n')).toMatchInlineSnapshot(`
    "<div class="forward-looking"><p>It will.<sup class="mark"><a id="mark-s-1-1" href="#note-s-1" interestfor="preview-s-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p></div>
    [1] <p>Perhaps.</p>"
  `);
});

describe('what readers have to be told', () => {
  test('stands in a note, once in a paragraph and once on the page', () => {
    expect(html('A share of <Fact of="share" /> in a market of <Fact of="market" />, so <Fact of="ranking" /> say.\n\nIt was <Fact of="market" />.')).toMatchInlineSnapshot(`
      "<p>A share of 17.2% in a market of JPY9 billion,<sup class="mark"><a id="mark-s-told-1-1" href="#note-s-told-1" interestfor="preview-s-told-1" role="doc-noteref" aria-label="Note 1">1</a></sup> so 6,000<sup class="mark"><a id="mark-s-told-2-1" href="#note-s-told-2" interestfor="preview-s-told-2" role="doc-noteref" aria-label="Note 2">2</a></sup> say.</p>
      <p>It was JPY9 billion.<sup class="mark"><a id="mark-s-told-1-2" href="#note-s-told-1" interestfor="preview-s-told-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      [1] <p>Source: A research firm.</p>
      [2] <p>Source: A &#x3C;magazine>.</p>"
    `);
  });

  test('stands at the end of a note that quotes', () => {
    expect(html('It leads.[^a]\n\n[^a]: With <Fact of="share" /> of <Fact of="market" />.\n')).toMatchInlineSnapshot(`
      "<p>It leads.<sup class="mark"><a id="mark-s-a-1" href="#note-s-a" interestfor="preview-s-a" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      [1] <p>With 17.2% of JPY9 billion. Source: A research firm.</p>"
    `);
  });

  test('is said of a claim that could not be checked', () => {
    expect(html('They <Claim of="x" says="above" than="plan">exceeded the plan</Claim>. They did <Claim of="x" says="above" than="y">grow</Claim>.')).toMatchInlineSnapshot(`
      "<p>They <span class="claim">exceeded the plan</span>.<sup class="mark"><a id="mark-s-told-1-1" href="#note-s-told-1" interestfor="preview-s-told-1" role="doc-noteref" aria-label="Note 1">1</a></sup> They did <span class="claim">grow</span>.</p>
      [1] <p>Not checked: no plan.</p>"
    `);
  });
});

test('the tree that was read is left as it was', () => {
  const tree = readProse('x.mdx', 'It was <Fact of="market" />.').value?.tree ?? { type: 'root', children: [] };
  const before = JSON.stringify(tree);
  withWords(tree, { words });
  expect(JSON.stringify(tree)).toBe(before);
  expect(toHtml(toHast(withWords(tree, { words })))).toContain('JPY9 billion');
});
