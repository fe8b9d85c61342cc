import type { Where } from './aspect.ts';
import type { Members } from './fact.ts';
import type { Place } from '../finding.ts';

/** A concept as one side of a tie means it: what is left out is as the tie's total has it. */
export interface TieFigure {
  readonly concept: string;
  /** For a balance under a span of days: its start, or its end, which is meant where nothing is said. */
  readonly at?: 'start' | 'end';
  readonly members?: Members;
  /** The role or name of another period than the total's. */
  readonly period?: string;
  readonly basis?: string;
  /** `actual`, or the id of an announcement. */
  readonly stance?: string;
}

/** One summand of a tie: a figure with its weight, perhaps multiplied or divided by another one. */
export interface TieTerm extends TieFigure {
  /** An exact number in text. */
  readonly weight: string;
  /** Where it takes part, when not in every filing. */
  readonly where?: Where;
  readonly times?: TieFigure;
  readonly over?: TieFigure;
}

/**
 * Whether last digits agree too: where all figures are stated alike (`yes`); when each is rounded to the coarsest
 * accuracy among them, as a reader of rounded amounts adds them up (`as-rounded`); or only as far as rounding lets
 * them (`no`).
 */
export type Exactly = 'yes' | 'no' | 'as-rounded';

/**
 * A relation between figures that no table states, because they stand in different statements or at different dates:
 * cash at the end is cash at the start and what flowed in between; income per share is income over shares.
 *
 * It holds for every fact of its total that is on file: every period, every member, every stance.
 */
export interface Tie {
  readonly id: string;
  /** Why an accountant would expect it, in a sentence. */
  readonly reason: string;
  readonly total: TieFigure;
  readonly is:
    /** The total is the weighted sum of the terms. */
    | { readonly kind: 'sum'; readonly terms: readonly TieTerm[]; readonly exactly: Exactly }
    /** The total is an average of what moved from one term to the other: it lies between them, whichever is the smaller. */
    | { readonly kind: 'between'; readonly terms: readonly TieTerm[] }
    /** The total is a part of the term, and not larger. */
    | { readonly kind: 'part'; readonly whole: TieTerm };
  readonly place: Place;
}

/** Every figure that a tie names beside its total. */
export function figuresOf({ is }: Tie): readonly TieFigure[] {
  const terms = is.kind === 'part' ? [is.whole] : is.terms;
  return terms.flatMap((term) => [term, ...(term.times ? [term.times] : []), ...(term.over ? [term.over] : [])]);
}
