import type { Scope } from '../evaluation/answer.ts';
import type { Filing } from '../content/filing.ts';
import { currencyOf } from '../amounts/unit.ts';
import type { Vocabulary } from './unit-reading.ts';

const known = new WeakMap<Filing, Vocabulary>();

/** The names of units that readers of a filing meet: what its issuer declares, and the currencies in which it states anything. */
export function vocabularyOf({ issuer, filing }: Scope): Vocabulary {
  let vocabulary = known.get(filing);
  if (!vocabulary) {
    const stated = filing.facts.all.flatMap(({ value }) => (value.kind === 'number' ? currencyOf(value.unit) ?? [] : []));
    const translated = filing.translation ? [filing.translation.currency] : [];
    vocabulary = { issuer, currencies: new Set([issuer.currency, filing.currency, ...translated, ...stated]) };
    known.set(filing, vocabulary);
  }
  return vocabulary;
}
