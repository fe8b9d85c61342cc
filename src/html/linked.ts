import type { Linked } from '../words/linked.ts';
import { escape } from './escape.ts';

/** What links are besides their addresses. */
export interface LinkKind {
  /** The media types of those that lead to what is no page, by the name of the place. */
  readonly types?: Readonly<Record<string, string>>;
  /** Whether they take something away. */
  readonly download?: boolean;
}

/** A sentence with its links as HTML, by the addresses given; words without one lead nowhere. */
export function linkedMarkup(pieces: Linked, to: Readonly<Record<string, string>>, { types = {}, download = false }: LinkKind = {}): string {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return escape(piece);
    if ('code' in piece) return `<code>${escape(piece.code)}</code>`;
    const [href, type] = [to[piece.to], types[piece.to]];
    if (href === undefined) return escape(piece.text);
    return `<a href="${escape(href)}"${type === undefined ? '' : ` type="${escape(type)}"`}${download ? ' download' : ''}>${escape(piece.text)}</a>`;
  }).join('');
}
