import { identify, parsePeriodName, periodOf, spanOf, yearOf, type FiscalCalendar, type FiscalSpan } from '../model/calendar.ts';
import { periodByName, type Filing } from '../model/filing.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import type { Site } from '../model/site.ts';

/** The filing that a new one is rolled forward from, and the current period of both. */
export interface Base {
  readonly filing: Filing;
  readonly from: FiscalSpan;
  readonly to: FiscalSpan;
}

/** What a drafter asked for. */
export interface NewPeriod {
  /** The period as the fiscal calendar names it: `3Q12`. */
  readonly period: string;
  /** The filing to start from; the last comparable one when left out. */
  readonly from?: string | undefined;
}

/**
 * The last filing that is like the one asked for: of the same quarter of a year if there is one, otherwise the newest
 * whose current period the fiscal calendar knows.
 */
export function baseFor(site: Site, { period, from }: NewPeriod): Outcome<Base> {
  const { calendar } = site.issuer;
  const asked = parsePeriodName(calendar, period);
  if (asked?.kind !== 'span') return fail(`"${period}" is no period of a fiscal calendar: write one such as 3Q12, 1H12, 9M12 or FY12.`);
  const spans = site.filings.flatMap((filing) => {
    const span = currentSpan(site, filing);
    return span ? [{ filing, span }] : [];
  });
  if (from !== undefined) {
    const named = spans.find(({ filing }) => filing.id === from);
    if (named) return succeed({ filing: named.filing, from: named.span, to: targetOf(calendar, asked, named.span) });
    const known = spans.map(({ filing }) => filing.id).join(', ');
    return fail(`There is no filing "${from}" to roll forward. ${known === '' ? 'None has a current period that the fiscal calendar knows.' : `There are ${known}.`}`);
  }
  // Newest first, as the site has them.
  const before = spans.filter(({ span }) => endOf(calendar, span) < endOf(calendar, asked));
  const found = before.find(({ span, filing }) => span.last === asked.last && isPeriodic(filing)) ?? before.find(({ filing }) => isPeriodic(filing)) ?? before[0];
  if (!found) return fail(`There is no filing before ${period} to roll forward. Name one with --from.`);
  return succeed({ filing: found.filing, from: found.span, to: targetOf(calendar, asked, found.span) });
}

function currentSpan({ issuer }: Site, filing: Filing): FiscalSpan | undefined {
  const current = periodByName(filing, 'current');
  const fiscal = current && identify(issuer.calendar, current.period);
  return fiscal?.kind === 'span' ? fiscal : undefined;
}

/** A filing with tables is one that comes with every period; risk factors alone are not. */
function isPeriodic(filing: Filing): boolean {
  return filing.parts.some((part) => part.sections.some(({ tables }) => tables.length > 0));
}

/** A filing that counts from the start of the year goes on to do so: asked for the third quarter, nine months. */
function targetOf(calendar: FiscalCalendar, asked: FiscalSpan, from: FiscalSpan): FiscalSpan {
  const year = yearOf(calendar, asked);
  return year && from.first === 1 && from.last > 1 && asked.first === asked.last ? spanOf(year, 1, asked.last) : asked;
}

function endOf(calendar: FiscalCalendar, span: FiscalSpan): string {
  const period = periodOf(calendar, span);
  return period?.kind === 'duration' ? period.to : '';
}
