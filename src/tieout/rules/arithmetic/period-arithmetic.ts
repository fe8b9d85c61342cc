import { Decimal, ZERO } from '../../../model/amounts/decimal.ts';
import type { Finding } from '../../../model/finding.ts';
import { addIntervals, meet, type Interval } from '../../../model/amounts/rounding.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { chainsOf, flowAmount, flowGroups, flowInterval, restatedAmong, type Flow } from '../../checking/flows.ts';
import { hintsFor, hintWords } from '../../sums/hint.ts';
import { amountIn, amountOf, listed, nameOf } from '../../checking/naming.ts';
import { rangeWords } from '../../checking/range.ts';

/** Periods that follow each other add up to the whole. */
export const periodArithmetic: Rule = {
  id: 'period-arithmetic',
  vouches: true,
  ofWhatIsThere: true,
  run: (subject) => flowGroups(subject).flatMap(({ flows }) => (
    flows.flatMap((whole) => chainsOf(whole, flows).map((parts) => checkSum(subject, whole, parts)))
  )),
};

function checkSum(subject: Subject, whole: Flow, parts: readonly Flow[]): Check {
  const { scope } = subject;
  const looked: Relation = { rule: periodArithmetic.id, facts: [whole, ...parts], about: () => `${nameOf(scope, whole)} is ${listed(parts.map(({ periodName }) => periodName))} together` };
  const expected = parts.map((part) => flowInterval(subject, part)).reduce(addIntervals, { low: ZERO, high: ZERO });
  const stated = flowInterval(subject, whole);
  if (meet(expected, stated)) return { ...looked, outcome: 'consistent' };
  const restated = restatedAmong(subject, [whole, ...parts]);
  if (restated.length > 0) return { ...looked, outcome: 'unchecked', reason: `${listed(restated.map(({ periodName }) => periodName))} ${restated.length === 1 ? 'is' : 'are'} restated, and the other periods are not` };
  return { ...looked, outcome: 'inconsistent', finding: findingFor(subject, whole, parts, stated, expected) };
}

function findingFor({ scope }: Subject, whole: Flow, parts: readonly Flow[], stated: Interval, expected: Interval): Finding {
  const [unit] = [whole, ...parts].flatMap(({ value }) => (value.kind === 'number' ? [value.unit] : []));
  const words = (amount: Decimal): string => (unit ? amountIn(scope, unit, amount) : '');
  const sum = parts.reduce((total, part) => total.plus(flowAmount(part)), ZERO);
  const numbers = parts.flatMap((part) => (part.value.kind === 'number' ? [{ part, value: part.value, weight: new Decimal(1) }] : []));
  const gap = { low: stated.low.minus(expected.high), high: stated.high.minus(expected.low) };
  const hints = whole.value.kind === 'number' ? hintsFor(whole.value, numbers, gap) : [];
  const hinted = (fact: Flow): string => hints.flatMap((hint) => ((hint.of === 'total' ? whole : numbers[hint.of]?.part) === fact ? [`; ${hintWords(hint, words)}`] : [])).join('');
  return {
    rule: periodArithmetic.id,
    severity: 'error',
    place: whole.place,
    message: `${nameOf(scope, whole)} is not the sum of ${listed(parts.map(({ periodName }) => periodName))}.`,
    expected: whole.value.kind === 'number' ? rangeWords(scope, whole.value, stated, expected) : words(sum),
    actual: `${amountOf(scope, whole)}, a difference of ${words(flowAmount(whole).minus(sum))}${hinted(whole)}`,
    remedy: `Correct one of the figures against the source; if amounts of "${whole.concept}" do not add up over time, as averages do not, say \`additive: no\` where it is declared.`,
    related: parts.map((part) => ({ place: part.place, note: `${nameOf(scope, part)}: ${amountOf(scope, part)}${hinted(part)}` })),
  };
}
