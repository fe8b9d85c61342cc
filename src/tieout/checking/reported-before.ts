import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Site } from '../../model/content/site.ts';

/** What one filing reports of one thing. */
interface Entry {
  readonly filing: Filing;
  readonly facts: readonly Fact[];
}

/** When facts of two filings are about the same thing. */
export interface Likeness {
  /** What a fact is about; facts with an equal key are about the same thing. Facts of two concepts never are. */
  readonly keyOf: (fact: Fact) => string;
  /** Something that such facts have in common, such as their period; */
  readonly traitOf: (fact: Fact) => string;
  /** and all that is found of it in a filing, as far as that can be told without reading its facts. */
  readonly traitsOf: (filing: Filing) => Iterable<string>;
}

/**
 * What published filings report, by what it is about and newest first. Made once for a site and asked by every filing:
 * looking through all filings for every fact would take longer with every year. Of a filing only those facts are looked
 * at that somebody may ask for, since the facts of old filings are read when they are.
 */
export class History {
  readonly #likeness: Likeness;
  readonly #filings = new Map<string, Filing[]>();
  readonly #facts = new Map<Filing, Map<string, ReadonlyMap<string, readonly Fact[]>>>();

  constructor(site: Site, likeness: Likeness) {
    this.#likeness = likeness;
    // Filings stand newest first.
    for (const filing of site.filings) {
      if (filing.status !== 'published') continue;
      this.#facts.set(filing, new Map());
      for (const trait of new Set(likeness.traitsOf(filing))) {
        const filings = this.#filings.get(trait);
        if (filings) filings.push(filing);
        else this.#filings.set(trait, [filing]);
      }
    }
  }

  /** What each of the newest filings released before this one reports of what the fact is about, at most so many of them. */
  before({ released }: Filing, fact: Fact, most = 1): readonly Entry[] {
    const key = this.#likeness.keyOf(fact);
    const filings = this.#filings.get(this.#likeness.traitOf(fact)) ?? [];
    const entries: Entry[] = [];
    for (let index = firstBefore(filings, released); index < filings.length && entries.length < most; index += 1) {
      const filing = filings[index];
      const facts = filing && this.#reportsOf(filing, fact.concept).get(key);
      if (facts) entries.push({ filing, facts });
    }
    return entries;
  }

  #reportsOf(filing: Filing, concept: string): ReadonlyMap<string, readonly Fact[]> {
    const ofFiling = this.#facts.get(filing);
    const known = ofFiling?.get(concept) ?? Map.groupBy(filing.facts.of(concept), this.#likeness.keyOf);
    ofFiling?.set(concept, known);
    return known;
  }
}

/** The index of the first of some filings, newest first, that was released before a day. */
function firstBefore(filings: readonly Filing[], day: string): number {
  let [from, to] = [0, filings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((filings[middle]?.released ?? '') < day) to = middle;
    else from = middle + 1;
  }
  return from;
}
