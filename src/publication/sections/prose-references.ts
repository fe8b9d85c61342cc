import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { REFERENCE_KINDS, type Reference, type ReferenceKind } from '../../model/content/reference.ts';
import type { Unworded, Worded } from '../../model/words/worded.ts';
import { ProseNotes } from './prose-notes.ts';

/** Says what the components of a prose print in the filing at hand. */
export interface Wording {
  readonly words: (reference: Reference) => Worded | Unworded;
  /** What readers have to be told of a claim, where it could not be checked. */
  readonly caveat?: (attributes: Reference['attributes']) => string | undefined;
}

/**
 * A copy of a syntax tree in which every reference is the text that it prints, marked up with its exact value, and
 * every marked passage is marked in HTML too. What readers have to be told of a figure or a claim becomes a footnote.
 * The tree was checked when it was read; nothing in it is evaluated.
 */
export function withWords(tree: Root, { words, caveat }: Wording): Root {
  const worded = new Map<Nodes, Worded | Unworded>();
  const wordsFor = (node: Component, kind: ReferenceKind): Worded | Unworded => {
    const known = worded.get(node) ?? words({ kind, attributes: attributesOf(node), before: '', place: { file: '' } });
    worded.set(node, known);
    return known;
  };
  const notes = new ProseNotes(tree, (node) => {
    if (!isComponent(node)) return undefined;
    if (node.name === 'Claim') return caveat?.(attributesOf(node));
    if (!isReference(node.name)) return undefined;
    const found = wordsFor(node, node.name);
    return found.kind === 'worded' ? found.note : undefined;
  });
  const copy = (node: Nodes): Nodes => {
    if (isComponent(node)) {
      if (isReference(node.name)) return printed(wordsFor(node, node.name), node.name);
      if (node.name === 'ForwardLooking') return passage(node, 'forward-looking', copied(node));
      return node.name === 'Claim' ? passage(node, 'claim', copied(node)) : node;
    }
    if (!('children' in node)) return node;
    const children = copied(node);
    return { ...node, children: node.type === 'footnoteDefinition' ? notes.withSources(node, children) : children } as Nodes;
  };
  const copied = (node: { readonly children: readonly Nodes[] }): readonly Nodes[] => node.children.reduce<readonly Nodes[]>((done, child) => {
    const mark = notes.markAfter(child);
    return mark === undefined ? append(done, copy(child)) : [...append(done, copy(child)), { type: 'footnoteReference', identifier: mark }];
  }, []);
  const root = copy(tree) as Root;
  return { ...root, children: [...root.children, ...notes.definitions()] };
}

type Component = MdxJsxTextElement | MdxJsxFlowElement;

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

function isReference(name: string | null): name is ReferenceKind {
  return (REFERENCE_KINDS as readonly (string | null)[]).includes(name);
}

/** Adds a node; the full stop or comma that it begins with stands before the mark of a note, as printers set it. */
function append(done: readonly Nodes[], node: Nodes): readonly Nodes[] {
  const last = done.at(-1);
  const [stop = ''] = node.type === 'text' && node.data === undefined && last?.type === 'footnoteReference' ? (/^[.,;:!?]+/.exec(node.value) ?? []) : [];
  if (node.type !== 'text' || last === undefined || stop === '') return [...done, node];
  return [...done.slice(0, -1), { type: 'text', value: stop }, last, { ...node, value: node.value.slice(stop.length) }];
}

/** A text that mdast-util-to-hast sets as `<data>`, `<time>` or `<span>`. */
function printed(words: Worded | Unworded, kind: ReferenceKind): Text {
  // Only a draft gets here with a figure that cannot be printed; its gap is shown.
  if (words.kind === 'unworded') return { type: 'text', value: '[…]', data: { hName: 'mark', hProperties: { className: ['gap'], title: words.reason } } };
  const value = words.text;
  if (words.day !== undefined && kind === 'Date') return { type: 'text', value, data: { hName: 'time', hProperties: { dateTime: words.day } } };
  if (words.exact !== undefined) return { type: 'text', value, data: { hName: 'data', hProperties: { value: words.exact } } };
  // A figure is one word to the eye, whether or not a machine reads a value beside it.
  if (words.derived) return { type: 'text', value, data: { hName: 'span', hProperties: { className: ['nowrap'] } } };
  return { type: 'text', value };
}

/** What is said of the future, or claimed of a figure, set apart for those who look for it. */
function passage(node: Component, name: string, children: readonly Nodes[]): Nodes {
  const hName = node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
  // mdast has no type for a passage: an emphasis with another element's name is one to mdast-util-to-hast.
  return { type: 'emphasis', children, data: { hName, hProperties: { className: [name] } } } as Nodes;
}

function attributesOf(node: Component): Readonly<Record<string, string>> {
  return Object.fromEntries(node.attributes.flatMap((attribute) => (
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : []
  )));
}
