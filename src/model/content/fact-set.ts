import { factKey, WHOLE, type Fact, type Members } from './fact.ts';
import type { Period } from '../time/period.ts';

/** What a search for facts names; what it leaves out is free. */
export interface FactQuery {
  readonly concept: string;
  readonly period: Period;
  readonly members?: Members;
  /** Absent asks for actual figures only: a target is never found by accident. */
  readonly stance?: string | undefined;
  /** Absent takes whichever basis there is. */
  readonly basis?: string | undefined;
}

const NONE: readonly Fact[] = [];

/** All facts of one filing, found by what they are about. */
export class FactSet {
  /** In the order of their files. */
  readonly all: readonly Fact[];
  // A concept has few facts in a filing: looking through them is faster than a key of everything they are about.
  readonly #byConcept = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.all = facts;
    for (const fact of facts) {
      const list = this.#byConcept.get(fact.concept);
      if (list) list.push(fact);
      else this.#byConcept.set(fact.concept, [fact]);
    }
  }

  /** The concepts of which there are facts. */
  get concepts(): Iterable<string> {
    return this.#byConcept.keys();
  }

  /** The facts that answer a query, in the order of their files: none, one, or several (share bases, currencies). */
  find(query: FactQuery): readonly Fact[] {
    return this.of(query.concept).filter((fact) => answers(fact, query));
  }

  /** All facts of a concept, whatever their period and members. */
  of(concept: string): readonly Fact[] {
    return this.#byConcept.get(concept) ?? NONE;
  }

  /** The facts typed twice: the second and later ones, each with the first. */
  duplicates(): readonly { readonly first: Fact; readonly again: Fact }[] {
    const seen = new Map<string, Fact>();
    const found: { first: Fact; again: Fact }[] = [];
    for (const fact of this.all) {
      const key = factKey(fact, 'unit' in fact.value ? fact.value.unit : undefined);
      const first = seen.get(key);
      if (first) found.push({ first, again: fact });
      else seen.set(key, fact);
    }
    return found;
  }
}

function answers(fact: Fact, { period, members = WHOLE, stance, basis }: FactQuery): boolean {
  return fact.stance === stance
    && (basis === undefined || fact.basis === basis)
    && samePeriod(fact.period, period)
    && sameMembers(fact.members, members);
}

function samePeriod(a: Period, b: Period): boolean {
  if (a === b) return true;
  if (a.kind === 'instant') return b.kind === 'instant' && a.on === b.on;
  return b.kind === 'duration' && a.from === b.from && a.to === b.to;
}

function sameMembers(a: Members, b: Members): boolean {
  if (a === b) return true;
  const dimensions = Object.keys(a);
  return dimensions.length === Object.keys(b).length && dimensions.every((dimension) => a[dimension] === b[dimension]);
}
