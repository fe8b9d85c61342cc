import type { Fact } from './fact.ts';
import { FactSet } from './fact-set.ts';

/** Facts that are read when somebody asks for them. */
export interface FactSource {
  /** The concepts of which there are facts. */
  readonly concepts: readonly string[];
  /** The facts of one of them, each with its number among all, counted in the order of their files. */
  readonly read: (concept: string) => readonly (readonly [number: number, fact: Fact])[];
}

const NONE: readonly Fact[] = [];

/** The facts of a filing of which few are looked at: those of a concept are read when somebody asks for them. */
export class LaterFacts extends FactSet {
  readonly #source: FactSource;
  readonly #numbered = new Map<string, readonly (readonly [number: number, fact: Fact])[]>();
  readonly #known: Map<string, readonly Fact[] | undefined>;

  constructor(source: FactSource) {
    super(NONE);
    this.#source = source;
    this.#known = new Map(source.concepts.map((concept) => [concept, undefined]));
    let all: readonly Fact[] | undefined;
    // Its own property, as that of any set of facts.
    Object.defineProperty(this, 'all', { enumerable: true, get: () => (all ??= this.#inOrder()) });
  }

  override get concepts(): Iterable<string> {
    return this.#known.keys();
  }

  override of(concept: string): readonly Fact[] {
    const known = this.#known.get(concept);
    if (known || !this.#known.has(concept)) return known ?? NONE;
    const numbered = this.#source.read(concept);
    const facts = numbered.map(([, fact]) => fact);
    this.#numbered.set(concept, numbered);
    this.#known.set(concept, facts);
    return facts;
  }

  #inOrder(): readonly Fact[] {
    for (const concept of this.concepts) this.of(concept);
    return [...this.#numbered.values()].flat().sort(([a], [b]) => a - b).map(([, fact]) => fact);
  }
}
