import type { Fact } from '../../model/content/fact.ts';
import type { ExportedTable } from '../exported-table.ts';
import { currencyOf } from '../../model/amounts/unit.ts';
import { identifierWord } from './fact-names.ts';

/** Notes on facts: the id of each note by its text, and for each fact the notes about it. */
export interface FactNotes {
  /** In reading order. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of notes, in reading order. */
  readonly of: ReadonlyMap<Fact, ReadonlySet<string>>;
}

/**
 * What the notes of tables say about which facts: a note on a row about the facts in it, a note on a heading about
 * those under it, and one without a mark about every fact of its table. A note on a derived figure alone is about no
 * fact. Tables that say the same share one note.
 */
export function factNotes(tables: readonly ExportedTable[]): FactNotes {
  const texts = new Map<string, string>();
  const of = new Map<Fact, Set<string>>();
  for (const table of tables) {
    const { view } = table;
    const reported = (cell: ExportedTable['rows'][number]['cells'][number]): readonly Fact[] => (cell.derived ? [] : cell.facts.filter((fact) => isInCurrency(fact, cell.aspects.currency)));
    const inColumns = (from: number, to: number) => table.rows.flatMap((row) => row.cells.slice(from, to).flatMap(reported));
    const about = new Map<string, Fact[]>();
    const say = (note: string, facts: readonly Fact[]) => about.set(note, [...(about.get(note) ?? []), ...facts]);
    for (const { heading, column } of table.headings) for (const { note } of heading.marks) say(note, inColumns(column, column + heading.span));
    for (const row of table.rows) for (const { note } of row.view.marks) say(note, row.cells.flatMap(reported));
    for (const note of view.notes) {
      const facts = note.label === '' ? inColumns(0, view.columns) : (about.get(note.id) ?? []);
      if (facts.length === 0) continue;
      // No fact has such an id: those of facts begin with a letter, or with a digit after the line.
      const id = texts.get(note.text) ?? `_note--${identifierWord(note.id)}`;
      texts.set(note.text, id);
      for (const fact of facts) of.set(fact, (of.get(fact) ?? new Set()).add(id));
    }
  }
  return { texts, of };
}

/** Nothing is nothing in any currency: under a heading in dollars stands that of the fact in yen, which was reported elsewhere. */
function isInCurrency({ value }: Fact, shown: string | undefined): boolean {
  const own = 'unit' in value ? currencyOf(value.unit) : undefined;
  return shown === undefined || own === undefined || own === shown;
}
