import { Decimal } from '../../model/amounts/decimal.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Finding, RelatedPlace } from '../../model/finding.ts';
import type { Subject } from '../checking/check.ts';
import { hintsFor, hintWords, type Addend, type Hint } from './hint.ts';
import { amountIn, amountOf, nameOf } from '../checking/naming.ts';
import { rangeWords } from '../checking/range.ts';
import { summed, type WorkedTerm, type WorkedTie } from './worked-tie.ts';

/** What is found where a tie does not hold. */
export function tieFinding(subject: Subject, rule: string, worked: WorkedTie): Finding {
  const { scope } = subject;
  const { tie, total, terms } = worked;
  const { unit } = total.value;
  const hints = tie.is.kind === 'sum' ? hintsOf(worked) : [];
  const hinted = (of: Hint['of']): string => hints.flatMap((hint) => (hint.of === of ? [`; ${hintWords(hint, (amount) => amountIn(scope, unit, amount))}`] : [])).join('');
  return {
    rule,
    severity: 'error',
    place: total.place,
    message: `${nameOf(subject.scope, total)} ${complaint(worked)}`,
    expected: expectation(subject, worked),
    actual: tie.is.kind === 'sum' ? `${amountOf(scope, total)}, a difference of ${amountIn(scope, unit, total.value.amount.minus(summed(terms).amount))}${hinted('total')}` : amountOf(scope, total),
    remedy: 'Correct it, or one of the figures that are named here, against the source.',
    related: [
      ...terms.flatMap((term, index) => termPlaces(subject, worked, term, hinted(index))),
      { place: tie.place, note: `tie "${tie.id}": ${tie.reason}` },
    ],
  };
}

/** What is found where an average is the same as one end and not as the other. */
export function oneEndFinding(subject: Subject, rule: string, worked: WorkedTie): Finding {
  return {
    ...tieFinding(subject, rule, worked),
    severity: 'warning',
    message: `${nameOf(subject.scope, worked.total)} is one of the two figures that it lies between, as if nothing had moved, and the other one differs.`,
    expected: 'two ends that are the same, or an average that is neither',
    remedy: 'Check the figures of both ends against the source.',
  };
}

function complaint({ tie: { is }, total, terms: [whole] }: WorkedTie): string {
  switch (is.kind) {
    case 'sum':
      return is.terms.some(({ times, over }) => times ?? over) ? 'is not what the figures that it is worked out from come to.' : 'is not the sum of the figures that it is tied to.';
    case 'between':
      return 'does not lie between the two figures that it is tied to.';
    case 'part': {
      const sameSign = whole === undefined || whole.value.amount.isZero() || whole.value.amount.isNegative() === total.value.amount.isNegative();
      return sameSign ? 'is larger than the whole of which it is a part.' : 'has another sign than the whole of which it is a part.';
    }
  }
}

function expectation({ scope }: Subject, { tie: { is }, total, stated, terms: [whole], expected }: WorkedTie): string {
  if (is.kind !== 'part') return rangeWords(scope, total.value, stated, expected);
  const label = scope.taxonomy.concepts.get(is.whole.concept)?.label ?? is.whole.concept;
  return whole?.value.own ? `between nothing and ${amountIn(scope, whole.value.own.unit, whole.value.amount)}, which is ${label}` : `nothing, since ${label} is nil`;
}

/** Hints for sums of figures as they are typed; a product or a quotient has no digits of its own. */
function hintsOf({ total, stated, terms, expected }: WorkedTie): readonly Hint[] {
  const addends = terms.map(({ term, value: { own, times, over } }): Addend | undefined => {
    const [fact] = own && !own.derived && !times && !over ? own.facts : [];
    return fact?.value.kind === 'number' ? { value: fact.value, weight: new Decimal(term.weight) } : undefined;
  });
  const plain = addends.filter((addend) => addend !== undefined);
  const gap = { low: stated.low.minus(expected.high), high: stated.high.minus(expected.low) };
  return hintsFor(total.value, plain, gap).map((hint) => (hint.of === 'total' ? hint : { ...hint, of: addends.indexOf(plain[hint.of]) }));
}

function termPlaces({ scope }: Subject, { tie: { is }, terms }: WorkedTie, { term, value: { own, times, over, nil } }: WorkedTerm, hint: string): readonly RelatedPlace[] {
  const weight = new Decimal(term.weight);
  const by = weight.abs().eq(1) ? '' : `${weight.abs().toString()} times `;
  // What stands alone is neither added nor taken away.
  const sign = weight.isNegative() ? 'less ' : is.kind === 'sum' && terms.length > 1 ? 'plus ' : '';
  const places = (before: string, facts: readonly Fact[] = [], after = ''): readonly RelatedPlace[] => (
    facts.map((fact) => ({ place: fact.place, note: `${before}${nameOf(scope, fact)}: ${amountOf(scope, fact)}${after}` }))
  );
  return [...places(`${sign}${by}`, own?.facts, hint), ...places('times ', times?.facts), ...places('divided by ', over?.facts), ...places(sign, nil && [nil])];
}
