import { factsIn } from '../../model/evaluation/cell-content.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Section } from '../../model/content/filing.ts';
import { wordsOf } from '../../model/words/reference-words.ts';
import type { Subject } from './check.ts';

/** The facts behind the figures that a section shows, in its tables and in its sentences. */
export function factsOfSection({ grids, scope }: Subject, section: Section): ReadonlySet<Fact> {
  const inTables = grids.filter(({ table }) => section.tables.includes(table.id)).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => factsIn(content))));
  const inSentences = (section.references ?? []).flatMap((reference) => {
    const words = wordsOf(scope, reference, { period: section.period ?? 'current' });
    return words.kind === 'worded' ? words.facts : [];
  });
  return new Set([...inTables, ...inSentences]);
}
