import type { Amendment, Explanation, Headline, Restatement, Supplement } from './declaration.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import type { Claim, Reference } from './reference.ts';
import type { Decimal } from '../amounts/decimal.ts';
import type { FactSet } from './fact-set.ts';
import type { Place } from '../finding.ts';
import type { KeyedCell } from './keying.ts';
import type { Namespace } from './issuer.ts';
import type { Period } from '../time/period.ts';
import type { SignOff } from './sign-off.ts';
import type { PrintedRecord } from './printed.ts';
import type { Transcription } from './transcription.ts';
import type { Currency } from '../amounts/unit.ts';

/** A period as a filing names it. */
export interface NamedPeriod {
  readonly name: string;
  /** What tables call it, so that they fit every filing: `current`, `comparative`. A first quarter is also the year to date. */
  readonly roles: readonly string[];
  readonly period: Period;
  /** The names of a longer period and of its other part: flows of this one are the first less the second. */
  readonly derived?: { readonly whole: string; readonly less: string };
  readonly place: Place;
}

/** A rate at which a filing shows money in another currency, for convenience only. */
export interface Translation {
  readonly currency: Currency;
  /** Units of the reporting currency for one unit of this one. */
  readonly rate: Decimal;
  /** The rate as the filing writes it: `77.92`. */
  readonly rateText: string;
  readonly date: IsoDate;
  /** Whose rate it is, in words. */
  readonly source: string;
  /** Where its day is written. */
  readonly place: Place;
}

/** Something announced about the future: figures with this stance are targets, not results. */
export interface Announcement {
  readonly id: string;
  readonly label: string;
  /** The day of the announcement, where it is known. */
  readonly announced?: IsoDate;
  readonly place: Place;
}

/** A piece of a filing that has a page of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The file name of its prose, beside `filing.yaml`. */
  readonly prose?: string;
  /** The prose holds no words of its own: it is empty, or only places tables. */
  readonly wordless?: boolean;
  /** The role or name of the period that its prose speaks of; the current one when left out. */
  readonly period?: string;
  /** What its prose prints from the facts. */
  readonly references?: readonly Reference[];
  /** What its prose says of figures without printing them. */
  readonly claims?: readonly Claim[];
  /** Whether all of it speaks of what is to come, or passages of its prose that are marked; absent where nothing does. */
  readonly forwardLooking?: 'wholly' | 'in-part';
  /** Why its words of expectation speak of nothing to come. */
  readonly noOutlook?: string;
  /** Concepts that what it tells of could affect, as a risk does. */
  readonly affects?: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly place: Place;
}

/** Sections under one heading. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** One report of an issuer: what stands in a folder of `content/filings`, without its prose. */
export interface Filing {
  /** The folder's name. */
  readonly id: string;
  /** Part of its files could not be read, which is reported: what is not on file may stand there. */
  readonly partial?: boolean;
  readonly title: string;
  /** The id of its form. */
  readonly form: string;
  readonly status: 'draft' | 'published';
  readonly released: IsoDate;
  /** Where its day is written. */
  readonly releasedPlace: Place;
  /** Published, it is in no built site before this moment. */
  readonly publishAt?: Moment;
  /** The earlier filing that it corrects. */
  readonly amends?: Amendment;
  /** The accounting framework by name: `U.S. GAAP`, `IFRS`. */
  readonly accounting: string;
  /** Absent where the filing does not say. */
  readonly audited?: boolean;
  /** Which rule on measures that the framework does not define holds for it. */
  readonly regime?: 'reg-g' | 'item-10e';
  readonly currency: Currency;
  /** The share basis of facts that name none. */
  readonly shareBasis?: string;
  readonly translation?: Translation;
  readonly periods: readonly NamedPeriod[];
  /** By how many of the issuer's calendars it goes, the oldest first, where it is from before a change; all where absent. */
  readonly eras?: number;
  readonly announcements: readonly Announcement[];
  readonly headline: readonly Headline[];
  /** Unusual figures that are right, each with the reason. */
  readonly explained: readonly Explanation[];
  readonly restated: readonly Restatement[];
  readonly supplementary: readonly Supplement[];
  /** Namespaces of the issuer in the edition that this filing uses, where it is another. */
  readonly namespaces?: readonly Namespace[];
  readonly parts: readonly Part[];
  readonly facts: FactSet;
  /** Who has read which section, and what it was then. */
  readonly signOffs: readonly SignOff[];
  /** What another person keyed again; empty where nobody did. */
  readonly keyed: readonly KeyedCell[];
  readonly printed: readonly PrintedRecord[];
  /** The source document as printed, where somebody typed it off. */
  readonly transcription?: Transcription;
  readonly place: Place;
}

/** The period that a table means by a role or a name. Names win. */
export function periodByName(filing: Pick<Filing, 'periods'>, text: string): NamedPeriod | undefined {
  let byRole: NamedPeriod | undefined;
  for (const named of filing.periods) {
    if (named.name === text) return named;
    if (named.roles.includes(text)) byRole ??= named;
  }
  return byRole;
}

/** All that periods may be called by, for messages: the roles of each before its name. */
export function periodNames(periods: readonly Pick<NamedPeriod, 'name' | 'roles'>[]): readonly string[] {
  return periods.flatMap(({ name, roles }) => [...roles, name]);
}
