import type { Amount } from '../amounts/amount.ts';
import type { Taxonomy } from '../content/concept.ts';
import type { Fact, Members } from '../content/fact.ts';
import type { Filing } from '../content/filing.ts';
import type { Issuer } from '../content/issuer.ts';
import type { Period } from '../time/period.ts';
import type { Interval } from '../amounts/rounding.ts';
import type { Currency } from '../amounts/unit.ts';

/** What evaluation needs to know: one filing, in the light of its issuer and taxonomy. */
export interface Scope {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  readonly filing: Filing;
}

/** What is asked for. */
export interface Question {
  readonly concept: string;
  readonly period: Period;
  readonly members?: Members;
  readonly stance?: string | undefined;
  readonly basis?: string | undefined;
  /** Prefer the fact in this currency where an issuer reports the same thing in several. */
  readonly currency?: Currency | undefined;
}

/** A number with its unit, the interval its accuracy leaves open, and the facts it was made from. */
export interface Quantity extends Amount {
  readonly kind: 'number';
  readonly interval: Interval;
  readonly facts: readonly Fact[];
  /** Computed from other facts rather than reported. */
  readonly derived: boolean;
}

/** The answer to a question. */
export type Answer =
  | Quantity
  | { readonly kind: 'nil' | 'undecided' | 'blank' | 'due'; readonly fact: Fact }
  | { readonly kind: 'words'; readonly text: string; readonly fact: Fact }
  /** Nobody reports it for this period, and it is not the difference of two periods that are reported. */
  | { readonly kind: 'not-derivable' }
  | { readonly kind: 'missing'; readonly reason: string };
