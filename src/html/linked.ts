import type { Linked } from '../words/linked.ts';
import { escape } from './escape.ts';

/** A sentence with its links as HTML: those that lead somewhere, by the addresses given, and the words of the others. */
export function linkedMarkup(pieces: Linked, to: Readonly<Record<string, string>>): string {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return escape(piece);
    if ('code' in piece) return `<code>${escape(piece.code)}</code>`;
    const href = to[piece.to];
    return href === undefined ? escape(piece.text) : `<a href="${escape(href)}">${escape(piece.text)}</a>`;
  }).join('');
}
