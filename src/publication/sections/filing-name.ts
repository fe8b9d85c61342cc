import { partsOf } from '../../model/time/date.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { FilingEntry, FilingSummary } from '../../views/filing-view.ts';
import type { Filing } from '../../model/content/filing.ts';
import { fiscalYearOf } from '../../model/words/heading.ts';
import { periodsOfFiling } from '../../model/evaluation/filing-periods.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { fiscalYearTitle } from '../lists/fiscal-year.ts';
import { timed } from './timed.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** A filing as it is named in a sentence: `Earnings release of November 8, 2012`. */
export function nameOfFiling({ issuer, forms }: SharedContent, { form, released }: Filing): string {
  const { dates, filings } = wordsOf({ issuer });
  return filings.named(forms.get(form)?.title ?? form, dates.full(released));
}

export function scopeOf({ issuer, taxonomy }: SharedContent, filing: Filing): Scope {
  return { issuer, taxonomy, filing };
}

/** What a list says of a filing. */
export function summaryOf(site: SharedContent, filing: Filing): FilingSummary {
  const current = filing.periods.find(({ roles }) => roles.includes('current'));
  const fiscalYear = current ? fiscalYearOf(site.issuer.calendar, current.period) : String(partsOf(filing.released).year);
  return {
    id: filing.id,
    title: filing.title,
    form: site.forms.get(filing.form)?.title ?? filing.form,
    released: wordsOf(site).dates.full(filing.released),
    releasedIso: filing.released,
    releasedAt: filing.publishAt?.text ?? filing.released,
    ...timed(scopeOf(site, filing), periodsOfFiling(scopeOf(site, filing))),
    fiscalYear,
    fiscalYearTitle: fiscalYearTitle(site, fiscalYear),
    ...(filing.status === 'draft' ? { unreleased: wordsOf(site).filings.draft } : {}),
  };
}

/** What a list says of a filing that shows what it holds. */
export function entryOf(site: SharedContent, filing: Filing): FilingEntry {
  return {
    ...summaryOf(site, filing),
    parts: filing.parts.map((part) => ({ id: anchorOfPart(filing, part), title: part.title, sections: part.sections.map(({ id, title }) => ({ id, title })) })),
  };
}

/** The name of a part within the page of the whole filing, where a section may have the id of its part. */
export function anchorOfPart({ parts }: Filing, { id }: Filing['parts'][number]): string {
  return parts.some(({ sections }) => sections.some((section) => section.id === id)) ? `part-${id}` : id;
}
