import { wordsIn } from '../../words/languages.ts';
import { SCALES, type Scale } from './scale.ts';

/** What an issuer calls a scale. */
export interface ScaleName {
  /** Behind figures and over them: `Cr`, `億`. */
  readonly word: string;
  /** Where one word says its currency too: `億円`. */
  readonly money?: string;
}

/** The scales that an issuer calls otherwise than they are called here. */
export type ScaleNames = Readonly<Partial<Record<Scale, ScaleName>>>;

const BY_EXPONENT: ReadonlyMap<number, Scale> = new Map((Object.keys(SCALES) as Scale[]).map((scale) => [SCALES[scale], scale]));

/** The scale of a power of ten; `ones` for a power that is none, as that of percentages. */
export function scaleAt(exponent: number): Scale {
  return BY_EXPONENT.get(exponent) ?? 'ones';
}

/** Whether a scale is a numeral without a plural, which nothing is `of`: five crore rupees, ten lakh shares. */
export function isCountedWith(scale: Scale, names: ScaleNames): boolean {
  return scale === 'lakh' || scale === 'crore' || names[scale] !== undefined;
}

/** A scale behind a figure: `million`; empty for ones. As the issuer calls it, else as the language does. */
export function scaleBehind(scale: Scale, names: ScaleNames = {}, language = 'en'): string {
  return names[scale]?.word ?? wordsIn(language).units.behind[scale];
}

/** A scale over figures: `millions`, `ten thousands`; empty for ones. */
export function scaleOver(scale: Scale, names: ScaleNames = {}, language = 'en'): string {
  return names[scale]?.word ?? wordsIn(language).units.over[scale];
}

/** What stands between a figure and a word behind it: nothing before signs that are written without blanks, as in 5,200億. */
export function gapBefore(word: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word) ? '' : ' ';
}
