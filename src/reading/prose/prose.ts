import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import type { Claim, Reference } from '../../model/content/reference.ts';
import { isProseTooDeep, isTreeTooDeep, reportDepth } from '../formats/bounds.ts';
import { outlookOf, type Outlook } from './prose-expectations.ts';
import { checkFootnotes } from './prose-footnotes.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { straysInEntities } from './prose-entities.ts';
import { checkNodes, type PlacedTable } from './prose-nodes.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { reportStrays } from '../formats/stray-signs.ts';
import { decodeText } from '../formats/text.ts';

/** A piece of prose: its syntax tree, in which nothing runs and every component is one of ours. */
export interface ProseText {
  readonly file: string;
  /** Standard mdast with positions; components are `mdxJsxFlowElement` and `mdxJsxTextElement`. */
  readonly tree: Root;
}

/** What a piece of prose says, for the checks of its filing. */
export interface Prose extends ProseText {
  /** The tables that it places itself, by id. */
  readonly tables: readonly PlacedTable[];
  /** What it prints from the facts, in the order of the text. */
  readonly references: readonly Reference[];
  /** What it says of figures without printing them. */
  readonly claims: readonly Claim[];
  readonly outlook: Outlook;
  /** The block of metadata at its top, which only notices may have. */
  readonly frontMatter?: FrontMatter;
  /** Whether it holds no words of its own: it is empty, or only places tables. */
  readonly wordless: boolean;
}

/** Reads a prose file by itself; whether its tables belong to its section is checked with the filing. */
export function readProse(file: string, text: string): Parsed<Prose> {
  const report = new Report();
  if (isProseTooDeep(file, text, report)) return { value: undefined, findings: report.findings };
  let tree: Root;
  try {
    // The materialized tree of an MDX source is always a root.
    tree = mdxToMdast(text) as Root;
  } catch (error) {
    reportSyntax(file, error, report);
    return { value: undefined, findings: report.findings };
  }
  const deep = isTreeTooDeep(tree);
  if (deep) {
    const { position } = deep as Partial<Root>;
    reportDepth({ file, ...(position ? { line: position.start.line, column: position.start.column } : {}) }, 'Pieces of text', report);
    return { value: undefined, findings: report.findings };
  }
  const frontMatter = frontMatterOf(file, text, tree);
  const body = frontMatter ? { ...tree, children: tree.children.slice(1) } : tree;
  const { tables, references, claims } = checkNodes(file, body, report);
  checkFootnotes(file, text, body, report);
  reportStrays(straysInEntities(file, text, tree), report);
  const wordless = toString(body).trim() === '' && references.length === 0;
  const prose = { file, tree: body, tables, references, claims, outlook: outlookOf(file, text, body), wordless };
  return { value: frontMatter ? { ...prose, frontMatter } : prose, findings: report.findings };
}

/** A piece of prose that was read before and found sound, by its bytes: parsed when somebody asks for its tree. */
export function proseLater(file: string, bytes: Uint8Array): ProseText {
  let tree: Root | undefined;
  return { file, get tree() { return (tree ??= soundTree(file, bytes)); } };
}

function soundTree(file: string, bytes: Uint8Array): Root {
  const text = decodeText(file, bytes).value;
  const tree = text === undefined ? undefined : readProse(file, text).value?.tree;
  if (!tree) throw new Error(`${file} was sound, and cannot be read.`);
  return tree;
}

function reportSyntax(file: string, error: unknown, report: Report): void {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, said = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const place = line === undefined || column === undefined ? { file } : { file, line: Number(line), column: Number(column) };
  report.error('prose/syntax', place, wordsFor(said));
}

/** Says what the parser means, in the words of someone who writes a text. */
function wordsFor(said: string): { readonly message: string; readonly remedy: string } {
  const open = /closing tag for `<([^>]*)>`/.exec(said)?.[1];
  if (open !== undefined) {
    return { message: `The component <${open}> is opened and not closed.`, remedy: `Close it in itself: <${open} … />.` };
  }
  if (said.includes('comment in MDX')) return { message: 'The prose holds an HTML comment.', remedy: 'Remove the comment.' };
  if (said.includes('`{`') || said.includes('parse expression')) {
    return { message: 'A brace is opened, which prose has no use for.', remedy: 'Write \\{ for the sign itself.' };
  }
  if (said.includes('`<`')) {
    return { message: 'The sign "<" begins a component, but what follows is none.', remedy: 'Write \\< for the sign itself, or write out "less than".' };
  }
  const plain = said.replace(/\s*\((?:note|mdx)[^]*$/, '').replace(/[.\s]+$/, '');
  return { message: `The prose cannot be read: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}.`, remedy: 'Correct the text at this place.' };
}
