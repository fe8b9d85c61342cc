import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'satteri';
import { REFERENCE_KINDS, type Claim, type Reference, type ReferenceKind } from '../../model/content/reference.ts';
import { readComponent } from './prose-components.ts';
import { checkLink } from './prose-links.ts';
import type { Report } from '../formats/report.ts';
import type { Place } from '../../model/finding.ts';

/** What the components of a prose place and refer to. */
export interface NodesRead {
  readonly tables: readonly PlacedTable[];
  /** In the order of the text. */
  readonly references: readonly Reference[];
  /** Likewise. */
  readonly claims: readonly Claim[];
}

/** Reports every node that prose may not hold, and answers the tables and references that it holds. */
export function checkNodes(file: string, tree: Root, report: Report): NodesRead {
  const tables: PlacedTable[] = [];
  const references: Reference[] = [];
  const claims: Claim[] = [];
  for (const { node, before, after } of withSentences(tree)) {
    const place = placeOf(file, node);
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const component = readComponent(node, place, report);
        if (!component) break;
        const { name, attributes } = component;
        if (name === 'Table' && node.type === 'mdxJsxFlowElement' && !tree.children.includes(node)) {
          report.error('prose/nested-table', place, { message: 'A table stands inside of another element.', expected: '<Table of="…" /> in a paragraph of its own', remedy: 'Move it out, with an empty line before and after it.' });
        } else if (name === 'Table' && attributes['of'] !== undefined) tables.push({ id: attributes['of'], place });
        else if (isReference(name) && component.sound) references.push({ kind: name, attributes, before, ...(after() === '' ? {} : { after: after() }), place });
        else if (name === 'Claim' && component.sound) claims.push(claimOf(node, attributes, place, report));
        break;
      }
      case 'mdxjsEsm':
        report.error('prose/code', place, {
          message: 'The prose imports or exports code.', expected: 'text and listed components', remedy: 'Remove the line; a text that begins with "import" or "export" needs another first word.',
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report.error('prose/code', place, {
          message: 'Braces in prose would run code.', expected: 'text and listed components', actual: `{${node.value}}`, remedy: 'Remove the braces, or write \\{ for the sign itself.',
        });
        break;
      case 'image':
      case 'imageReference':
        report.error('prose/image', place, { message: 'Prose cannot show images yet.', remedy: 'Remove the image, and say in words what it shows.' });
        break;
      case 'link':
      case 'definition':
        checkLink(node.url, place, report);
        break;
      default:
    }
  }
  return { tables, references, claims };
}

/** A claim; one that says "level" has to say how far apart two figures may be. */
function claimOf(node: Nodes, attributes: Claim['attributes'], place: Place, report: Report): Claim {
  if (attributes['says'] === 'level' && attributes['within'] === undefined) {
    report.error('prose/level-within', place, {
      message: '<Claim> says that figures are level, and not how far apart they may be.', expected: 'within="…", a number of percent', remedy: 'Add within="2", or as much as the words allow.',
    });
  }
  if (attributes['says'] !== 'level' && attributes['within'] !== undefined) {
    report.error('prose/level-within', place, {
      message: `<Claim> says "${attributes['says'] ?? ''}", for which "within" means nothing.`, remedy: 'Remove the attribute, or write says="level".',
    });
  }
  return { attributes, words: toString(node), place };
}

function isReference(name: string): name is ReferenceKind {
  return (REFERENCE_KINDS as readonly string[]).includes(name);
}

/** All nodes of a tree in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const PARAGRAPHS = new Set<string>(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote', 'footnoteDefinition', 'mdxJsxFlowElement', 'root']);

/** All nodes in the order of the text, each with the words of its sentence that stand before it, and those right after it. */
export function* withSentences(tree: Root): Generator<{ readonly node: Nodes; readonly before: string; readonly after: () => string }> {
  let before = '';
  const nodes = [...nodesOf(tree)];
  for (const [index, node] of nodes.entries()) {
    if (PARAGRAPHS.has(node.type)) before = '';
    yield { node, before, after: () => wordsAfter(nodes, index) };
    if (node.type === 'text' || node.type === 'inlineCode') before = lastSentence(`${before}${node.value}`);
    // A figure stands between the words; it ends no sentence.
    else if (node.type === 'mdxJsxTextElement' && node.children.length === 0) before += '…';
  }
}

// As many signs as a scale and a unit have.
const AFTER = 60;

/** The words after a node up to the next figure or the end of the paragraph. */
function wordsAfter(nodes: readonly Nodes[], index: number): string {
  let words = '';
  for (const node of nodes.slice(index + 1)) {
    if (words.length >= AFTER || PARAGRAPHS.has(node.type) || node.type === 'mdxJsxTextElement' || node.type === 'break' || node.type === 'footnoteReference') break;
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
  }
  return words.slice(0, AFTER);
}

/** What follows the last full stop, question mark or exclamation mark that ends a sentence. */
function lastSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?。！？](?=\s|$)/gu)];
  const last = ends.at(-1);
  return last ? text.slice(last.index + 1) : text;
}

/** Where a node begins. */
export function placeOf(file: string, { position }: Nodes): Place {
  return position ? { file, line: position.start.line, column: position.start.column } : { file };
}

/** A `<Table of="…" />` of the prose. */
export interface PlacedTable {
  readonly id: string;
  readonly place: Place;
}
