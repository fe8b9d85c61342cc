import type { Aspects, View } from '../content/aspect.ts';
import { SCALES } from '../amounts/scale.ts';
import type { Concept } from '../content/concept.ts';
import { powerOfTen, type Decimal } from '../amounts/decimal.ts';
import type { Issuer } from '../content/issuer.ts';
import { RATIO_PLACES, RATIO_SCALES } from '../amounts/ratio-scale.ts';
import { roundTo } from '../amounts/rounding.ts';
import type { Unit } from '../amounts/unit.ts';

/** How an amount of a unit is shown: divided by a power of ten and rounded to a number of digits after the point. */
export interface Presentation {
  /** The power of ten by which it is divided: 6 for millions, -2 for percent and pence. */
  readonly exponent: number;
  readonly places: number;
}

const PARTS: ReadonlySet<View> = new Set(['percent-change', 'share', 'progress']);

/** The presentation that a unit, a concept and the aspects of a cell ask for. */
export function presentationOf(issuer: Issuer, unit: Unit, concept: Concept | undefined, aspects: Aspects): Presentation {
  const places = aspects.places ?? (aspects.view === 'percent-change' ? undefined : concept?.places);
  switch (unit.kind) {
    case 'monetary':
      return { exponent: SCALES[aspects.scale?.monetary ?? 'ones'], places: places ?? 0 };
    case 'shares':
      return { exponent: SCALES[aspects.scale?.shares ?? 'ones'], places: places ?? 0 };
    case 'per-share':
      return { exponent: unit.inHundredths ? -2 : 0, places: places ?? 2 };
    // Ratios print as percentages with one digit, the accuracy at which issuers state growth and margins, or as their
    // unit or the table asks. A share of something is a percentage, whatever it is a share of.
    case 'ratio': {
      const own = unit.as ?? 'percent';
      const as = PARTS.has(aspects.view ?? 'value') ? 'percent' : aspects.scale?.ratio ?? own;
      return { exponent: RATIO_SCALES[as], places: aspects.places ?? (as === own ? places : undefined) ?? RATIO_PLACES[as] };
    }
    case 'count': {
      const declared = issuer.counts.find((count) => count.id === unit.of)?.places;
      return { exponent: SCALES[aspects.scale?.count ?? 'ones'], places: places ?? declared ?? 0 };
    }
  }
}

/** The amount as it is shown: in units of the presentation's scale, rounded by the issuer's mode. */
export function present(issuer: Issuer, amount: Decimal, unit: Unit, presentation: Presentation): Decimal {
  const scaled = presentation.exponent === 0 ? amount : amount.times(powerOfTen(-presentation.exponent));
  return roundTo(scaled, presentation.places, issuer.rounding[unit.kind]);
}
