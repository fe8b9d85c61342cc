import type { IsoDate } from '../time/date.ts';
import type { Fact, FactValue } from './fact.ts';
import type { Place } from '../finding.ts';

/** Who keyed files of figures a second time, and when. */
export interface Keying {
  /** The person, in words; not the one who typed the facts. */
  readonly by: string;
  readonly on: IsoDate;
  /** Where that is said. */
  readonly place: Place;
}

/**
 * A figure that another person keyed again from the source, to be compared with the fact that it should be. It is no
 * fact itself: no table shows it and nothing is computed from it.
 */
export interface KeyedCell {
  readonly fact: Fact;
  readonly value: FactValue;
  readonly keying: Keying;
  /** The cell in which it was keyed. */
  readonly place: Place;
}
