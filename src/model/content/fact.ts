import type { Decimal } from '../amounts/decimal.ts';
import type { Place } from '../finding.ts';
import type { IsoDate } from '../time/date.ts';
import { periodKey, type Period } from '../time/period.ts';
import { formatUnit, type Unit } from '../amounts/unit.ts';
import type { Accuracy } from '../amounts/rounding.ts';

/** Members by dimension id: `{ segment: 'atm' }`. Empty for the whole. */
export type Members = Readonly<Record<string, string>>;

/** No members: the whole. Shared, because nearly every fact and question has none, and the same object is equal. */
export const WHOLE: Members = {};

/** A number that a fact states, as exact as it says. */
export interface FactNumber {
  readonly kind: 'number';
  readonly amount: Decimal;
  readonly decimals: Accuracy;
  readonly unit: Unit;
}

/** What a fact says. */
export type FactValue =
  | FactNumber
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  /** There is no such item (XBRL's `nil`). The unit is that of its row; what is no number has none. */
  | { readonly kind: 'nil'; readonly unit?: Unit }
  /** It will exist but is not decided yet, as a dividend may be. */
  | { readonly kind: 'undecided'; readonly unit?: Unit }
  /** The report leaves this place empty on purpose: nothing is reported here. */
  | { readonly kind: 'blank'; readonly unit?: Unit }
  /** A figure is due and has not been typed yet: a gap in a draft. */
  | { readonly kind: 'due' };

/** What a fact is about, apart from its value. */
export interface FactAspects {
  readonly concept: string;
  readonly period: Period;
  readonly members: Members;
  /** The id of the announcement it belongs to; absent for what actually happened. */
  readonly stance?: string | undefined;
  /** The id of the share basis, for what depends on the number of shares. */
  readonly basis?: string | undefined;
}

/** One reported value: what an issuer typed, once, with where it says it from. */
export interface Fact extends FactAspects {
  readonly value: FactValue;
  /** Where the number was taken from: a ledger account, a document and line. */
  readonly source: string;
  /** The period's name in the filing, as the file's header wrote it. */
  readonly periodName: string;
  /** The cell in which it was typed. */
  readonly place: Place;
}

/** A text that is equal for facts about the same thing; two facts of one filing may not share it. */
export function factKey(aspects: FactAspects, unit?: Unit): string {
  return [
    aspects.concept,
    periodKey(aspects.period),
    membersKey(aspects.members),
    aspects.stance ?? '',
    aspects.basis ?? '',
    unit ? formatUnit(unit) : '',
  ].join('|');
}

/** `segment=atm;type=customers`, ordered by dimension. */
export function membersKey(members: Members): string {
  const dimensions = Object.keys(members);
  if (dimensions.length === 0) return '';
  return dimensions.sort().map((dimension) => `${dimension}=${members[dimension] ?? ''}`).join(';');
}
