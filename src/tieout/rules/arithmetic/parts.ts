import type { Rule } from '../../checking/check.ts';
import { checkTie } from '../../sums/ties.ts';

/** What is declared to be a part of something is not larger than the whole. */
export const parts: Rule = {
  id: 'parts',
  title: 'A part is not larger than its whole',
  reason:
    'Some figures are named in passing, with nothing that adds up to them. That they are a part of a line of a ' +
    'statement still bounds them, and catches the wrong scale and the wrong sign.',
  vouches: false,
  ofWhatIsThere: true,
  run: (subject) => subject.site.ties.filter(({ is }) => is.kind === 'part').flatMap((tie) => checkTie(subject, tie, parts.id)),
};
