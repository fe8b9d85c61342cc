import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** Amounts per share, ratios and products agree with what they are made of. */
export const ratesAndShares: Rule = {
  id: 'rates-and-shares',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties
    .filter(({ is }) => is.kind === 'sum' && is.terms.some(({ times, over }) => times ?? over))
    .flatMap((tie) => checkTie(subject, tie, ratesAndShares.id)),
};
