import type { Rule } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { checkPrint } from '../../print/print-check.ts';
import { printsOf } from '../../print/prints.ts';

/** Every fact is what its source prints, where the source first says it in full. */
export const printedCopies: Rule = {
  id: 'printed-copies',
  vouches: true,
  run: (subject) => {
    const { all, first } = printsOf(subject);
    return judge(subject, 'printed-copies', all.filter((print) => print.whole && first.get(print.whole) === print).map((print) => checkPrint(subject, 'printed-copies', print)));
  },
};
