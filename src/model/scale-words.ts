import { SCALES, type Scale } from './aspect.ts';

/** What each scale is called behind a figure, as in `JPY51,109 million`; over figures it is called by its id. */
const BEHIND: Readonly<Record<Scale, string>> = { ones: '', thousands: 'thousand', millions: 'million', billions: 'billion', trillions: 'trillion' };

const BY_EXPONENT: ReadonlyMap<number, Scale> = new Map((Object.keys(SCALES) as Scale[]).map((scale) => [SCALES[scale], scale]));

/** The scale of a power of ten; `ones` for a power that is none, as that of percentages. */
export function scaleAt(exponent: number): Scale {
  return BY_EXPONENT.get(exponent) ?? 'ones';
}

/** A scale behind a figure: `million`; empty for ones. */
export function scaleBehind(scale: Scale): string {
  return BEHIND[scale];
}

/** A scale over figures: `millions`; empty for ones. */
export function scaleOver(scale: Scale): string {
  return scale === 'ones' ? '' : scale;
}
