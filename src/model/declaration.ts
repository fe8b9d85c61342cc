import type { Place } from './finding.ts';

/** Why a figure that a rule finds unusual is right all the same: a reviewer's question, answered in the filing. */
export interface Explanation {
  /** The id of the rule that warns. */
  readonly rule: string;
  /** Absent where the rule asks about periods, whatever is reported for them. */
  readonly concept?: string;
  /** The name of a period; absent for all of them. */
  readonly period?: string;
  readonly reason: string;
  readonly place: Place;
}

/** A comparative that differs from what an earlier filing reported, on purpose. */
export interface Restatement {
  readonly concept: string;
  /** The name of the period; absent for all of them. */
  readonly period?: string;
  /** An exact number in text: the restated figure is the one reported earlier times this. Absent where no factor links the two. */
  readonly factor?: string;
  readonly reason: string;
  readonly place: Place;
}

/** Facts that stand in the filing though no page of it shows them, and why: of a concept, of a period, or of both. */
export interface Supplement {
  readonly concept?: string;
  readonly period?: string;
  readonly reason: string;
  readonly place: Place;
}
