import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

const HELD_IN_ONE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'tableRow']);

/** A paragraph, a heading, an item of a list or a note: the anchor by which it is found on its page, and what it says. */
export type Passage = readonly [anchor: string, text: string];

/** A copy of a prose in which every passage has an anchor, numbered in the order of reading: `overview-p3`. */
export function withAnchors(tree: Root, section: string): Root {
  let count = 0;
  const copy = (node: Nodes): Nodes => {
    if (node.type === 'footnoteDefinition') return node;
    if (HELD_IN_ONE.has(node.type)) {
      count += 1;
      return { ...node, data: { ...node.data, hProperties: { id: `${section}-p${String(count)}` } } };
    }
    return 'children' in node ? { ...node, children: node.children.map(copy) } as Nodes : node;
  };
  return copy(tree) as Root;
}

/** The passages of a prose with anchors, one after another, and at last its notes. */
export function passagesOf(tree: Root, section: string): readonly Passage[] {
  const passages: Passage[] = [];
  const notes: FootnoteDefinition[] = [];
  const visit = (node: Nodes): void => {
    const anchor = node.data?.hProperties?.['id'];
    if (node.type === 'footnoteDefinition') notes.push(node);
    else if (typeof anchor === 'string') passages.push([anchor, textOf(node)]);
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...passages, ...notes.map((note): Passage => [`note-${section}-${note.identifier}`, textOf(note)])].filter(([, text]) => text !== '');
}

function textOf(node: Nodes): string {
  return toString(node).replaceAll(/\s+/g, ' ').trim();
}
