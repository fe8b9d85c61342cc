import type { Aspects, Where } from './aspect.ts';
import type { Contributor } from './concept.ts';
import type { Place } from './finding.ts';
import type { Wording } from './wording.ts';

/** How a column of figures must add up. */
export type Footing = 'exactly' | 'within-rounding' | 'not';

/** A line of a table: a row with figures, a heading over others, or a group with its total. */
export interface RowNode {
  /** Unique in its table; as-printed records and links use it. `''` for a row that is named by its period, whose name only a filing knows. */
  readonly id: string;
  readonly aspects: Aspects;
  /** A label template; without one the concept, the members or the period name the row. */
  readonly label?: string;
  /** The part this row plays in its group's total; `0` for an "of which" row. */
  readonly weight: string;
  /** Print with the opposite sign: a payment, positive in the books, in parentheses. */
  readonly negate: boolean;
  /** Where it stands, when not in every filing. */
  readonly where?: Where;
  /** All rows of this group fell away, as the filing does not report them. */
  readonly emptied?: true;
  /** How it words an answer, where the answer alone says too little. */
  readonly answer?: Wording;
  readonly children: readonly RowNode[];
  /** The row that the children add up to. */
  readonly total?: RowNode;
  /** Whether the total is printed before its parts or after them. */
  readonly totalAt: 'first' | 'last';
  /** Ids of notes, in the order of their marks. */
  readonly notes: readonly string[];
  readonly place: Place;
}

/** A column, or a heading over several. */
export interface ColumnNode {
  /** Unique among the leaves of its table; `''` where it is what the path says in the filing at hand, such as `1H12 USD`. */
  readonly id: string;
  readonly aspects: Aspects;
  readonly label?: string;
  /** Where it stands, when not in every filing. */
  readonly where?: Where;
  readonly children: readonly ColumnNode[];
  readonly notes: readonly string[];
  readonly place: Place;
}

/** A sum that the tree cannot state: `total` equals the weighted sum of `of`, in every column. */
export interface Relation {
  /** The id of a row, or else a concept; so are the parts. What the table does not print is taken from the facts. */
  readonly total: string;
  readonly of: readonly Contributor[];
  readonly place: Place;
}

/** How facts are laid out; the same for every filing that uses it. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** Said of every cell. */
  readonly aspects: Aspects;
  readonly rows: readonly RowNode[];
  readonly columns: readonly ColumnNode[];
  readonly foots: Footing;
  readonly relations: readonly Relation[];
  /** Note templates by id; what a row, a column or `notes` refers to. */
  readonly noteTexts: ReadonlyMap<string, string>;
  /** Ids of notes on the table as a whole. */
  readonly notes: readonly string[];
  /** Whether period headings are written out (`Six Months Ended …`) or by name (`1H12`). */
  readonly headings: 'long' | 'short';
  /** The table file. */
  readonly place: Place;
}
