import { periodOf } from '../model/calendar.ts';
import { formatDate } from '../model/date.ts';
import type { FilingEntry } from '../model/filing-view.ts';
import type { FiscalYearView } from '../model/fiscal-year-view.ts';
import type { Site } from '../model/site.ts';

/** Filings gathered by fiscal year, the newest year first, in the order in which they come. */
export function fiscalYearsOf(site: Site, filings: readonly FilingEntry[]): readonly FiscalYearView[] {
  return [...Map.groupBy(filings, (filing) => filing.fiscalYear)]
    .map(([year, all]) => ({ year, title: `Fiscal year ${year}`, span: spanOf(site, Number(year)), filings: all }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

function spanOf(site: Site, year: number): string {
  const period = periodOf(site.issuer.calendar, { kind: 'span', year, first: 1, last: 4 });
  return period.kind === 'duration' ? `${formatDate(period.from)} to ${formatDate(period.to)}` : '';
}
