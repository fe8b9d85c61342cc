import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** Amounts per share, ratios and products agree with what they are made of. */
export const ratesAndShares: Rule = {
  id: 'rates-and-shares',
  title: 'Amounts per share and ratios agree with what they divide',
  reason:
    'Income per share is income over the weighted-average number of shares, and a dividend paid is a rate times the ' +
    'shares that were entitled to it. The rounded inputs leave each of them a narrow interval, and it has to lie in it.',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties
    .filter(({ is }) => is.kind === 'sum' && is.terms.some(({ times, over }) => times ?? over))
    .flatMap((tie) => checkTie(subject, tie, ratesAndShares.id)),
};
