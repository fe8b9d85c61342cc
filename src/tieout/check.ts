import type { Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import type { Finding } from '../model/finding.ts';
import type { Form } from '../model/form.ts';
import type { Grid } from '../model/grid.ts';
import type { Scope } from '../model/evaluation.ts';

/** What the rules look at: one filing with its tables filled in. */
export interface Subject {
  readonly scope: Scope;
  readonly filing: Filing;
  readonly grids: readonly Grid[];
  /** Absent when the filing's form could not be read, which reading reports. */
  readonly form?: Form;
}

/** What a rule found about one relation: it holds, it does not, or it could not be looked at, and why. */
export type Check =
  | { readonly outcome: 'consistent'; readonly rule: string; readonly facts: readonly Fact[] }
  | { readonly outcome: 'inconsistent'; readonly rule: string; readonly facts: readonly Fact[]; readonly finding: Finding }
  | { readonly outcome: 'unchecked'; readonly rule: string; readonly facts: readonly Fact[]; readonly reason: string };

/** One rule of tie-out: what it is called, why an accountant would want it, and how it looks. */
export interface Rule {
  /** Permanent: it stands in findings and in the address of its documentation. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly run: (subject: Subject) => readonly Check[];
}
