import { diffWordsWithSpace } from 'diff';
import { unescape } from 'html-escaper';
import type { WordsView } from '../views/blackline-view.ts';

/** The paragraphs of prose made here, as plain text: a paragraph, an item of a list, a heading each. */
export function paragraphsOf(html: string): readonly string[] {
  // The number of a note is no word: it changes when another note comes before it.
  return html.replace(/<a [^>]*href="#note-[^>]*>[^<]*<\/a>/g, '').split(/<\/(?:p|li|h[1-6]|td|th)>/)
    .map((piece) => decoded(piece.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Signs that prose writes by number or name (hast-util-to-html), and those that every writer escapes. */
function decoded(text: string): string {
  return unescape(text.replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll('&nbsp;', '\u00a0'));
}

/** The paragraphs in which words came or went, with the words around them. */
export function changedParagraphs(before: readonly string[], after: readonly string[]): readonly (readonly WordsView[])[] {
  const lines: WordsView[][] = [[]];
  for (const { value, added, removed } of diffWordsWithSpace(before.join('\n'), after.join('\n'))) {
    const state = added ? 'added' : removed ? 'removed' : 'same';
    value.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ state, text });
    });
  }
  return lines.filter((line) => line.some(({ state, text }) => state !== 'same' && text.trim() !== ''));
}
