import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Place } from '../model/finding.ts';
import { checkFootnotes } from './prose-footnotes.ts';
import { checkNodes } from './prose-nodes.ts';
import { Report, type Parsed } from './report.ts';

/** A piece of prose: its syntax tree, in which nothing runs and every component is one of ours. */
export interface Prose {
  readonly file: string;
  /** Standard mdast with positions; components are `mdxJsxFlowElement` and `mdxJsxTextElement`. */
  readonly tree: Root;
  /** The tables that it places itself, by id. */
  readonly tables: readonly PlacedTable[];
}

/** A `<Table of="…" />` of the prose. */
export interface PlacedTable {
  readonly id: string;
  readonly place: Place;
}

/** Reads a prose file by itself; whether its tables belong to its section is checked with the filing. */
export function readProse(file: string, text: string): Parsed<Prose> {
  const report = new Report();
  let tree: Root;
  try {
    // The materialized tree of an MDX source is always a root.
    tree = mdxToMdast(text) as Root;
  } catch (error) {
    reportSyntax(file, error, report);
    return { value: undefined, findings: report.findings };
  }
  const tables = checkNodes(file, tree, report);
  checkFootnotes(file, text, tree, report);
  return { value: { file, tree, tables }, findings: report.findings };
}

function reportSyntax(file: string, error: unknown, report: Report): void {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, said = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const place = line === undefined || column === undefined ? { file } : { file, line: Number(line), column: Number(column) };
  const plain = said.replace(/\s*\((?:note|mdx)[^]*$/, '').replace(/\.$/, '');
  report.error('prose/syntax', place, {
    message: `The prose cannot be read: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}.`,
    remedy: /`?[<{]/.test(plain) || /tag|expression/.test(plain)
      ? 'Write \\< or \\{ for the sign itself, and close every component: <Table of="…" />.'
      : 'Correct the text at this place.',
  });
}
