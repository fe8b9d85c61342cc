import type { Aspects } from './aspect.ts';
import type { Place } from '../finding.ts';

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

/** That a filing corrects an earlier one. Both remain: what was said was said. */
export interface Amendment {
  /** The id of the filing that is amended. */
  readonly filing: string;
  /** Whether it stands for all of the earlier filing, or for what it holds and nothing else. */
  readonly scope: 'whole' | 'partial';
  readonly reason: string;
  readonly place: Place;
}

/** A figure that comes first in a filing, as `filing.yaml` names it. */
export interface Headline {
  /** Its concept, and what else is said of it: period, members, scale, digits. */
  readonly aspects: Aspects & { readonly concept: string };
  /** What it is called; by its concept where nothing is said. */
  readonly label?: string;
  readonly place: Place;
}
