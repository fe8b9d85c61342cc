import type { Taxonomy } from '../../model/content/concept.ts';
import type { Members } from '../../model/content/fact.ts';

/** Whether amounts of these members stand against the rest, whatever their concept, as what segments eliminate does. */
export function isContra({ dimensions }: Taxonomy, members: Members): boolean {
  return Object.entries(members).some(([dimension, member]) => dimensions.get(dimension)?.members.get(member)?.contra === true);
}
