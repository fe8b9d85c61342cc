import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type {} from 'satteri';

/** What readers have to be told of a node; `undefined` for most. */
export type NoteOf = (node: Nodes) => string | undefined;

const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The footnotes that a prose gets from what it prints: whose a quoted figure is, which claim nobody could check. Within
 * a paragraph each stands once, after the last figure that it is about; what a note of the drafter quotes is named at
 * the end of that note.
 */
export class ProseNotes {
  readonly #noteOf: NoteOf;
  readonly #identifiers = new Map<string, string>();
  readonly #marks = new Map<Nodes, string>();

  constructor(tree: Root, noteOf: NoteOf) {
    this.#noteOf = noteOf;
    this.#visit(tree);
  }

  /** The identifier of the note that is called after a node. */
  markAfter(node: Nodes): string | undefined {
    return this.#marks.get(node);
  }

  /** What a note of the drafter holds, with the sources of what it quotes. */
  withSources(definition: FootnoteDefinition, children: readonly Nodes[]): readonly Nodes[] {
    const notes = [...new Set(notesIn(definition, this.#noteOf).values())];
    const last = children.at(-1);
    if (notes.length === 0 || last?.type !== 'paragraph') return children;
    return [...children.slice(0, -1), { ...last, children: [...last.children, { type: 'text', value: ` ${notes.join(' ')}` }] }];
  }

  /** The notes themselves, to stand beside those of the drafter. */
  definitions(): readonly FootnoteDefinition[] {
    return [...this.#identifiers].map(([text, identifier]) => (
      { type: 'footnoteDefinition', identifier, children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }
    ));
  }

  #visit(node: Nodes): void {
    if (node.type === 'footnoteDefinition') return;
    if (PARAGRAPHS.has(node.type)) {
      const last = new Map<string, Nodes>();
      for (const [inner, text] of notesIn(node, this.#noteOf)) last.set(text, inner);
      for (const [text, inner] of last) {
        const identifier = this.#identifiers.get(text) ?? `told-${String(this.#identifiers.size + 1)}`;
        this.#identifiers.set(text, identifier);
        this.#marks.set(inner, identifier);
      }
    } else if ('children' in node) node.children.forEach((child) => {
      this.#visit(child);
    });
  }
}

/** What readers have to be told of the nodes within one, in the order of the text. */
function notesIn(node: Nodes, noteOf: NoteOf, found = new Map<Nodes, string>()): ReadonlyMap<Nodes, string> {
  const text = noteOf(node);
  if (text !== undefined) found.set(node, text);
  if ('children' in node) for (const child of node.children) notesIn(child, noteOf, found);
  return found;
}
