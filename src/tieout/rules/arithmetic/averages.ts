import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** What is declared to lie between two figures does. */
export const averages: Rule = {
  id: 'averages',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(({ is }) => is.kind === 'between').flatMap((tie) => checkTie(subject, tie, averages.id)),
};
