import type { FiscalCalendar } from '../time/calendar.ts';
import type { Place } from '../finding.ts';
import type { Zone } from '../time/moment.ts';
import type { RoundingMode } from '../amounts/rounding.ts';
import type { Scale } from '../amounts/scale.ts';
import type { Grouping } from '../amounts/grouping.ts';
import type { ScaleNames } from '../amounts/scale-words.ts';
import type { Currency, UnitCatalogue, UnitKind } from '../amounts/unit.ts';

/** A security that amounts are stated per, or that are counted: a share, an American Depositary Share. */
export interface Security {
  readonly id: string;
  readonly label: string;
}

/** Something counted or measured that is neither money nor a security. */
export interface Countable {
  readonly id: string;
  readonly label: string;
  /** Digits after the point when shown. */
  readonly places: number;
  /** Whether the label stands behind every figure, as `Gbps` does, rather than in the heading. */
  readonly symbol: boolean;
}

/** A state of the share count that per-share amounts are stated on: before or after a split. */
export interface ShareBasis {
  readonly id: string;
  readonly label: string;
  /** How many of its shares stand for one of the first basis, as an exact number in text; absent where nothing converts. */
  readonly shares?: string;
}

/** What is printed where there is no figure, and how negatives look. */
export interface FigureStyle {
  readonly negative: 'parentheses' | 'triangle' | 'minus';
  readonly nil: string;
  readonly undecided: string;
  readonly notMeaningful: string;
  /** Growth beyond this percentage, an exact number in text, is not meaningful; absent for no limit. */
  readonly growthLimit?: string;
  /** Where commas stand between digits. */
  readonly grouping: Grouping;
}

/** How sentences write money. */
export interface ProseStyle {
  readonly scale: Scale;
  /** What stands before an amount, by currency code: `¥`, `$`; the code itself for others. */
  readonly currencies: Readonly<Record<Currency, string>>;
}

/** A place where the issuer's securities are listed. */
export interface Listing {
  readonly exchange: string;
  readonly code: string;
}

/** Who reports, and how it reports in every filing. */
export interface Issuer {
  readonly name: string;
  readonly shortName: string;
  /** The site is made from public filings by somebody else, and says so on every page. */
  readonly demonstration: boolean;
  /** Where readers find the site: a scheme and a host. Absent where that is not known or nobody's business. */
  readonly site?: string;
  /** XBRL 2.1, section 4.7.3.1: the entity's identifier and the authority that gave it. */
  readonly entity: { readonly scheme: string; readonly identifier: string };
  /** What the prefixes of XBRL names stand for; none where nothing is written as XBRL. */
  readonly namespaces: readonly Namespace[];
  /** BCP 47. */
  readonly language: string;
  readonly currency: Currency;
  /** By whose clock the day of a release begins; absent where nobody says. */
  readonly zone?: Zone;
  readonly calendar: FiscalCalendar;
  readonly listings: readonly Listing[];
  readonly securities: readonly Security[];
  readonly counts: readonly Countable[];
  readonly shareBases: readonly ShareBasis[];
  readonly rounding: Readonly<Record<UnitKind, RoundingMode>>;
  readonly style: FigureStyle;
  /** What it calls scales, where that is something else than their English names. */
  readonly scales: ScaleNames;
  readonly prose: ProseStyle;
  readonly place: Place;
}

/** The units that files of this issuer may use besides currencies and ratios. */
export function unitCatalogue(issuer: Issuer): UnitCatalogue {
  return {
    securities: new Set(issuer.securities.map((security) => security.id)),
    counts: new Set(issuer.counts.map((count) => count.id)),
  };
}

/** What the prefix of an XBRL name stands for (Namespaces in XML 1.0; OIM Common, section 2). */
export interface Namespace {
  readonly prefix: string;
  readonly uri: string;
  /** The address of the schema that defines its names; absent for the issuer's own, which is written with every filing. */
  readonly schema?: string;
}
