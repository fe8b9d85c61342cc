import { yearNumbered, type FiscalYear } from '../../model/time/fiscal-year.ts';
import type { FilingEntry } from '../../views/filing-view.ts';
import type { FiscalYearView } from '../../views/fiscal-year-view.ts';
import type { Site } from '../../model/content/site.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** Filings gathered by fiscal year, the newest year first, in the order in which they come. */
export function fiscalYearsOf(site: Site, filings: readonly FilingEntry[]): readonly FiscalYearView[] {
  return [...Map.groupBy(filings, (filing) => filing.fiscalYear)]
    .map(([year, all]) => ({ year, known: yearCalled(site, year), filings: all }))
    .sort((a, b) => (endIn(b) > endIn(a) ? 1 : -1))
    .map(({ year, known, filings: all }) => ({ year, title: fiscalYearTitle(site, year), span: known ? wordsOf(site).periods.between(known.from, known.to) : '', filings: all }));
}

/** What a fiscal year is called over its filings: `Fiscal year 2012`, `Fiscal year 2022 (transition period)`. */
export function fiscalYearTitle(site: Pick<Site, 'issuer'>, label: string): string {
  return wordsOf(site).filings.fiscalYear(label.replace('T', ''), yearCalled(site, label)?.transition === true);
}

function yearCalled({ issuer }: Pick<Site, 'issuer'>, label: string): FiscalYear | undefined {
  return yearNumbered(issuer.calendar, Number(label.replace('T', '')), label.endsWith('T'));
}

function endIn({ year, known }: { readonly year: string; readonly known: FiscalYear | undefined }): string {
  return known?.to ?? year;
}
