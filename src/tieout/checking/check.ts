import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Finding } from '../../model/finding.ts';
import type { Form } from '../../model/content/form.ts';
import type { Grid } from '../../model/tables/grid.ts';
import type { Site } from '../../model/content/site.ts';
import type { RuleId } from '../../words/rules.ts';

/** What the rules look at: one filing with its tables filled in, and the filings before it. */
export interface Subject {
  readonly site: Site;
  readonly scope: Scope;
  readonly filing: Filing;
  readonly grids: readonly Grid[];
  /** Absent when the filing's form could not be read, which reading reports. */
  readonly form?: Form;
}

/** What the source of a filing prints in one place. */
export interface SourcePlace {
  /** The line of the source document, counted from 1. */
  readonly line: number;
  readonly printed: string;
}

/** A relation that a rule looked at. */
export interface Relation {
  /** The id of the rule. */
  readonly rule: string;
  /** The facts that take part; the one that the relation is about first. */
  readonly facts: readonly Fact[];
  /**
   * What the relation says, in words: `Total current assets is the sum of 6 parts, FY11-end, in "balance-sheet-assets"`.
   * Asked for by the assurance page alone; a build of many filings never makes the text.
   */
  readonly about: () => string;
  /** Where the source of the filing says it, for relations between the filing and its source. */
  readonly source?: SourcePlace;
}

/** What a rule found about one relation. */
export type Check =
  | Relation & { readonly outcome: 'consistent' }
  | Relation & { readonly outcome: 'inconsistent'; readonly finding: Finding }
  /** It could not be looked at, and why. */
  | Relation & { readonly outcome: 'unchecked'; readonly reason: string }
  /** It is unusual, and the filing says why it is right all the same. */
  | Relation & { readonly outcome: 'explained'; readonly finding: Finding; readonly reason: string }
  /** The source got it wrong, and the filing says so. */
  | Relation & { readonly outcome: 'erratum'; readonly finding: Finding; readonly reason: string };

/** One rule of tie-out: what it is called, why an accountant would want it, and how it looks. */
export interface Rule {
  /** Permanent: it stands in findings and in the address of its documentation. What it is called, and why it is one, is said in `src/words`. */
  readonly id: RuleId;
  /** Whether a relation that holds vouches for the amounts of its facts, so that they count as covered. */
  readonly vouches: boolean;
  /**
   * Whether its findings are questions, which a filing may answer under `explained`: about unusual figures, one by one, or
   * about periods, whatever is reported for them.
   */
  readonly asks?: 'of-figures' | 'of-periods';
  /**
   * Whether it only compares figures that are there: what it finds holds although part of the content could not be read.
   * The others would miss what stands in that part, and wait until it can be.
   */
  readonly ofWhatIsThere?: true;
  readonly run: (subject: Subject) => readonly Check[];
}
