import { isMap, type Node } from 'yaml';
import type { Concept } from '../model/content/concept.ts';
import type { Site } from '../model/content/site.ts';
import { figuresOf, type TieFigure } from '../model/content/tie.ts';
import { withoutEntries } from './cut-list.ts';
import { bytesOf, textOf, type Folder } from '../bag/folder.ts';

/** All names that a text can mean: words of lower-case letters and digits, joined by hyphens. */
const NAME = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/**
 * Files of concepts and ties without the entries that no other file mentions: a concept, a member or a tie that is written
 * for the next filing is in no archive of this one, and changes none. What a kept concept is derived from, or compared
 * with, is kept with it; a tie is kept where all its figures are.
 */
export function sharedAsUsed({ taxonomy, ties }: Pick<Site, 'taxonomy' | 'ties'>, shared: Folder, others: Folder): Folder {
  const used = new Set([...others.values()].flatMap((bytes) => textOf(bytes).match(NAME) ?? []));
  const queue = [...taxonomy.concepts.values()].filter(({ id }) => used.has(id));
  for (const concept of queue) {
    for (const id of namedBy(concept).filter((each) => !used.has(each))) {
      used.add(id);
      const named = taxonomy.concepts.get(id);
      if (named) queue.push(named);
    }
  }
  const foreign = new Set(ties.filter((tie) => [tie.total, ...figuresOf(tie)].some((figure) => namesOf(figure).some((name) => !used.has(name)))).map(({ id }) => id));
  return new Map([...shared].flatMap(([path, bytes]) => {
    const text = textOf(bytes);
    const kept = withoutEntries(text, (entry) => {
      const id = idOf(entry);
      return id !== undefined && (path.startsWith('ties/') ? foreign.has(id) : !used.has(id));
    });
    return kept === undefined ? [] : [[path, kept === text ? bytes : bytesOf(kept)] as const];
  }));
}

function namesOf({ concept, members = {} }: TieFigure): readonly string[] {
  return [concept, ...Object.entries(members).flat()];
}

function namedBy({ derivation, changeOf, comparable }: Concept): readonly string[] {
  const parts = derivation === undefined ? [] : derivation.kind === 'sum' ? derivation.of.map(({ concept }) => concept) : [derivation.numerator, derivation.denominator];
  return [...parts, changeOf, comparable].filter((id) => id !== undefined);
}

/** The id of an entry of a list; absent for one that has none. */
function idOf(entry: Node): string | undefined {
  const id: unknown = isMap(entry) ? entry.get('id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
