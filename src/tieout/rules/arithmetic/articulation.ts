import type { Tie } from '../../../model/content/tie.ts';
import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** Figures of different statements and dates that add up to each other do. */
export const articulation: Rule = {
  id: 'articulation',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(isSum).flatMap((tie) => checkTie(subject, tie, articulation.id)),
};

function isSum({ is }: Tie): boolean {
  return is.kind === 'sum' && !is.terms.some(({ times, over }) => times ?? over);
}
