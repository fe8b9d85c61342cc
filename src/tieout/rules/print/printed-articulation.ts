import type { Rule } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { checkPrint } from '../../print/print-check.ts';
import { printsOf } from '../../print/prints.ts';

/** Whatever else the source prints of a figure follows from it. */
export const printedArticulation: Rule = {
  id: 'printed-articulation',
  title: 'What the source prints again, rounds, compares or translates follows from the facts',
  reason:
    'A document says most of its figures several times: in another table, in a sentence, in millions, in dollars, as a ' +
    'change on a year ago. Each of these was worked out from the figure once, and has to come out of it again.',
  vouches: true,
  run: (subject) => {
    const { all, first } = printsOf(subject);
    return judge(subject, 'printed-articulation', all.filter((print) => !print.whole || first.get(print.whole) !== print).map((print) => checkPrint(subject, 'printed-articulation', print)));
  },
};
