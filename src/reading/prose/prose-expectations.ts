import type { Root } from 'mdast';
import type {} from 'satteri';
import type { Nodes } from 'mdast';
import type { Place } from '../../model/finding.ts';
import { sourceOffsets } from '../formats/source-offsets.ts';
import { placeAt } from '../formats/text.ts';

/** Words that speak of what has not happened yet (the signal words that cautionary statements themselves list). */
const EXPECTATION = /\b(?:expects?|expected|expecting|expectations?|anticipat\w+|targets?|targeting|plans? to|planning to|intends?|intended|will|forecasts?|projected|outlook|going forward|is likely to|are likely to|aims? to|should continue)\b/gi;

/** A word of expectation outside of a marked passage. */
export interface Expectation {
  readonly word: string;
  readonly place: Place;
}

/** What a prose says about the future. */
export interface Outlook {
  /** Whether a passage is marked `<ForwardLooking>`. */
  readonly marked: boolean;
  /** Words of expectation that stand outside of marked passages. */
  readonly unmarked: readonly Expectation[];
}

/** Looks for marked passages, and for words of expectation outside of them. Headings count as neither. */
export function outlookOf(file: string, source: string, tree: Root): Outlook {
  const unmarked: Expectation[] = [];
  let marked = false;
  const visit = (node: Nodes): void => {
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'ForwardLooking') {
      marked = true;
      return;
    }
    if (node.type === 'heading') return;
    if (node.type === 'text') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      for (const { index, 0: word } of node.value.matchAll(EXPECTATION)) unmarked.push({ word, place: placeAt(file, source, sourceOffsets(source, start, end, node.value)[index] ?? start) });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { marked, unmarked };
}
