import type { Period } from '../time/period.ts';
import type { Fact } from '../content/fact.ts';
import type { ShownNumber } from './shown.ts';

/** What a cell resolves to, before any record of what was printed. */
export type CellContent =
  | ShownNumber
  | { readonly kind: 'nil' | 'undecided' | 'due'; readonly fact: Fact }
  | { readonly kind: 'words'; readonly text: string; readonly fact: Fact }
  | { readonly kind: 'blank' }
  /** A change that has no rate; or, as it says, one between periods that no change can be measured between. */
  | { readonly kind: 'not-meaningful'; readonly unlike?: readonly [current: Period, base: Period] }
  /** A period that follows by subtraction, and a figure that does not. */
  | { readonly kind: 'not-derivable' }
  /** No fact answers, or the aspects do not make sense together: a finding. */
  | { readonly kind: 'unanswered'; readonly reason: string; readonly remedy: string };

/** The facts behind a cell: none where it holds nothing, several where it is computed. */
export function factsIn(content: CellContent): readonly Fact[] {
  if (content.kind === 'number') return content.quantity.facts;
  return 'fact' in content ? [content.fact] : [];
}
