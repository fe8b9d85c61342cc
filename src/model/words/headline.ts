import type { Aspects } from '../content/aspect.ts';
import { resolveCell } from '../evaluation/cell.ts';
import { periodFor } from '../evaluation/cell-period.ts';
import type { Scope } from '../evaluation/answer.ts';
import type { FactNumber } from '../content/fact.ts';
import { periodByName } from '../content/filing.ts';
import { statedPresentation } from './history-figures.ts';
import type { Period } from '../time/period.ts';
import { Shown, type ShownNumber } from '../evaluation/shown.ts';
import type { Headline } from '../content/declaration.ts';

/**
 * All that holds for a headline figure: in the reporting currency, at the scale of sentences, of the current period where
 * it names none. A balance of a span of time is the one at its end.
 */
export function headlineAspects(scope: Scope, { aspects }: Pick<Headline, 'aspects'>): Aspects {
  const { period = 'current', at = 'end', scale, ...own } = aspects;
  const isBalance = scope.taxonomy.concepts.get(own.concept)?.period === 'instant' && periodByName(scope.filing, period)?.period.kind === 'duration';
  return {
    ...own,
    period,
    currency: scope.filing.currency,
    scale: { monetary: scope.issuer.prose.scale, ...scale },
    ...(isBalance ? { at } : {}),
  };
}

/** The period of a headline figure; absent where the filing has none of that name. */
export function headlinePeriod(scope: Scope, headline: Pick<Headline, 'aspects'>): Period | undefined {
  const aspects = headlineAspects(scope, headline);
  const concept = scope.taxonomy.concepts.get(headline.aspects.concept);
  const period = concept && periodFor(scope, aspects.period ?? '', aspects, concept);
  return typeof period === 'string' ? undefined : period;
}

// Fewer say too little of a figure that stands alone: 550 million are no billion.
const SIGNIFICANT = 3;

/**
 * A headline figure with the digits that its fact states, as histories show it (history-figures.ts): tenths of a million
 * are shown where the issuer states them, and nothing that it does not; but three significant digits where it states as
 * many. Undefined where there is no number.
 */
export function headlineFigure(scope: Scope, headline: Pick<Headline, 'aspects'>): ShownNumber | undefined {
  const aspects = headlineAspects(scope, headline);
  const content = resolveCell(scope, aspects, false);
  if (content.kind !== 'number') return undefined;
  const { quantity, presentation, unit } = content;
  const places = aspects.places ?? scope.taxonomy.concepts.get(headline.aspects.concept)?.places;
  const stated = quantity.facts.flatMap(({ value }) => (value.kind === 'number' ? [value satisfies FactNumber] : []));
  const [fact] = stated;
  if (places !== undefined || headline.aspects.scale !== undefined || !fact || stated.length !== 1 || presentation.exponent <= 0) return content;
  const usual = statedPresentation(presentation, unit, [fact.decimals]);
  // Digits before the point of the figure as it is shown; zero for what is smaller than one.
  const whole = Math.max(0, quantity.amount.e + 1 - usual.exponent);
  const known = fact.decimals === 'exact' ? SIGNIFICANT : usual.exponent + fact.decimals;
  const wanted = Math.min(SIGNIFICANT - whole, known);
  return new Shown(scope.issuer, quantity, { ...usual, places: Math.max(usual.places, wanted) }, false);
}
