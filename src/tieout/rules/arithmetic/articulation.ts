import type { Tie } from '../../../model/content/tie.ts';
import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** Figures of different statements and dates that add up to each other do. */
export const articulation: Rule = {
  id: 'articulation',
  title: 'Statements agree with each other',
  reason:
    'Statements are one set of books seen from several sides: the cash of the balance sheet is where the cash flows ' +
    'lead, borrowings move by what was borrowed and repaid. A digit that still lets each table foot by itself shows up ' +
    'here.',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(isSum).flatMap((tie) => checkTie(subject, tie, articulation.id)),
};

function isSum({ is }: Tie): boolean {
  return is.kind === 'sum' && !is.terms.some(({ times, over }) => times ?? over);
}
