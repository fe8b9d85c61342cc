import type { Nodes, Root } from 'mdast';
import type {} from 'satteri';
import type { Place } from '../../model/finding.ts';
import { nodesOf } from './prose-nodes.ts';
import { sourceOffsets } from '../formats/source-offsets.ts';
import { placeAt } from '../formats/text.ts';

/** A stretch of words that readers read without a break. */
export interface Words {
  readonly text: string;
  /** Where a character of the text stands in the file. */
  readonly placeAt: (index: number) => Place;
}

/** A piece of a stretch: its text, and the part of the source that it was read from. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a component prints: it parts the words around it. */
const PRINTED = '\uFFFC';

const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'image', 'imageReference', 'footnoteReference', 'mdxJsxTextElement', 'mdxTextExpression']);

/**
 * All that readers read in a prose, stretch by stretch: paragraphs, headings, cells and notes whatever marks stand in
 * them, code, the titles of links, and the numbers with which lists begin.
 */
export function wordsIn(file: string, source: string, tree: Root): readonly Words[] {
  const words: Words[] = [];
  const add = (pieces: readonly Piece[]) => {
    if (pieces.some(({ text }) => text.trim() !== '')) words.push(stretchOf(file, source, pieces));
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'code') add(pieceOf(node, node.value, source.indexOf('\n', node.position?.start.offset ?? 0)));
    if (!('children' in node)) return;
    const children: readonly Nodes[] = node.children;
    if (children.some(({ type }) => INLINE.has(type))) {
      add(children.flatMap(piecesOf));
      return;
    }
    let next: number | undefined;
    for (const child of children) {
      // A list that goes on where the one before it ended counts its items, and no more.
      if (child.type === 'list' && child.start !== next) add(numberOf(child, source));
      if (child.type === 'list') next = (child.start ?? 1) + child.children.length;
      visit(child);
    }
  };
  visit(tree);
  for (const node of nodesOf(tree)) add(titleOf(node, source));
  return words;
}

/** The inline text of a node, as it is read: a note's mark takes no room, and what a component prints parts the words. */
function piecesOf(node: Nodes): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return pieceOf(node, node.value);
    case 'inlineCode':
      return pieceOf(node, node.value, (node.position?.start.offset ?? 0) + 1);
    case 'image':
      return pieceOf(node, node.alt ?? '');
    case 'break':
      return pieceOf(node, '\n');
    case 'link':
      // An address that stands for itself is one, whatever is in it.
      return node.children.length === 1 && node.children[0]?.type === 'text' && node.children[0].value === node.url ? pieceOf(node, PRINTED) : node.children.flatMap(piecesOf);
    case 'mdxJsxTextElement':
      return node.children.length === 0 ? pieceOf(node, PRINTED) : node.children.flatMap(piecesOf);
    default:
      return 'children' in node ? (node.children as readonly Nodes[]).flatMap(piecesOf) : [];
  }
}

function pieceOf({ position }: Nodes, text: string, from?: number): readonly Piece[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return text === '' ? [] : [{ text, start: from === undefined || from < start ? start : from, end }];
}

/** The title of a link, which shows when somebody points at it. */
function titleOf(node: Nodes, source: string): readonly Piece[] {
  if ((node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') || node.title === null || node.title === undefined) return [];
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const last = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
  const title = source.slice(last, end).search(/\s["'(]/);
  return pieceOf(node, node.title, title < 0 ? last : last + title + 2);
}

/** The number that a list begins with, where that is another than the first: "12. stores" is a list of one, and shows 12. */
function numberOf(node: Extract<Nodes, { type: 'list' }>, source: string): readonly Piece[] {
  const { start, ordered } = node;
  if (ordered !== true || start === null || start === undefined || start < 2) return [];
  const offset = node.position?.start.offset ?? 0;
  return pieceOf(node, /^\d+/.exec(source.slice(offset))?.[0] ?? String(start));
}

function stretchOf(file: string, source: string, pieces: readonly Piece[]): Words {
  let offsets: readonly number[] | undefined;
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeAt: (index) => {
      offsets ??= pieces.flatMap(({ text, start, end }) => sourceOffsets(source, start, end, text));
      return placeAt(file, source, offsets[index] ?? offsets.at(-1) ?? 0);
    },
  };
}
