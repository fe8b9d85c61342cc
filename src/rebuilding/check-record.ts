import type { Filing } from '../model/content/filing.ts';
import type { Finding } from '../model/finding.ts';
import type { Assurance } from '../tieout/checking/assurance.ts';
import { digestOf, type ContentDigests } from './content-digest.ts';

/** Relations between facts, counted. */
export interface Relations {
  readonly all: number;
  readonly consistent: number;
  /** Relations that could not be looked at, for a reason that the rule states. */
  readonly unchecked: number;
  /** Errors of the source, and unusual figures that the filing explains. */
  readonly accepted: number;
}

/** What the checks of a filing came to, short enough to be kept from one build to the next. */
export interface CheckRecord {
  /** Of all that the checks looked at: as long as it is the same, so is what they come to. */
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly relations: Relations;
  /** The digest of what pages say of the checks. */
  readonly assurance: string;
}

/**
 * A digest for each filing of all that its checks may look at: what all filings share, and the filings released until
 * its day. Comparatives, usual magnitudes and amendments look back, and nothing looks ahead.
 */
export function checkKeys({ shared, filings: digests }: ContentDigests, filings: readonly Pick<Filing, 'id' | 'released'>[]): ReadonlyMap<string, string> {
  const days = Map.groupBy([...filings].sort(byId), ({ released }) => released);
  const keys = new Map<string, string>();
  let until = shared;
  for (const [, released] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    until = digestOf([until, ...released.map(({ id }) => [id, digests.get(id)])]);
    for (const { id } of released) keys.set(id, digestOf([until, id]));
  }
  return keys;
}

/** The digest of what pages say of the checks of a filing. Its facts are numbers there, whose own digest is elsewhere. */
export function assuranceDigest({ facts }: Filing, { relations, open, ...rest }: Assurance): string {
  const numbers = new Map(facts.all.map((fact, index) => [fact, index]));
  return digestOf([
    [...relations].map(({ rule, says, facts: some }) => [rule, says, some.map((fact) => numbers.get(fact))]),
    open.map(({ fact, ...why }) => [numbers.get(fact), why]),
    rest,
  ]);
}

function byId({ id: a }: { readonly id: string }, { id: b }: { readonly id: string }): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
