/**
 * What the figures of a filing say of themselves when a reader asks: the content of `filings/<id>/tie-out.json`, made
 * with the site and read in the browser. Places in lists stand for what is listed there once.
 */
export interface Answers extends CellAnswers {
  /** The filing's id and title, and how it is cited: `Example plc, Earnings release of November 8, 2012`. */
  readonly filing: string;
  readonly title: string;
  readonly cited: string;
  /** By id. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly reason: string }>>;
  /** By id; `history` where every period of it stands on a page of its own. */
  readonly concepts: Readonly<Record<string, { readonly label: string; readonly name: string; readonly definition?: string; readonly history?: true }>>;
  /** Written out, by name: `1H12` is `Six Months Ended September 30, 2012`. */
  readonly periods: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** The names of series of histories. */
  readonly series: readonly string[];
  readonly facts: readonly AnswerFact[];
  /** Relations that hold and vouch for the facts that they name. */
  readonly relations: readonly AnswerRelation[];
}

/** What the cells of a page say, by the facts of their filing: a comparison has its own in a file of its own. */
export interface CellAnswers {
  /** What cells make of their facts, in sentences. */
  readonly shown: readonly string[];
  /** What cells print their figures in: `millions of JPY`. */
  readonly units: readonly string[];
  /** By the anchor of the cell. */
  readonly cells: Readonly<Record<string, AnswerCell>>;
}

/** A cell: the facts behind it, and what it makes of them where it does not show one as it was typed. */
export interface AnswerCell {
  readonly facts: readonly number[];
  readonly shown?: number;
  /** Absent where it shows no number. */
  readonly unit?: number;
}

/** A fact: what was typed once. */
export interface AnswerFact {
  readonly concept: string;
  /** Members and stance in words: `ATM operation business`. */
  readonly of?: string;
  /** The share basis of what depends on the number of shares: `after the split`. */
  readonly basis?: string;
  readonly period: string;
  /** In full, with its unit: `51,109,001,000 JPY`. */
  readonly value: string;
  /** `to the nearest 1,000 JPY`; absent for what is no number. */
  readonly accuracy?: string;
  readonly source: number;
  /** Its series in the history of its concept; absent for a target, and for what is no number. */
  readonly series?: number;
  /** File and line within the filing's folder: `facts/income-statement.csv, line 3`. */
  readonly place: string;
  /** Why nothing vouches for it; absent where something does. */
  readonly open?: string;
}

/** A relation between facts. */
export interface AnswerRelation {
  readonly rule: string;
  /** In words. */
  readonly says: string;
  readonly facts: readonly number[];
}
