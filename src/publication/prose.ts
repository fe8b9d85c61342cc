import { toHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement } from 'satteri';

/** A stretch of prose as HTML, or the place of a table in it. */
export type ProsePiece =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'table'; readonly table: string };

/**
 * Turns a checked syntax tree into HTML and table places. The tree is data: it has been read, checked against the list
 * of components, and nothing in it is ever evaluated; raw HTML in it is dropped.
 */
export function piecesOf(tree: Root): readonly ProsePiece[] {
  const pieces: ProsePiece[] = [];
  let stretch: RootContent[] = [];
  const flush = () => {
    if (stretch.length > 0) pieces.push({ kind: 'prose', html: htmlOf(stretch) });
    stretch = [];
  };
  for (const node of tree.children) {
    const table = tableIn(node);
    if (table === undefined) stretch.push(node);
    else {
      flush();
      pieces.push({ kind: 'table', table });
    }
  }
  flush();
  return pieces;
}

function htmlOf(children: RootContent[]): string {
  return toHtml(toHast({ type: 'root', children }, { allowDangerousHtml: false }));
}

function tableIn(node: RootContent | MdxJsxFlowElement): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Table') return undefined;
  const of = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of')?.value;
  return typeof of === 'string' ? of : undefined;
}
