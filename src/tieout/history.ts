import type { Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import type { Site } from '../model/site.ts';

/** What one filing reports of one thing. */
interface Entry {
  readonly filing: Filing;
  readonly facts: Fact[];
}

/**
 * What published filings report, by what it is about and newest first. Made once for a site and asked by every filing:
 * looking through the filings for every fact would take longer with every year.
 */
export class History {
  readonly #entries = new Map<string, Entry[]>();

  /** `keyOf` says what a fact is about; facts with an equal key are about the same thing. */
  constructor(site: Site, keyOf: (fact: Fact) => string) {
    // Filings stand newest first.
    for (const filing of site.filings) {
      if (filing.status !== 'published') continue;
      for (const fact of filing.facts.all) this.#add(filing, fact, keyOf(fact));
    }
  }

  /** What each of the newest filings released before this one reports of a thing, at most so many of them. */
  before(filing: Filing, key: string, most = 1): readonly Entry[] {
    const entries = this.#entries.get(key) ?? [];
    let [from, to] = [0, entries.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((entries[middle]?.filing.released ?? '') < filing.released) to = middle;
      else from = middle + 1;
    }
    return entries.slice(from, from + most);
  }

  #add(filing: Filing, fact: Fact, key: string): void {
    const entries = this.#entries.get(key);
    const last = entries?.at(-1);
    if (last?.filing === filing) last.facts.push(fact);
    else if (entries) entries.push({ filing, facts: [fact] });
    else this.#entries.set(key, [{ filing, facts: [fact] }]);
  }
}
