import type { Root } from 'mdast';
import { placeOf } from './prose-nodes.ts';
import type { Place } from '../../model/finding.ts';

/** The block of metadata at the top of a text. */
export interface FrontMatter {
  /** The file's text down to the end of the block, its fences taken for blank lines, so that places stay what they are. */
  readonly yaml: string;
  readonly place: Place;
}

/** The metadata that a text begins with, where it does. */
export function frontMatterOf(file: string, text: string, tree: Root): FrontMatter | undefined {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return undefined;
  const end = first.position?.end.offset ?? 0;
  return { yaml: text.slice(0, end).replace(/^---/gm, '   '), place: placeOf(file, first) };
}
