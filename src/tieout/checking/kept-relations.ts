import type { Fact } from '../../model/content/fact.ts';
import type { VouchingRelation } from './coverage.ts';

const SEPARATOR = '\u0000';

/**
 * The relations that vouch for the figures of a filing, kept small: a filing that repeats what an earlier one reported
 * has a thousand of them, and a site keeps those of all its filings from the check to the pages. Facts are numbers, and
 * words bytes, until somebody asks.
 */
export class KeptRelations implements Iterable<VouchingRelation> {
  readonly #facts: readonly Fact[];
  readonly #rules: readonly string[];
  readonly #words: Uint8Array;
  /** For each relation how many facts it has, and then which. */
  readonly #numbers: Uint32Array;

  /** Facts of other filings are let go: it is the figures of this one that are vouched for. */
  constructor(facts: readonly Fact[], relations: readonly VouchingRelation[]) {
    const numberOf = new Map(facts.map((fact, index) => [fact, index]));
    const numbers = relations.map((relation) => relation.facts.flatMap((fact) => numberOf.get(fact) ?? []));
    this.#facts = facts;
    this.#rules = relations.map(({ rule }) => rule);
    this.#words = new TextEncoder().encode(relations.map(({ says }) => says).join(SEPARATOR));
    this.#numbers = Uint32Array.from(numbers.flatMap((some) => [some.length, ...some]));
  }

  * [Symbol.iterator](): Generator<VouchingRelation> {
    const words = new TextDecoder().decode(this.#words).split(SEPARATOR);
    let at = 0;
    for (const [index, rule] of this.#rules.entries()) {
      const end = at + 1 + (this.#numbers[at] ?? 0);
      const facts = Array.from(this.#numbers.subarray(at + 1, end), (number) => this.#facts[number]).filter((fact) => fact !== undefined);
      yield { rule, says: words[index] ?? '', facts };
      at = end;
    }
  }
}
