import type { NaturalSign } from '../../../model/content/concept.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { isContra } from '../../checking/contra.ts';
import { chainsOf, flowAmount, flowGroups, flowInterval, restatedAmong, type Flow } from '../../checking/flows.ts';
import { amountIn, amountOf, nameOf } from '../../checking/naming.ts';

/** What is left of a period without a part of it is a plausible amount. */
export const remainingPeriod: Rule = {
  id: 'remaining-period',
  vouches: false,
  asks: 'of-figures',
  ofWhatIsThere: true,
  run: (subject) => flowGroups(subject).flatMap(({ concept: { sign }, flows }) => (
    sign === 'either' || flows.some(({ members }) => isContra(subject.scope.taxonomy, members)) ? [] : flows.flatMap((whole) => restsOf(whole, flows).flatMap((part) => checkRest(subject, sign, whole, part)))
  )),
};

/** The parts at the start or the end of a period, without those whose rest is on file: period arithmetic adds them up. */
function restsOf(whole: Flow, flows: readonly Flow[]): readonly Flow[] {
  const { from, to } = whole.period;
  const parts = flows.filter(({ period }) => period.from >= from && period.to <= to && (period.from === from) !== (period.to === to));
  const added = parts.length === 0 ? [] : chainsOf(whole, flows).flat();
  return parts.filter((part) => !added.includes(part));
}

function checkRest(subject: Subject, sign: Exclude<NaturalSign, 'either'>, whole: Flow, part: Flow): readonly Check[] {
  const [{ value }, { value: { kind } }] = [whole, part];
  if (value.kind !== 'number' || kind !== 'number') return [];
  const { scope } = subject;
  const looked: Relation = { rule: remainingPeriod.id, facts: [part, whole], about: () => `${nameOf(scope, part)} leaves a plausible rest of ${whole.periodName}` };
  const [all, some] = [whole, part].map((flow) => flowInterval(subject, flow));
  if (!all || !some || (sign === 'positive' ? all.high.gte(some.low) : all.low.lte(some.high))) return [{ ...looked, outcome: 'consistent' }];
  const [restated] = restatedAmong(subject, [whole, part]);
  if (restated) return [{ ...looked, outcome: 'unchecked', reason: `${restated.periodName} is restated, and the other period is not` }];
  const left = flowAmount(whole).minus(flowAmount(part));
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: remainingPeriod.id,
    severity: 'warning',
    place: part.place,
    message: `${nameOf(scope, part)} leaves ${amountIn(scope, value.unit, left)} for the rest of ${whole.periodName}, and it is not ${sign === 'positive' ? 'negative' : 'positive'} by nature.`,
    expected: `${sign === 'positive' ? 'at most' : 'at least'} ${amountOf(scope, whole)}, as for all of ${whole.periodName}`,
    actual: amountOf(scope, part),
    remedy: `Correct one of the two figures; if the item may really be of either sign in a part of the year, say \`sign: either\` where "${part.concept}" is declared.`,
    related: [{ place: whole.place, note: `${nameOf(scope, whole)}: ${amountOf(scope, whole)}` }],
  } }];
}
