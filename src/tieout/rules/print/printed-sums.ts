import { ZERO, type Decimal } from '../../../model/amounts/decimal.ts';
import type { GridCell } from '../../../model/tables/grid.ts';
import { rowLabel } from '../../../model/layout/layout.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { isMention, written, type Print } from '../../print/print.ts';
import { printsOf } from '../../print/prints.ts';
import { sumsOf, type Part, type Sum } from '../../sums/sums.ts';

/** The figures that the source prints add up, with the signs that it prints. */
export const printedSums: Rule = {
  id: 'printed-sums',
  vouches: false,
  run: (subject) => judge(subject, 'printed-sums', printsOf(subject).all.length === 0 ? [] : sumsOf(subject).flatMap((sum) => checkSum(subject, sum))),
};

/** One printed summand: with the weight that it has in the table, and whether it looks as if it had another. */
interface Summand {
  readonly part: Part;
  readonly print: Print;
  readonly weighted: Decimal;
  readonly deceptive: boolean;
}

function checkSum(subject: Subject, sum: Sum): readonly Check[] {
  const view = sum.total.cell.aspects.view ?? 'value';
  const { row } = sum.total;
  if (!row || sum.grid.table.foots !== 'exactly' || (view !== 'value' && view !== 'change')) return [];
  const { byCell, elsewhere } = printsOf(subject);
  const total = byCell.get(sum.total.cell);
  if (!total?.figure) return [];
  const summands: Summand[] = [];
  let added = ZERO;
  for (const part of sum.parts) {
    if (part.cell.content.kind === 'nil') continue;
    // What this table does not print, another one may, at the same scale; else a reader cannot add it up.
    const print = part.row ? byCell.get(part.cell) : elsewhere(part.cell);
    if (!print?.figure) return [];
    const summand = summandOf(part, print, print.figure.amount, isTurned(print) !== row.line.node.negate);
    added = added.plus(summand.weighted);
    summands.push(summand);
  }
  const prints = [total, ...summands.map(({ print }) => print)];
  const facts = prints.flatMap((print) => print.facts);
  const looked: Relation = {
    rule: printedSums.id, facts, source: { line: total.line, printed: total.printed },
    about: () => `"${labelOf(subject, sum, sum.total.cell)}" on line ${String(total.line)} of the source is the sum of its ${String(summands.length)} parts, as they are printed`,
  };
  if (prints.some(({ record }) => record?.reason === 'erratum')) return [{ ...looked, outcome: 'unchecked', reason: 'a figure in it is an erratum' }];
  if (!added.eq(total.figure.amount)) return [{ ...looked, outcome: 'inconsistent', finding: doesNotAddUp(subject, sum, total, added, summands) }];
  const odd = summands.filter(({ deceptive, weighted }) => deceptive && !weighted.isZero());
  if (odd.length === 0) return [{ ...looked, outcome: 'consistent' }];
  return odd.map(({ part, print }): Check => ({ ...looked, source: { line: print.line, printed: print.printed }, outcome: 'inconsistent', finding: looksOtherwise(subject, sum, part, print, total) }));
}

/** Whether a print has the opposite sign of its fact; the text says directions in words. */
function isTurned({ at }: Print): boolean {
  return !isMention(at) && at.row.line.node.negate;
}

/**
 * A part with the sign that it has in the printed total (`turned`: one of the two is printed with the opposite sign of
 * its facts). A group of costs is taken off as a whole, which its heading says; a part that is added in the books but
 * taken off on paper looks like any other.
 */
function summandOf(part: Part, print: Print, amount: Decimal, turned: boolean): Summand {
  const { weight } = part;
  const meant = turned ? weight.negated() : weight;
  return { part, print, weighted: meant.eq(1) ? amount : amount.times(meant), deceptive: turned && meant.isNegative() };
}

function doesNotAddUp(subject: Subject, sum: Sum, total: Print, added: Decimal, summands: readonly Summand[]): ReturnType<typeof looksOtherwise> {
  return {
    rule: printedSums.id,
    severity: 'error',
    place: total.place,
    message: `What the source prints under "${labelOf(subject, sum, sum.total.cell)}" on line ${String(total.line)} is not the sum of what it prints for its ${String(summands.length)} parts.`,
    expected: written(subject.scope, added, total.figure?.places ?? 0),
    actual: total.printed,
    remedy: 'Compare these lines with the source. If it really prints a sum that is wrong, record the line in transcription/errata.csv.',
    related: summands.map(({ print, part }) => ({ place: print.place, note: `${labelOf(subject, sum, part.cell)}: ${print.printed}, line ${String(print.line)}` })),
  };
}

function looksOtherwise(subject: Subject, sum: Sum, part: Part, print: Print, total: Print): Extract<Check, { outcome: 'inconsistent' }>['finding'] {
  return {
    rule: printedSums.id,
    severity: 'error',
    place: print.place,
    message: `Line ${String(print.line)} of the source prints "${labelOf(subject, sum, part.cell)}" as ${print.printed}, and the total on line ${String(total.line)} has it with the opposite sign.`,
    remedy: 'Compare the line with the source. If it really prints no sign, record the line in transcription/errata.csv.',
    related: [{ place: total.place, note: `${labelOf(subject, sum, sum.total.cell)}: ${total.printed}` }],
  };
}

function labelOf({ scope }: Subject, { grid, total, parts }: Sum, cell: GridCell): string {
  const row = [total, ...parts].find((term) => term.cell === cell)?.row;
  return row ? rowLabel(scope, grid, row) : (scope.taxonomy.concepts.get(cell.aspects.concept ?? '')?.label ?? '');
}
