import type { Place } from '../finding.ts';

/** What a reference of the prose prints. */
export const REFERENCE_KINDS = ['Fact', 'Change', 'Points', 'Ratio', 'Date', 'Period', 'Count', 'Range', 'Rate'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/**
 * A place of the prose where a figure, a date or a period is printed that stands elsewhere: `<Fact of="revenues" />`.
 * What it names is text as the drafter typed it; what it prints is worked out from the facts.
 */
export interface Reference {
  readonly kind: ReferenceKind;
  /** Attributes by name, each one of those that the kind knows. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The words of the same sentence before it, for the check of words of direction. */
  readonly before: string;
  /** The words of the same paragraph right after it, up to the next figure: they may name its unit. */
  readonly after?: string;
  readonly place: Place;
}

/** What stands around a reference: the period that is meant where it names none. */
export interface ReferenceContext {
  /** The role or name of a period: `current`, unless the section says otherwise. */
  readonly period: string;
}

/** How the reference's figure is worded. */
export const WORDINGS = {
  Fact: ['full', 'number'],
  Change: ['phrase', 'verb', 'noun', 'size'],
  Points: ['phrase', 'verb', 'noun', 'size'],
  Ratio: ['full'],
  Date: ['full', 'month', 'year'],
  Period: ['name', 'span', 'part', 'dates', 'year'],
  Count: ['figure', 'words'],
  Range: ['full'],
  Rate: ['full'],
} as const satisfies Record<ReferenceKind, readonly string[]>;

/** What a claim may say of a figure: that it is above or below another, or about as large. */
export const SAYINGS = ['above', 'below', 'level'] as const;

export type Saying = (typeof SAYINGS)[number];

/**
 * A passage that says which of two figures is the larger without printing either:
 * `<Claim of="revenues" says="above" than="interim-target">exceeded the interim target</Claim>`.
 */
export interface Claim {
  /** Attributes by name: `of` is one concept or several, parted by blanks; `than` a period or an announcement. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The words that it wraps. */
  readonly words: string;
  readonly place: Place;
}

/** The concepts that a claim is about. */
export function conceptsOfClaim({ attributes }: Pick<Claim, 'attributes'>): readonly string[] {
  return (attributes['of'] ?? '').split(/\s+/).filter((id) => id !== '');
}
