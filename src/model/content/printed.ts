import type { Place } from '../finding.ts';

/** Why a cell printed something else than plain rounding. */
export const PRINTED_REASONS = ['footing', 'erratum'] as const;
export type PrintedReason = (typeof PRINTED_REASONS)[number];

/**
 * A cell that printed something else than plain rounding of its fact: the only override of a figure there is.
 *
 * `footing`: a last digit was adjusted so that the printed column adds up; at most one unit of the last place.
 * `erratum`: the print is wrong; what would be right is shown beside it.
 */
export interface PrintedRecord {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** As printed: `5,872`, `(86)`. */
  readonly printed: string;
  readonly reason: PrintedReason;
  readonly note: string;
  readonly place: Place;
}
