import { isRun, tokensIn } from './search-terms.ts';

/** Texts of a document by the weight that a find in them has; one that weighs nothing by itself was not asked for. */
export type WeighedTexts = readonly (readonly [text: string, weight: number])[];

/** A document that answers to a part of a query. */
export interface Hit {
  readonly score: number;
  /** The terms of the document that answer, and whether one of them stands in more than the name of its surroundings. */
  readonly terms: readonly string[];
  readonly own: boolean;
}

/** Less than this of the weight of a text says nothing of the document itself. */
const OWN = 1;

/**
 * Texts in scripts without spaces between their words. They are looked through from end to end: a run that is asked for
 * may begin and end anywhere, an index would hold every pair of letters, and a million letters take milliseconds.
 */
export class RunTexts {
  readonly #documents = new Map<number, WeighedTexts>();

  add(id: number, texts: WeighedTexts): void {
    const runs = texts.flatMap(([text, weight]) => {
      if (!isRun(text)) return [];
      return [[tokensIn(text).filter(({ term }) => isRun(term)).map(({ term }) => term).join('\n'), weight] as const];
    });
    if (runs.length > 0) this.#documents.set(id, runs);
  }

  /** The documents that hold a run, or, where parts will do, at least half of the pairs of its letters. */
  find(run: string, parts: boolean): ReadonlyMap<number, Hit> {
    const found = new Map<number, Hit>();
    const pairs = parts ? pairsOf(run) : [];
    for (const [id, texts] of this.#documents) {
      const hit = hitOf(run, texts) ?? partly(pairs, texts);
      if (hit) found.set(id, hit);
    }
    return found;
  }
}

/** The more of a text is what was asked for, the better it answers. */
function hitOf(run: string, texts: WeighedTexts): Hit | undefined {
  let score = 0;
  let own = false;
  for (const [text, weight] of texts) {
    let count = 0;
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) count += 1;
    score += count * weight * (0.1 + run.length / text.length);
    own ||= count > 0 && weight >= OWN;
  }
  return score > 0 ? { score, terms: [run], own } : undefined;
}

/** What answers to two parts of a query. */
export function joined(one: Hit, other: Hit): Hit {
  return { score: one.score + other.score, terms: [...one.terms, ...other.terms], own: one.own || other.own };
}

function partly(pairs: readonly string[], texts: WeighedTexts): Hit | undefined {
  const hits = pairs.flatMap((pair) => hitOf(pair, texts) ?? []);
  if (hits.length === 0 || 2 * hits.length < pairs.length) return undefined;
  return hits.reduce(joined);
}

/** Every two letters that stand together, each once. */
function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run);
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`))];
}
