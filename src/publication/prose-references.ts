import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { REFERENCE_KINDS, type Reference, type ReferenceKind } from '../model/reference.ts';
import type { Unworded, Worded } from '../model/worded.ts';

/** Says what a reference prints in the filing at hand. */
export type WordsOf = (reference: Reference) => Worded | Unworded;

/**
 * A copy of a syntax tree in which every reference is the text that it prints, marked up with its exact value, and
 * every marked passage is marked in HTML too. The tree was checked when it was read; nothing in it is evaluated.
 */
export function withWords(tree: Root, words: WordsOf): Root {
  return copy(tree, words) as Root;
}

function copy(node: Nodes, words: WordsOf): Nodes {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const { name } = node;
    if (isReference(name)) return printed(words({ kind: name, attributes: attributesOf(node), before: '', place: { file: '' } }), name);
    if (name === 'ForwardLooking') return passage(node, words);
    return node;
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => copy(child, words)) } as Nodes : node;
}

function isReference(name: string | null): name is ReferenceKind {
  return (REFERENCE_KINDS as readonly (string | null)[]).includes(name);
}

/** A text that mdast-util-to-hast sets as `<data>` or `<time>`. */
function printed(words: Worded | Unworded, kind: ReferenceKind): Text {
  // Only a draft gets here with a figure that cannot be printed; its gap is shown.
  if (words.kind === 'unworded') return { type: 'text', value: '[…]', data: { hName: 'mark', hProperties: { className: ['gap'], title: words.reason } } };
  const value = words.text;
  if (words.day !== undefined && kind === 'Date') return { type: 'text', value, data: { hName: 'time', hProperties: { dateTime: words.day } } };
  if (words.exact !== undefined) return { type: 'text', value, data: { hName: 'data', hProperties: { value: words.exact } } };
  return { type: 'text', value };
}

/** What is said of the future, set apart for those who look for it. */
function passage(node: MdxJsxTextElement | MdxJsxFlowElement, words: WordsOf): Nodes {
  const hName = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
  const children = (node.children as Nodes[]).map((child) => copy(child, words));
  // mdast has no type for a passage: an emphasis with another element's name is one to mdast-util-to-hast.
  return { type: 'emphasis', children, data: { hName, hProperties: { className: ['forward-looking'] } } } as Nodes;
}

function attributesOf(node: MdxJsxTextElement | MdxJsxFlowElement): Readonly<Record<string, string>> {
  return Object.fromEntries(node.attributes.flatMap((attribute) => (
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : []
  )));
}
