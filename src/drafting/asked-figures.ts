import { membersKey, WHOLE, type Fact } from '../model/content/fact.ts';
import type { Filing } from '../model/content/filing.ts';
import { planOf } from '../model/tables/plan.ts';
import type { Table } from '../model/content/table.ts';

/** What tables and sentences of a filing ask for, by the roles of periods. */
export interface Asks {
  /** All roles and names that tables know, also those of columns that fell away. */
  readonly roles: ReadonlySet<string>;
  /** Whether anything asks for the concept of a fact under one of these roles. */
  readonly isAsked: (fact: Fact, roles: readonly string[]) => boolean;
}

/** Gathers what is asked for. A concept that nothing asks for by any role is kept for all of them. */
export function asksOf({ parts, headline }: Filing, tables: readonly Table[]): Asks {
  const roles = new Set<string>();
  const asked = new Map<string, Set<string>>();
  const ask = (key: string, role: string): void => {
    roles.add(role);
    const known = asked.get(key);
    if (known) known.add(role);
    else asked.set(key, new Set([role]));
  };
  for (const table of tables) {
    for (const { cells } of planOf(table).lines) {
      for (const { aspects: { concept, members, period, against } } of cells) {
        for (const role of [period, against]) if (concept !== undefined && role !== undefined) ask(`${concept} ${membersKey(members ?? WHOLE)}`, role);
      }
    }
  }
  for (const { period = 'current', references = [] } of parts.flatMap(({ sections }) => sections)) {
    for (const { attributes } of references) for (const concept of [attributes['of'], attributes['over']]) if (concept !== undefined) ask(`${concept} `, attributes['period'] ?? period);
  }
  for (const { aspects: { concept, period = 'current', members = WHOLE } } of headline) ask(`${concept} ${membersKey(members)}`, period);
  return {
    roles,
    isAsked: ({ concept, members }, of) => {
      const known = asked.get(`${concept} ${membersKey(members)}`);
      return !known || of.some((role) => known.has(role));
    },
  };
}
