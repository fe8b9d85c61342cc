import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { escape } from 'html-escaper';
import type { NoteView } from '../../views/note-view.ts';
import type { WritingDirection } from '../../model/words/writing-direction.ts';

/** Elements that an exhibit keeps, by what HTML 3.2 calls them; of all others it keeps what is in them. */
const KEPT: Readonly<Record<string, string>> = {
  p: 'p', ul: 'ul', ol: 'ol', li: 'li', blockquote: 'blockquote', pre: 'pre', br: 'br', hr: 'hr', strong: 'strong', em: 'em', code: 'code', sup: 'sup', sub: 'sub', del: 'strike',
  h1: 'h4', h2: 'h4', h3: 'h4', h4: 'h4', h5: 'h5', h6: 'h6',
  table: 'table', tr: 'tr', th: 'th', td: 'td',
};

/** Prose as an exhibit may hold it: simple elements without attributes, links only within the document. */
export function proseText(html: string, direction: WritingDirection = 'ltr'): string {
  const tree = fromHtml(html, { fragment: true });
  return toHtml({ type: 'root', children: tree.children.flatMap((node) => plain(node, direction)) });
}

function plain(node: RootContent, direction: WritingDirection): readonly ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => plain(child, direction));
  if (node.tagName === 'a') return linked(node, children);
  // A figure is written from left to right in every text.
  if (node.tagName === 'data' && direction === 'rtl') return [{ type: 'element', tagName: 'span', properties: { dir: 'ltr' }, children }];
  const tagName = KEPT[node.tagName];
  return tagName === undefined ? children : [{ type: 'element', tagName, properties: {}, children: [...children] }];
}

/** A link out of the document is written out: whoever reads an exhibit has nothing to follow it with. */
function linked({ properties: { href, id } }: Element, children: readonly ElementContent[]): readonly ElementContent[] {
  const address = typeof href === 'string' ? href : '';
  if (address.startsWith('#')) return [{ type: 'element', tagName: 'a', properties: { ...(typeof id === 'string' ? { name: id } : {}), href: address }, children: [...children] }];
  const shown = address.replace(/^https?:\/\/|\/$/g, '');
  return /^(?:https?|mailto):/.test(address) && !children.some((child) => textOf(child).includes(shown)) ? [...children, { type: 'text', value: ` (${address})` }] : children;
}

function textOf(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Notes, each under its number, which leads back to where it is called. */
export function notesText(notes: readonly NoteView[], direction: WritingDirection = 'ltr'): string {
  return notes.map(({ id, label, text, html, marks: [mark] }) => {
    const content = html === undefined ? escape(text) : proseText(html, direction).replace(/^<p>|<\/p>$/g, '');
    const back = mark === undefined ? '' : ` href="#${escape(mark)}"`;
    return `<p><a name="note-${escape(id)}"${back}>${escape(label)}</a> ${content}</p>\n`;
  }).join('');
}
