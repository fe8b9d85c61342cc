import type { Concept, Taxonomy } from '../content/concept.ts';
import type { Question } from './answer.ts';
import { periodByName, type Filing } from '../content/filing.ts';
import { periodKey } from '../time/period.ts';

/**
 * Whether a facts file of a filing has a cell for what is asked: a number, a word such as `nil`, or an empty cell, in
 * which a figure is due. What is computed counts as soon as any of its parts does.
 */
export function isOnFile({ filing, taxonomy }: { readonly filing: Filing; readonly taxonomy: Taxonomy }, question: Question): boolean {
  if (filing.facts.find(question).length > 0) return true;
  const derivation = taxonomy.concepts.get(question.concept)?.derivation;
  if (derivation) return partsOf(derivation).some((concept) => isOnFile({ filing, taxonomy }, { ...question, concept }));
  // What follows by subtraction is on file as a part of the whole.
  const rest = filing.periods.find(({ derived, period }) => derived && periodKey(period) === periodKey(question.period));
  const whole = rest?.derived && periodByName(filing, rest.derived.whole);
  return whole !== undefined && filing.facts.find({ ...question, period: whole.period }).length > 0;
}

/** The concepts from which another is computed. */
export function partsOf(derivation: NonNullable<Concept['derivation']>): readonly string[] {
  return derivation.kind === 'sum' ? derivation.of.map(({ concept }) => concept) : [derivation.numerator, derivation.denominator];
}
