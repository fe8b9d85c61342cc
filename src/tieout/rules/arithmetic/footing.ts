import type { CellContent } from '../../../model/evaluation/cell-content.ts';
import { powerOfTen, type Decimal } from '../../../model/amounts/decimal.ts';
import type { Fact, FactNumber } from '../../../model/content/fact.ts';
import { formatExact } from '../../../model/amounts/figure.ts';
import type { Finding, RelatedPlace } from '../../../model/finding.ts';
import { rowLabel } from '../../../model/layout/layout.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { hintsFor, hintWords } from '../../sums/hint.ts';
import { itemOf, nameOf, scaledUnit } from '../../checking/naming.ts';
import { evaluateSum, type CircularSum, type EvaluatedSum, type MixedSum } from '../../sums/sum-evaluation.ts';
import { sumsOf, type Part, type Sum, type Term } from '../../sums/sums.ts';

/** Every total equals the weighted sum of its parts, in every column, at the accuracy stated. */
export const footing: Rule = {
  id: 'footing',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => sumsOf(subject).flatMap((sum) => checkSum(subject, sum)),
};

function checkSum(subject: Subject, sum: Sum): readonly Check[] {
  const added = evaluateSum(sum);
  if (!added) return [];
  const looked: Relation = { rule: footing.id, facts: added.facts, about: () => `${labelOf(subject, sum, sum.total)} is the sum of ${countOf(sum)} in "${sum.grid.table.id}", ${sum.column}` };
  if ('open' in added) return [{ ...looked, outcome: 'unchecked', reason: `${labelOf(subject, sum, added.open)} has no figure` }];
  if ('own' in added) return [{ ...looked, outcome: 'inconsistent', finding: circularFinding(subject, sum, added) }];
  if ('mixed' in added) return [{ ...looked, outcome: 'inconsistent', finding: mixedFinding(subject, sum, added) }];
  if (added.holds) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: findingFor(subject, sum, added) }];
}

function findingFor(subject: Subject, sum: Sum, { total, amount, gap, facts: [first] }: EvaluatedSum): Finding {
  const written = writtenAs(subject, sum);
  const addends = sum.parts.flatMap((part) => {
    const value = reportedValue(part.cell.content);
    return value ? [{ part, value, weight: part.weight }] : [];
  });
  const value = reportedValue(sum.total.cell.content);
  const hints = value ? hintsFor(value, addends, gap) : [];
  const aboutPart = (part: Part): string => hints.flatMap((hint) => (hint.of !== 'total' && addends[hint.of]?.part === part ? [`; ${hintWords(hint, written.words)}`] : [])).join('');
  const place = first?.place ?? sum.place;
  return {
    rule: footing.id,
    severity: 'error',
    place,
    message: `${labelOf(subject, sum, sum.total)} for ${first?.periodName ?? sum.column} is not ${sum.parts.length === 1 ? 'equal to its only part' : sum.parts.length === 0 ? 'the sum of its parts, of which none is reported,' : `the sum of its ${countOf(sum)}`} in table "${sum.grid.table.id}".`,
    expected: `${written.words(amount)} (${written.unit})`,
    actual: value ? `${written.words(total)}, a difference of ${written.words(total.minus(amount))}` : 'nil, which says that there is nothing',
    remedy: 'Correct the total or one of its parts against the source.',
    related: [
      ...hints.flatMap((hint) => (hint.of === 'total' ? [{ place, note: `the total: ${hintWords(hint, written.words)}` }] : [])),
      ...sum.parts.flatMap((part): readonly RelatedPlace[] => {
        const { content } = part.cell;
        const at = content.kind === 'number' ? content.quantity.facts[0]?.place : undefined;
        return at && content.kind === 'number' ? [{ place: at, note: `${signOf(part)} ${labelOf(subject, sum, part)} ${written.words(content.quantity.amount)}${aboutPart(part)}` }] : [];
      }),
    ],
  };
}

function mixedFinding(subject: Subject, sum: Sum, { mixed, by, facts: [first] }: MixedSum): Finding {
  const [total, part] = [sum.total, mixed].map((term) => labelOf(subject, sum, term));
  const [fact] = mixed.cell.content.kind === 'number' ? mixed.cell.content.quantity.facts : [];
  const said = (of: Fact | undefined): string => (by === 'basis' ? basisOf(subject, of) : of?.value.kind === 'number' ? formatUnit(of.value.unit) : '');
  return {
    rule: footing.id,
    severity: 'error',
    place: fact?.place ?? sum.place,
    message: `${total ?? ''} in table "${sum.grid.table.id}", column "${sum.column}", cannot add up ${part ?? ''}, which is stated ${by === 'unit' ? 'in another unit' : 'on another share basis'}.`,
    expected: said(first),
    actual: said(fact),
    remedy: by === 'unit'
      ? 'Correct the unit of the figure, or take its row out of the sum with `weight: 0`.'
      : 'State both on one basis, or say `foots: not` where the report adds them up all the same.',
    related: first ? [{ place: first.place, note: `the total: ${said(first)}` }] : [],
  };
}

function circularFinding(subject: Subject, sum: Sum, { own, facts: [first] }: CircularSum): Finding {
  return {
    rule: footing.id,
    severity: 'error',
    place: own.row?.line.node.place ?? sum.place,
    message: `${labelOf(subject, sum, sum.total)} in table "${sum.grid.table.id}", column "${sum.column}", is among its own parts.`,
    remedy: 'Take this row out of the sum, or give it the concept, period or members of the part that it is.',
    related: [{ place: sum.place, note: 'the sum' }, ...(first ? [{ place: first.place, note: nameOf(subject.scope, first) }] : [])],
  };
}

function basisOf({ scope }: Subject, fact: Fact | undefined): string {
  return scope.issuer.shareBases.find(({ id }) => id === fact?.basis)?.label ?? fact?.basis ?? '';
}

/** What a cell takes from a single fact; a derived figure has no digits that anybody typed. */
function reportedValue(content: CellContent): FactNumber | undefined {
  if (content.kind !== 'number' || content.quantity.derived) return undefined;
  const value = content.quantity.facts[0]?.value;
  return value?.kind === 'number' ? value : undefined;
}

/** How the table writes the figures of a sum: at its scale, with all their digits. */
function writtenAs({ scope }: Subject, { total, parts }: Sum): { readonly unit: string; readonly words: (amount: Decimal) => string } {
  const shown = [total, ...parts].map(({ cell: { content } }) => content).find((content) => content.kind === 'number');
  if (!shown) return { unit: '', words: (amount) => formatExact(amount, scope.issuer.style.grouping) };
  const scale = powerOfTen(-shown.presentation.exponent);
  return { unit: scaledUnit(scope, shown.unit, total.cell.aspects.scale), words: (amount) => formatExact(amount.times(scale), scope.issuer.style.grouping) };
}

function countOf({ parts }: Sum): string {
  return parts.length === 1 ? '1 part' : `${String(parts.length)} parts`;
}

function signOf({ weight }: Part): string {
  const times = weight.abs().eq(1) ? '' : ` ${weight.abs().toString()} times`;
  return `${weight.isNegative() ? 'less' : 'plus'}${times}`;
}

// "Total" alone says too little in a message, a label with figures in it too much; then the figure itself says which.
function labelOf({ scope }: Subject, { grid }: Sum, { row, cell }: Term): string {
  const label = row ? rowLabel(scope, grid, row) : '';
  if (row && label !== '' && !SAYS_TOO_LITTLE.test(label) && !row.line.node.label?.includes('{')) return label;
  const { content, aspects } = cell;
  const [fact] = content.kind === 'number' && !content.quantity.derived ? content.quantity.facts : [];
  return fact ? itemOf(scope, fact) : (scope.taxonomy.concepts.get(aspects.concept ?? '')?.label ?? label);
}

const SAYS_TOO_LITTLE = /^(?:grand |sub-?)?totals?$|^sum$|^(?:小|合)?計$/i;
