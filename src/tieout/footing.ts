import { formatFigure } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { rowLabel } from '../model/layout.ts';
import { powerOfTen, type Decimal } from '../model/decimal.ts';
import { formatUnit } from '../model/unit.ts';
import { moneyHeading } from '../model/heading.ts';
import type { ShownNumber } from '../model/shown.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';
import { evaluateSum } from './sum-evaluation.ts';
import { sumsOf, type Sum, type Term } from './sums.ts';

/** Every total equals the weighted sum of its parts, in every column, at the accuracy stated. */
export const footing: Rule = {
  id: 'footing',
  title: 'Totals equal the sum of their parts',
  reason:
    'A statement that does not foot is wrong somewhere: a digit was mistyped, a line is missing, or a line stands in ' +
    'the wrong group. Each total is reported by itself and then added up, so that the total vouches for its parts.',
  vouches: true,
  run: (subject) => sumsOf(subject).flatMap((sum) => checkSum(subject, sum)),
};

function checkSum(subject: Subject, sum: Sum): readonly Check[] {
  const added = evaluateSum(sum);
  if (!added) return [];
  const looked: Relation = { rule: footing.id, facts: added.facts, about: () => aboutSum(subject, sum) };
  if ('open' in added) return [{ ...looked, outcome: 'unchecked', reason: `${labelOf(subject, sum, added.open)} has no figure` }];
  if (added.holds) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: findingFor(subject, sum, added.total, added.amount) }];
}

function aboutSum(subject: Subject, sum: Sum): string {
  const parts = sum.parts.length === 1 ? '1 part' : `${String(sum.parts.length)} parts`;
  return `${labelOf(subject, sum, sum.total)} is the sum of ${parts} in "${sum.grid.table.id}", ${sum.column}`;
}

function findingFor(subject: Subject, sum: Sum, total: ShownNumber, amount: Decimal): Finding {
  const fact = total.quantity.facts[0];
  const scale = total.presentation.exponent;
  const words = (value: Decimal) => formatFigure(value.div(powerOfTen(scale)), Math.max(0, value.div(powerOfTen(scale)).decimalPlaces()));
  const unit = total.unit.kind === 'monetary'
    ? moneyHeading(total.unit.currency, sum.total.cell.aspects.scale?.monetary ?? 'ones').toLowerCase().replace(/[a-z]{3}$/, (code) => code.toUpperCase())
    : formatUnit(total.unit);
  const label = labelOf(subject, sum, sum.total);
  return {
    rule: footing.id,
    severity: 'error',
    place: fact?.place ?? sum.place,
    message: `${label} for ${fact?.periodName ?? sum.column} is not the sum of its ${String(sum.parts.length)} parts in table "${sum.grid.table.id}".`,
    expected: `${words(amount)} (${unit})`,
    actual: `${words(total.quantity.amount)}, a difference of ${words(total.quantity.amount.minus(amount))}`,
    remedy: 'Correct the total or one of its parts against the source.',
    related: sum.parts.flatMap((part) => {
      const { content } = part.cell;
      const place = content.kind === 'number' ? content.quantity.facts[0]?.place : undefined;
      return place && content.kind === 'number'
        ? [{ place, note: `${part.weight.isNegative() ? 'less' : 'plus'} ${labelOf(subject, sum, part)} ${words(content.quantity.amount)}` }]
        : [];
    }),
  };
}

function labelOf(subject: Subject, sum: Sum, term: Term): string {
  const label = term.row ? rowLabel(subject.scope, sum.grid, term.row) : '';
  const concept = subject.scope.taxonomy.concepts.get(term.cell.aspects.concept ?? '')?.label;
  // "Total" alone says too little in a message, a label with figures too much; then the concept says which.
  return label.length > 5 && !/[0-9,]/.test(label) ? label : (concept ?? label);
}
