import { factKey, membersKey, type Fact, type FactAspects, type Members } from './fact.ts';
import { periodKey, type Period } from './period.ts';

/** What a search for facts names; what it leaves out is free. */
export interface FactQuery {
  readonly concept: string;
  readonly period: Period;
  readonly members?: Members;
  /** Absent asks for actual figures only: a target is never found by accident. */
  readonly stance?: string;
  /** Absent takes whichever basis there is. */
  readonly basis?: string;
}

/** All facts of one filing, found by what they are about. */
export class FactSet {
  readonly all: readonly Fact[];
  readonly #byTopic = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.all = facts;
    for (const fact of facts) {
      const topic = topicOf(fact);
      const list = this.#byTopic.get(topic);
      if (list) list.push(fact);
      else this.#byTopic.set(topic, [fact]);
    }
  }

  /** The facts that answer a query, in the order of their files: none, one, or several (share bases, currencies). */
  find(query: FactQuery): readonly Fact[] {
    const found = this.#byTopic.get(topicOf({ ...query, members: query.members ?? {} })) ?? [];
    return query.basis === undefined ? found : found.filter((fact) => fact.basis === query.basis);
  }

  /** The facts typed twice: the second and later ones, each with the first. */
  duplicates(): readonly { readonly first: Fact; readonly again: Fact }[] {
    const seen = new Map<string, Fact>();
    const found: { first: Fact; again: Fact }[] = [];
    for (const fact of this.all) {
      const key = factKey(fact, fact.value.kind === 'number' ? fact.value.unit : undefined);
      const first = seen.get(key);
      if (first) found.push({ first, again: fact });
      else seen.set(key, fact);
    }
    return found;
  }
}

function topicOf(aspects: Omit<FactAspects, 'basis'>): string {
  return `${aspects.concept}|${periodKey(aspects.period)}|${membersKey(aspects.members)}|${aspects.stance ?? ''}`;
}
