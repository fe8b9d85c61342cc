import type { ComparedPeriods } from '../evaluation/cell-period.ts';
import type { Issuer } from '../content/issuer.ts';
import { lengthBeside } from '../time/comparability.ts';
import { statedDay, type Period } from '../time/period.ts';
import { wordsOf } from './words-of.ts';

type Spoken = { readonly issuer: Pick<Issuer, 'language'> };

/** A period by its length and its last day: `6 months to September 30, 2012`; beside another one in the measure that both have. */
export function spanInWords(scope: Spoken, period: Period, other: Period = period): string {
  const { dates, periods } = wordsOf(scope);
  return period.kind === 'instant' ? dates.full(statedDay(period)) : periods.lengthTo(lengthBeside(period, other), period.to);
}

/** Two periods by their lengths and last days, as a note sets them against each other: `53 weeks to December 31, 2022`. */
export function setAgainst(scope: Spoken, a: Period, b: Period): readonly [string, string] {
  return [spanInWords(scope, a, b), spanInWords(scope, b, a)];
}

/** What readers have to be told where periods of unlike length are compared, a sentence. */
export function unevenWords(scope: Spoken, { current, base }: Pick<ComparedPeriods, 'current' | 'base'>): string {
  return wordsOf(scope).periods.uneven(...setAgainst(scope, current, base));
}

/** Why no change is stated between two periods, a sentence. */
export function unlikeWords(scope: Spoken, { current, base }: Pick<ComparedPeriods, 'current' | 'base'>): string {
  return wordsOf(scope).periods.unlike(...setAgainst(scope, current, base));
}
