import type { Rule } from './check.ts';

/**
 * Files by their path in a content folder. They stand beside, or in place of, those of the base (example-base.ts); of
 * the files that the base has already, only the top-level keys that an example is about are written.
 */
export type ExampleFiles = Readonly<Record<string, string>>;

/** A small piece of content, and what it shows. */
export interface Example {
  /** What it shows, in a sentence or two. */
  readonly shows: string;
  readonly files: ExampleFiles;
}

/** Content that holds only because its figures are rounded. */
export interface RoundingExample extends Example {
  /** What breaks it; when left out, that every figure were exact (`exact` in the column `decimals`). */
  readonly breaks?: ExampleFiles;
}

/**
 * The examples of a rule: its first tests, and its page of the documentation. They stand beside the rule in a file of
 * their own, so that a check of real content never loads them.
 */
export interface RuleExamples {
  readonly rule: Rule;
  /** When a relation is consistent: a clause that follows "when". */
  readonly consistent: string;
  /** When a relation is inconsistent, likewise. */
  readonly inconsistent: string;
  /** When a relation cannot be checked, likewise; absent where it always can. */
  readonly unchecked?: string;
  /** What a drafter does about a finding, in a sentence or two. */
  readonly mend: string;
  /** Every relation of it is consistent, and nothing is found. */
  readonly holds: Example;
  /** The rule finds something in it, and no other rule does. */
  readonly fails: Example;
  /** Or a sentence that says why rounding cannot matter. */
  readonly rounding: RoundingExample | string;
  /** What failed, with a word in the filing for why it is right; absent where only a correction will do. */
  readonly explained?: Example;
}
