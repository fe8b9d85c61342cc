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

/** The facts of a filing of whose history few are looked at: those of a concept are read when somebody asks for them. */
export class LaterFacts extends FactSet {
  readonly #source: FactSource;
  readonly #read: ReadonlyMap<string, { facts?: readonly (readonly [number: number, fact: Fact])[]; plain?: readonly Fact[] }>;

  constructor(source: FactSource) {
    super(NONE);
    this.#source = source;
    this.#read = new Map(source.concepts.map((concept) => [concept, {}]));
    let all: readonly Fact[] | undefined;
    // Its own property, as that of any set of facts.
    Object.defineProperty(this, 'all', { enumerable: true, get: () => (all ??= this.#inOrder()) });
  }

  override get concepts(): Iterable<string> {
    return this.#source.concepts;
  }

  override of(concept: string): readonly Fact[] {
    const entry = this.#read.get(concept);
    if (!entry) return NONE;
    return (entry.plain ??= this.#numbered(concept).map(([, fact]) => fact));
  }

  #numbered(concept: string): readonly (readonly [number: number, fact: Fact])[] {
    const entry = this.#read.get(concept);
    if (!entry) return [];
    return (entry.facts ??= this.#source.read(concept));
  }

  #inOrder(): readonly Fact[] {
    return this.#source.concepts.flatMap((concept) => this.#numbered(concept)).sort(([a], [b]) => a - b).map(([, fact]) => fact);
  }
}
