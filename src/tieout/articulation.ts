import type { Concept } from '../model/concept.ts';
import type { Tie, TieTerm } from '../model/tie.ts';
import type { Check, Rule, Subject } from './check.ts';
import { checkTie } from './ties.ts';

/** Figures of different statements and dates that add up to each other do. */
export const articulation: Rule = {
  id: 'articulation',
  title: 'Statements agree with each other',
  reason:
    'Statements are one set of books seen from several sides: the cash of the balance sheet is where the cash flows ' +
    'lead, borrowings move by what was borrowed and repaid. A digit that still lets each table foot by itself shows up ' +
    'here.',
  vouches: true,
  run: (subject) => [
    ...subject.site.ties.filter(isSum).flatMap((tie) => checkTie(subject, tie, articulation.id)),
    ...[...subject.scope.taxonomy.concepts.values()].flatMap((concept) => checkDerivation(subject, concept)),
  ],
};

function isSum({ is }: Tie): boolean {
  return is.kind === 'sum' && !is.terms.some(({ times, over }) => times ?? over);
}

/** A figure that is typed although its concept says how it follows from others has to follow. */
function checkDerivation(subject: Subject, { id, label, derivation, place }: Concept): readonly Check[] {
  if (!derivation || subject.filing.facts.of(id).length === 0) return [];
  const terms: readonly TieTerm[] = derivation.kind === 'sum'
    ? derivation.of
    : [{ concept: derivation.numerator, weight: '1', over: { concept: derivation.denominator } }];
  const tie: Tie = { id, reason: `${label} is computed from other figures.`, total: { concept: id }, is: { kind: 'sum', terms, exactly: false }, place };
  return checkTie(subject, tie, articulation.id);
}
