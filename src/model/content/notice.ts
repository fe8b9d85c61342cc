import type { Place } from '../finding.ts';
import type { Reference } from './reference.ts';

/** What makes a notice necessary. */
export const CONDITIONS = [
  'forward-looking', 'non-gaap', 'translation', 'unaudited', 'rounding', 'accounting', 'share-basis', 'demonstration',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Why the law or the reader asks for each, in a phrase that follows "since". */
export const REASONS: Readonly<Record<Condition, string>> = {
  'forward-looking': 'it is forward-looking',
  'non-gaap': 'it shows a measure that the accounting framework does not define',
  translation: 'it shows amounts in another currency, translated for convenience',
  unaudited: 'its figures are not audited',
  rounding: 'it shows rounded figures, and changes that are computed from unrounded ones',
  accounting: 'its figures rest on an accounting framework',
  'share-basis': 'it shows figures for each share or numbers of shares, and shares were split',
  demonstration: 'the site is a demonstration',
};

/** A notice that pages carry where their content makes it necessary; its text is a file of `disclaimers/`. */
export interface Notice {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly when: Condition;
  /** The notice in a sentence, for pages that link to the full text. */
  readonly short: string;
  /** What its text prints from the facts. */
  readonly references?: readonly Reference[];
  readonly place: Place;
}
