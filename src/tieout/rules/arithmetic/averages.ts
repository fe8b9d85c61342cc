import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** What is declared to lie between two figures does. */
export const averages: Rule = {
  id: 'averages',
  title: 'An average lies between what it averages',
  reason:
    'A weighted average of a period lies between the smallest and the largest number of it. Where nothing was issued or ' +
    'bought back in between, the numbers at both ends are those two, and the average is caught between them.',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(({ is }) => is.kind === 'between').flatMap((tie) => checkTie(subject, tie, averages.id)),
};
