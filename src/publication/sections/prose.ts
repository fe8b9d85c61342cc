import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import { toHast, type Handler } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement } from 'satteri';
import type { NoteRegister } from '../../model/layout/footnote.ts';
import type { NoteView } from '../../views/note-view.ts';
import { previewId } from '../../views/note-preview.ts';
import type { MarkupWords } from '../../words/markup.ts';

/** A stretch of prose as HTML with the notes it refers to, or the place of a table in it. */
export type ProsePiece =
  | { readonly kind: 'prose'; readonly html: string; readonly notes: readonly NoteView[] }
  | { readonly kind: 'table'; readonly table: string };

/**
 * Turns a checked syntax tree into HTML and table places. The tree is data: it has been read, checked against the list
 * of components, and nothing in it is ever evaluated; raw HTML in it is dropped. Footnotes are numbered by the page's
 * register, together with those of its tables. `scope` tells the notes of one text from those of another.
 *
 * Pieces come one by one, in reading order, because numbering a table's notes is up to whoever lays out the table.
 */
export function* piecesOf(tree: Root, notes: NoteRegister, scope: string, says: MarkupWords): Generator<ProsePiece> {
  const definitions = new Map(definitionsIn(tree).map((node) => [node.identifier, node] as const));
  let stretch: RootContent[] = [];
  const flush = function* (): Generator<ProsePiece> {
    if (stretch.length > 0) yield { kind: 'prose', html: htmlOf(stretch, referenceHandler(definitions, notes, scope, says)), notes: notes.take() };
    stretch = [];
  };
  for (const node of tree.children) {
    const table = tableIn(node);
    if (table !== undefined) {
      yield* flush();
      yield { kind: 'table', table };
    } else if (node.type !== 'footnoteDefinition') {
      stretch.push(node);
    }
  }
  yield* flush();
}

/** All notes, those that stand within a marked passage among them. */
function definitionsIn(node: Nodes): readonly FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

function htmlOf(children: RootContent[], footnoteReference?: Handler): string {
  const handlers = footnoteReference ? { footnoteReference } : {};
  return toHtml(toHast({ type: 'root', children }, { allowDangerousHtml: false, handlers }));
}

/** Sets a reference to a footnote as the tables set theirs (markup/row.ts). */
function referenceHandler(definitions: ReadonlyMap<string, FootnoteDefinition>, notes: NoteRegister, scope: string, says: MarkupWords): Handler {
  return (_state, node: FootnoteReference): ElementContent | undefined => {
    const definition = definitions.get(node.identifier);
    if (!definition) return undefined;
    const mark = notes.mark(`${scope}-${node.identifier}`, toString(definition), htmlOf(definition.children));
    const link: ElementContent = {
      type: 'element',
      tagName: 'a',
      properties: { id: mark.id, href: `#note-${mark.note}`, interestfor: previewId(mark.note), role: 'doc-noteref', ariaLabel: says.note(mark.label) },
      children: [{ type: 'text', value: mark.label }],
    };
    return { type: 'element', tagName: 'sup', properties: { className: ['mark'] }, children: [link] };
  };
}

function tableIn(node: RootContent | MdxJsxFlowElement): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Table') return undefined;
  const of = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of')?.value;
  return typeof of === 'string' ? of : undefined;
}
