import type { IsoDate } from '../time/date.ts';
import type { Place } from '../finding.ts';
import type { SignOffState } from '../../views/checklist-view.ts';

/** That a person has read a section and stands by it as it was. */
export interface SignOff {
  /** The id of the section. */
  readonly section: string;
  readonly by: string;
  readonly on: IsoDate;
  /** What the section was then: a digest of all that it shows. */
  readonly digest: string;
  readonly place: Place;
}

/** The state of a section by its sign-offs and its digest of today: one that fits is enough. */
export function signOffState(signOffs: readonly SignOff[], digest: string): SignOffState {
  if (signOffs.length === 0) return 'open';
  return signOffs.some((each) => each.digest === digest) ? 'signed' : 'lapsed';
}
