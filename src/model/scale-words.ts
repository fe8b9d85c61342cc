import { SCALES, type Scale } from './aspect.ts';

/** What each scale is called behind a figure, as in `JPY51,109 million`; over figures it is called by its id, without the hyphen. */
const BEHIND: Readonly<Record<Scale, string>> = {
  ones: '', thousands: 'thousand', 'ten-thousands': 'ten thousand', lakh: 'lakh', millions: 'million', crore: 'crore', 'hundred-millions': 'hundred million', billions: 'billion', trillions: 'trillion',
};

const BY_EXPONENT: ReadonlyMap<number, Scale> = new Map((Object.keys(SCALES) as Scale[]).map((scale) => [SCALES[scale], scale]));

/** The scale of a power of ten; `ones` for a power that is none, as that of percentages. */
export function scaleAt(exponent: number): Scale {
  return BY_EXPONENT.get(exponent) ?? 'ones';
}

/** Whether a scale is a numeral without a plural, which nothing is `of`: five crore rupees, ten lakh shares. */
export function isCountedWith(scale: Scale): boolean {
  return scale === 'lakh' || scale === 'crore';
}

/** A scale behind a figure: `million`; empty for ones. */
export function scaleBehind(scale: Scale): string {
  return BEHIND[scale];
}

/** A scale over figures: `millions`, `ten thousands`; empty for ones. */
export function scaleOver(scale: Scale): string {
  return scale === 'ones' ? '' : scale.replace('-', ' ');
}
