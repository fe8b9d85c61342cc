import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Document } from './search-documents.ts';
import { inThousands, isNumber, termsOf } from './search-terms.ts';

/** What was found, the best first. */
export interface Findings {
  readonly found: readonly Found[];
  /** Nothing has everything that was asked for; this has some of it. */
  readonly partly: boolean;
}

export interface Found {
  readonly document: Document;
  /** The terms of the document that answer to what was asked for. */
  readonly terms: ReadonlySet<string>;
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly within: string;
  readonly figures: string;
}

const isWord = (term: string): boolean => !/\d/.test(term);

/** How many letters in ten may be wrong, where nothing is found as it was typed. */
const MISTYPED = (term: string): number | false => (isWord(term) && term.length > 4 ? 0.2 : false);

/** An index of everything that was loaded, made by MiniSearch in the reader's browser. */
export class SearchIndex {
  readonly #documents: Document[] = [];
  readonly #index = new MiniSearch<Entry>({
    fields: ['title', 'text', 'within', 'figures'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, figures: 2, within: 0.25 },
      // A word may be begun only. A number is itself or another one, and so is a name with digits in it.
      prefix: isWord,
    },
  });

  add(documents: readonly Document[]): void {
    const first = this.#documents.length;
    this.#documents.push(...documents);
    this.#index.addAll(documents.map(({ kind, title, text, within, figures }, index) => ({
      id: first + index, title: kind === 'passage' ? '' : title, text, within: kind === 'row' ? within : '', figures: figures.map(({ printed, heading }) => `${printed} ${heading}`).join(' '),
    })));
  }

  find(query: string): Findings {
    const asked = this.#asShown(query);
    for (const options of [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy: MISTYPED }, { combineWith: 'OR', fuzzy: MISTYPED }] as const) {
      const found = this.#search(asked, options);
      if (found.length > 0) return { found, partly: options.combineWith === 'OR' && termsOf(asked).length > 1 };
    }
    return { found: [], partly: false };
  }

  #search(query: string, options: SearchOptions): readonly Found[] {
    return this.#index.search(query, options)
      // What only stands in a table with such a title was not asked for.
      .filter(({ match }) => Object.values(match).some((fields) => fields.some((field) => field !== 'within')))
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
      .flatMap(({ id, match }) => {
        const document = this.#documents[Number(id)];
        return document ? [{ document, terms: new Set(Object.keys(match)) }] : [];
      });
  }

  /** Amounts in full become what tables show of them, where nothing shows them in full. */
  #asShown(query: string): string {
    return termsOf(query).map((term) => {
      let shown: string | undefined = term;
      while (shown !== undefined && isNumber(shown) && this.#index.search(shown).length === 0) shown = inThousands(shown);
      return shown ?? term;
    }).join(' ');
  }
}
