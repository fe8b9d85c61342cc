import type { AmendmentView } from './amendment-view.ts';
import type { HeadlineView } from './headline-view.ts';
import type { PageNoticeView } from './notice-view.ts';
import type { PartOutline, PartView, SectionOutline, Timed } from './section-view.ts';

/** What a list of filings says of one. */
export interface FilingSummary extends Timed {
  readonly id: string;
  readonly title: string;
  readonly form: string;
  /** `November 8, 2012`, and the same for machines. */
  readonly released: string;
  readonly releasedIso: string;
  /** The same with its time and distance from UTC where the filing states them: `2012-11-08T15:00+09:00`. */
  readonly releasedAt: string;
  /** The fiscal year to which it belongs, as the issuer names it: `2012`. */
  readonly fiscalYear: string;
  /** `Fiscal year 2012`. */
  readonly fiscalYearTitle: string;
  /** Why it is not out, in words; absent for what is. */
  readonly unreleased?: string;
}

/** A file of a filing that readers take away. */
export interface FileView {
  /** What it is, in a word: `xBRL-JSON`. */
  readonly format: string;
  /** What it holds, in a phrase. */
  readonly says: string;
  /** A path within the site. */
  readonly path: string;
}

/** A filing in a list, with what it holds. */
export interface FilingEntry extends FilingSummary {
  readonly parts: readonly PartOutline[];
}

/** A filing without its sections' content: what every page of it says. */
export interface FilingOutline extends FilingEntry {
  /** `Unaudited`, `U.S. GAAP`, the translation: said once for the whole filing. */
  readonly basis: readonly string[];
  /** Files that hold the whole filing. */
  readonly files: readonly FileView[];
  readonly amendments: readonly AmendmentView[];
  /** What readers compare: pages beside those of the sections. */
  readonly comparisons: readonly SectionOutline[];
}

/** A filing, laid out. */
export interface FilingView extends FilingOutline {
  /** In full, once for the whole page. */
  readonly notices: readonly PageNoticeView[];
  readonly headline: readonly HeadlineView[];
  readonly parts: readonly PartView[];
}
