import type { Concept } from '../../model/content/concept.ts';

/** The local name of a concept in XBRL: `Assets` of `us-gaap:Assets`. */
export function localName({ name }: Concept): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All that a concept is called, in words: its id, its name and its label. */
export function namesOf(concept: Concept): string {
  return [concept.id.replaceAll('-', ' '), localName(concept).replace(/(?<=[a-z])(?=[A-Z])/g, ' '), concept.label].join(' | ').toLowerCase();
}

/** The concepts that a standard taxonomy calls by one of these names, in the order of the names. */
export function conceptsCalled(concepts: Iterable<Concept>, names: readonly string[]): readonly Concept[] {
  const all = [...concepts];
  return names.flatMap((name) => all.filter((concept) => localName(concept) === name));
}
