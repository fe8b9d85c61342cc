import type { Where } from './aspect.ts';
import type { Place } from '../finding.ts';
import type { RatioScale } from '../amounts/ratio-scale.ts';
import type { UnitKind } from '../amounts/unit.ts';

/** What values of a concept are: a number in a kind of unit, or a text, a date, a yes or no. */
export const VALUE_KINDS = ['monetary', 'per-share', 'shares', 'ratio', 'count', 'text', 'date', 'yes-no'] as const;
export type ValueKind = UnitKind | 'text' | 'date' | 'yes-no';

/** Which side of the ledger increases it (XBRL 2.1, section 5.1.1.2). */
export type Balance = 'debit' | 'credit';

/** The sign that values of the concept have in the ordinary course of things. */
export type NaturalSign = 'positive' | 'negative' | 'either';

/** One contributor of a weighted sum. */
export interface Contributor {
  readonly concept: string;
  /** XBRL's calculation weight: `1` or `-1`, as an exact number in text; other weights are allowed. */
  readonly weight: string;
  /** Where it takes part, when not in every filing. */
  readonly where?: Where;
}

/** A concept whose value presentation computes from other facts: nobody types it. */
export type Derivation =
  | { readonly kind: 'sum'; readonly of: readonly Contributor[] }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string };

/** Something that can be reported, in any filing. XBRL's concept. */
export interface Concept {
  /** The name used in content: lower-case words joined by hyphens. */
  readonly id: string;
  /** The XBRL name: `us-gaap:OperatingIncomeLoss`, or one of the issuer's own. */
  readonly name: string;
  readonly label: string;
  /** What is counted and how, in a sentence; shown to readers. */
  readonly definition?: string;
  readonly period: 'instant' | 'duration';
  readonly value: ValueKind;
  readonly balance?: Balance;
  readonly sign: NaturalSign;
  /** Its values rightly differ a hundredfold between periods, so that their magnitude says nothing. */
  readonly volatile?: boolean;
  /** Whether amounts of periods that follow each other add up; `false` for averages, such as revenue per user. */
  readonly additive?: boolean;
  /** Not defined by the accounting framework, so that a notice and a reconciliation are due. */
  readonly nonGaap: boolean;
  /** For such a measure: the one of the framework that is nearest to it. */
  readonly comparable?: string;
  readonly derivation?: Derivation;
  /** A third party states it, not the issuer: readers see whose it is wherever it is printed. */
  readonly quoted?: boolean;
  /** Of a date: whether it lies ahead when it is reported; absent where its words say so. */
  readonly upcoming?: boolean;
  /** For a reported rate: the concept whose change against the year before (or the last year end) it states. */
  readonly changeOf?: string;
  /** What yes and no are called where they answer this: `None` for no. */
  readonly words?: { readonly yes?: string; readonly no?: string };
  /** Digits after the point when shown, where the kind of unit's usual number does not fit. */
  readonly places?: number;
  /** Of a ratio: how it is shown; in percent, or as the unit of its facts says, where nothing is said. */
  readonly in?: RatioScale;
  readonly place: Place;
}

/** One value along a dimension: a segment, a record date. XBRL's explicit member. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Its amounts stand against the others', as what is eliminated between segments does. */
  readonly contra?: boolean;
}

/** A way to cut a concept into parts. XBRL's dimension (axis). */
export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly place: Place;
}

/** All that an issuer can report. */
export interface Taxonomy {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}
