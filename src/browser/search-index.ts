import MiniSearch from 'minisearch';
import type { Document } from './search-documents.ts';
import { joined, RunTexts, type Hit } from './search-runs.ts';
import { atScales, isNumber, isRun, termsOf } from './search-terms.ts';

/** What was found, the best first. */
export interface Findings {
  readonly found: readonly Found[];
  /** Nothing has everything that was asked for; this has some of it. */
  readonly partly: boolean;
}

export interface Found {
  readonly document: Document;
  /** The terms of the document that answer to what was asked for; of a script without spaces, the run that stands in its text. */
  readonly terms: ReadonlySet<string>;
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly within: string;
  readonly figures: string;
}

/** What it weighs to be found in the title of a document, its figures, its surroundings; in its text it weighs 1. */
const BOOST = { title: 4, figures: 2, within: 0.25 };

const isWord = (term: string): boolean => !/\d/.test(term);

/** How many letters in ten may be wrong, where nothing is found as it was typed. */
const MISTYPED = (term: string): number | false => (isWord(term) && term.length > 4 ? 0.2 : false);

/** How strictly a search is taken, one after the other until something is found. */
const WAYS = [{ all: true, mistyped: false }, { all: true, mistyped: true }, { all: false, mistyped: true }] as const;
type Way = (typeof WAYS)[number];

/** An index of everything that was loaded: of words and numbers, made by MiniSearch in the reader's browser, and of what sets no spaces. */
export class SearchIndex {
  readonly #documents: Document[] = [];
  readonly #runs = new RunTexts();
  readonly #index = new MiniSearch<Entry>({
    fields: ['title', 'text', 'within', 'figures'],
    tokenize: (text) => termsOf(text).filter((term) => !isRun(term)),
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      // A word may be begun only. A number is itself or another one, and so is a name with digits in it.
      prefix: isWord,
      // What is asked is made of terms already.
      tokenize: (term) => [term],
    },
  });

  add(documents: readonly Document[]): void {
    const first = this.#documents.length;
    this.#documents.push(...documents);
    const entries = documents.map((document, index) => entryOf(document, first + index));
    this.#index.addAll(entries);
    for (const { id, title, text, within, figures } of entries) this.#runs.add(id, [[title, BOOST.title], [text, 1], [within, BOOST.within], [figures, BOOST.figures]]);
  }

  find(query: string): Findings {
    const asked = termsOf(query).map((term) => this.#asShown(term));
    for (const way of WAYS) {
      const found = this.#search(asked, way);
      if (found.length > 0) return { found, partly: !way.all && (asked.length > 1 || asked.some(isRun)) };
    }
    return { found: [], partly: false };
  }

  #search(asked: readonly string[], way: Way): readonly Found[] {
    const words = asked.filter((term) => !isRun(term));
    const hits = [...(words.length > 0 ? [this.#byWords(words, way)] : []), ...asked.filter(isRun).map((run) => this.#runs.find(run, !way.all))];
    return together(hits, way.all)
      // What only stands in a table with such a title was not asked for.
      .filter(([, { own }]) => own)
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .flatMap(([id, { terms }]) => {
        const document = this.#documents[id];
        return document ? [{ document, terms: new Set(terms) }] : [];
      });
  }

  #byWords(words: readonly string[], { all, mistyped }: Way): ReadonlyMap<number, Hit> {
    const results = this.#index.search({ combineWith: all ? 'AND' : 'OR', queries: [...words], ...(mistyped ? { fuzzy: MISTYPED } : {}) });
    return new Map(results.map(({ id, score, match }) => [Number(id), {
      score, terms: Object.keys(match), own: Object.values(match).some((fields) => fields.some((field) => field !== 'within')),
    }]));
  }

  /** An amount in full becomes what tables show of it, where nothing shows it in full. */
  #asShown(term: string): string {
    if (!isNumber(term)) return term;
    return [term, ...atScales(term)].find((shown) => this.#index.search(shown).length > 0) ?? term;
  }
}

function entryOf({ kind, title, text, within, figures }: Document, id: number): Entry {
  return {
    id,
    title: kind === 'passage' ? '' : title,
    text,
    within: kind === 'row' ? within : '',
    figures: figures.map(({ printed, heading }) => `${printed} ${heading}`).join(' '),
  };
}

/** What answers to every part of what was asked, or to some part of it. */
function together(parts: readonly ReadonlyMap<number, Hit>[], all: boolean): readonly (readonly [number, Hit])[] {
  const found = new Map<number, Hit>();
  for (const [id, hit] of parts.flatMap((part) => [...part])) {
    const other = found.get(id);
    found.set(id, other ? joined(other, hit) : hit);
  }
  return [...found].filter(([id]) => !all || parts.every((part) => part.has(id)));
}
