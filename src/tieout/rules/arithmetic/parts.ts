import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** What is declared to be a part of something is not larger than the whole. */
export const parts: Rule = {
  id: 'parts',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(({ is }) => is.kind === 'part').flatMap((tie) => checkTie(subject, tie, parts.id)),
};
