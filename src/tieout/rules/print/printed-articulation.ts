import type { Rule } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { checkPrint } from '../../print/print-check.ts';
import { printsOf } from '../../print/prints.ts';

/** Whatever else the source prints of a figure follows from it. */
export const printedArticulation: Rule = {
  id: 'printed-articulation',
  vouches: true,
  run: (subject) => {
    const { all, first } = printsOf(subject);
    return judge(subject, 'printed-articulation', all.filter((print) => !print.whole || first.get(print.whole) !== print).map((print) => checkPrint(subject, 'printed-articulation', print)));
  },
};
