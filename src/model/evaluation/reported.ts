import type { Aspects } from '../content/aspect.ts';
import { baseFor, periodFor } from './cell-period.ts';
import { ratesOf } from './evaluation.ts';
import type { Question, Scope } from './answer.ts';
import { WHOLE } from '../content/fact.ts';
import { periodByName, type Filing } from '../content/filing.ts';
import { isOnFile } from './on-file.ts';
import { currencyOf } from '../amounts/unit.ts';

/** Whether a filing reports what these aspects ask for, itself or as a rate of its change. */
export function isReported(scope: Scope, aspects: Aspects): boolean {
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  const period = concept && aspects.period !== undefined ? periodFor(scope, aspects.period, aspects, concept) : undefined;
  if (!concept || period === undefined || typeof period === 'string') return false;
  const { members = WHOLE, stance, basis, view } = aspects;
  const question: Question = { concept: concept.id, period, members, stance, basis };
  const rates = view === 'percent-change' ? ratesOf(scope.taxonomy, concept.id) : [];
  return [concept.id, ...rates].some((id) => isOnFile(scope, { ...question, concept: id }));
}

/** Whether a filing has what the change that these aspects ask for is measured against, or reports the change as a rate. */
export function canBeCompared(scope: Scope, aspects: Aspects): boolean {
  const concept = scope.taxonomy.concepts.get(aspects.concept ?? '');
  const period = concept && aspects.period !== undefined ? periodFor(scope, aspects.period, aspects, concept) : undefined;
  if (!concept || period === undefined || typeof period === 'string') return false;
  const base = baseFor(scope, aspects, concept, period);
  // Where the calendar cannot tell, it is said in the cell.
  if (typeof base === 'string') return true;
  const { members = WHOLE, stance, basis, view } = aspects;
  const question: Question = { concept: concept.id, period, members, stance, basis };
  const rates = view === 'percent-change' ? ratesOf(scope.taxonomy, concept.id) : [];
  return isOnFile(scope, { ...question, period: base }) || rates.some((id) => isOnFile(scope, { ...question, concept: id }));
}

/** Whether aspects name something of a filing that it does not have: a period, an announcement, or a currency in which it neither reports nor translates. */
export function namesWhatIsNotThere({ periods, announcements, currency, translation, facts }: Filing, { period, against, stance, currency: shown }: Aspects): boolean {
  return [period, against].some((name) => name !== undefined && !periodByName({ periods }, name))
    || (stance !== undefined && !announcements.some(({ id }) => id === stance))
    || (shown !== undefined && shown !== currency && translation?.currency !== shown && !facts.all.some(({ value }) => value.kind === 'number' && currencyOf(value.unit) === shown));
}

/** What aspects say in a filing, as a text that is equal where two say the same: roles as the names of its periods. */
export function keyOfAspects(filing: Pick<Filing, 'periods'>, { period, against, ...aspects }: Aspects): string {
  const named = (text: string | undefined) => (text === undefined ? undefined : (periodByName(filing, text)?.name ?? text));
  const said = Object.entries({ ...aspects, period: named(period), against: named(against) }).filter(([, value]) => value !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
