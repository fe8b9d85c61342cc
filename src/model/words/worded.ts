import type { CellContent } from '../evaluation/cell-content.ts';
import type { Quantity, Scope } from '../evaluation/answer.ts';
import type { Fact } from '../content/fact.ts';
import { wordsOf } from './words-of.ts';

/** What a reference prints. */
export interface Worded {
  readonly kind: 'worded';
  readonly text: string;
  readonly facts: readonly Fact[];
  /** The exact value in plain notation, where one number is printed that a fact states. */
  readonly exact?: string;
  /** One number is printed, and it was computed from others. */
  readonly derived?: boolean;
  /** The day, for a machine-readable date. */
  readonly day?: string;
  /** What readers have to be told of it in a note: whose figure it is, where a third party states it; that a change compares unlike lengths. */
  readonly note?: string;
  /** Which way it goes, where a size is printed whose direction the sentence says. */
  readonly direction?: 'up' | 'down' | 'level';
}

/** Why a reference cannot print anything, and what could be done about it. */
export interface Unworded {
  readonly kind: 'unworded';
  readonly reason: string;
  readonly remedy: string;
}

/**
 * What machines read beside a figure of a sentence: the exact value of its fact. What was derived has none, as in a
 * table: a quotient fills forty digits, and nobody reported one of them.
 */
export function exactOf({ amount, derived }: Quantity): Pick<Worded, 'exact' | 'derived'> {
  return derived ? { derived } : { exact: amount.toFixed() };
}

/** Why there is no figure to print. A gap of a draft is printed as one. */
export function withoutFigure(scope: Pick<Scope, 'issuer'>, content: CellContent): Worded | Unworded {
  switch (content.kind) {
    case 'due':
      return { kind: 'worded', text: '[…]', facts: [content.fact] };
    case 'nil':
      return { kind: 'worded', text: wordsOf(scope).figures.none, facts: [content.fact] };
    case 'undecided':
      return { kind: 'worded', text: wordsOf(scope).figures.notDecided, facts: [content.fact] };
    case 'words':
      return { kind: 'worded', text: content.text, facts: [content.fact] };
    case 'blank':
    case 'number':
    case 'not-meaningful':
    case 'not-derivable':
      return { kind: 'unworded', reason: 'the report leaves that place empty', remedy: 'Refer to a figure that is reported.' };
    case 'unanswered':
      return { kind: 'unworded', reason: content.reason, remedy: content.remedy };
  }
}
