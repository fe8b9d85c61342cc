import { SCALES, type Scale } from './scale.ts';

/** The scales by the names that content files use, the smallest first. */
export const SCALE_IDS = Object.keys(SCALES) as readonly Scale[];

// What people write where they do not count by thousands: in India by the lakh and the crore, in East Asia by the myriad.
const OTHERWISE: Readonly<Record<string, Scale>> = {
  lakhs: 'lakh', crores: 'crore',
  万: 'ten-thousands', 萬: 'ten-thousands', 만: 'ten-thousands', man: 'ten-thousands',
  億: 'hundred-millions', 亿: 'hundred-millions', 억: 'hundred-millions', oku: 'hundred-millions',
  兆: 'trillions', 조: 'trillions',
};

/** All words that content files may use for a scale, their own names first. */
export const SCALE_WORDS: readonly string[] = [...SCALE_IDS, ...Object.keys(OTHERWISE)];

/** The scale that a word of a content file means: `millions`, `crore`, `億`; `undefined` for any other. */
export function scaleCalled(word: string): Scale | undefined {
  if (Object.hasOwn(SCALES, word)) return word as Scale;
  return Object.hasOwn(OTHERWISE, word) ? OTHERWISE[word] : undefined;
}

/** Scales that are used together: by thousands, by the myriad, by the lakh and the crore. */
const FAMILIES: readonly (readonly Scale[])[] = [
  ['ones', 'thousands', 'millions', 'billions', 'trillions'],
  ['ones', 'ten-thousands', 'hundred-millions', 'trillions'],
  ['ones', 'lakh', 'crore', 'trillions'],
];

/** The scales that stand beside one, itself among them, the smallest first: who says crore says lakh. */
export function scalesBeside(scale: Scale): readonly Scale[] {
  return FAMILIES.find((family) => family.includes(scale)) ?? SCALE_IDS;
}
