import type { RatioScale } from './ratio-scale.ts';

/** The scales at which amounts are shown, and their powers of ten. */
export const SCALES = {
  ones: 0, thousands: 3, 'ten-thousands': 4, lakh: 5, millions: 6, crore: 7, 'hundred-millions': 8, billions: 9, trillions: 12,
} as const;

export type Scale = keyof typeof SCALES;

/** Which kinds of unit a table scales; what is not named is shown in ones. */
export interface ScaleAspect {
  readonly monetary?: Scale;
  readonly shares?: Scale;
  readonly count?: Scale;
  /** How ratios are shown; as their unit says where nothing is said. */
  readonly ratio?: RatioScale;
}
