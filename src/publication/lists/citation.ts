import type { FilingSummary } from '../../views/filing-view.ts';
import type { IssuerView } from '../../views/issuer-view.ts';
import { periodsTitled } from '../../model/time/titled-periods.ts';
import { titleWithin } from '../sections/timed.ts';
import { wordsIn } from '../../words/languages.ts';

/** What is cited: a page by its title, of a filing or of the whole site. */
export interface Cited {
  readonly title: string;
  readonly filing?: Pick<FilingSummary, 'form' | 'released' | 'unreleased'>;
  /** The day of the latest release, for pages that change with every filing; absent before there is one. */
  readonly latest?: string;
}

/** A filing by its title, with its period where that names none. */
export function citedTitleOf({ language }: Pick<IssuerView, 'language'>, filing: Pick<FilingSummary, 'title' | 'period' | 'covers'>): string {
  return periodsTitled(filing.title, language).length > 0 ? filing.title : titleWithin(filing.title, filing);
}

/** How a page is cited: who, what, when. Its address follows. */
export interface CitationView {
  readonly author: string;
  readonly title: string;
  readonly date: string;
  /** What a reader has to know before citing. */
  readonly caution?: string;
}

/** The citation of a page; none for what is not out. */
export function citationOf({ name, demonstration, language }: Pick<IssuerView, 'name' | 'demonstration' | 'language'>, { title, filing, latest }: Cited): CitationView | undefined {
  if (filing?.unreleased !== undefined) return undefined;
  const words = wordsIn(language).filings;
  const date = filing ? words.named(filing.form, filing.released) : latest === undefined ? '' : words.releasedUntil(latest);
  if (!demonstration) return { author: name, title, date };
  return { author: words.demonstrationBy, title, date: words.fromFilings(name, date), caution: words.citeOriginal };
}
