import { identify, isWholeYear, parsePeriodName, periodOf, spanOf, yearOf, type FiscalCalendar, type FiscalSpan } from '../model/time/calendar.ts';
import { periodByName, type Filing } from '../model/content/filing.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import type { Site } from '../model/content/site.ts';
import { rolesApart } from './rolled-periods.ts';

/** The filing that a new one is rolled forward from, its current period, and the one that was asked for. */
export interface Base {
  readonly filing: Filing;
  readonly from: FiscalSpan;
  readonly asked: FiscalSpan;
}

/** What a drafter asked for. */
export interface NewPeriod {
  /** The period as the fiscal calendar names it: `3Q12`. */
  readonly period: string;
  /** The filing to start from; the last comparable one when left out. */
  readonly from?: string | undefined;
  /** The form of the new filing; that of the filing to start from when left out. */
  readonly form?: string | undefined;
}

/**
 * The last filing that is like the one asked for: of the same form where one is named, of the same quarter of a year if
 * there is one, else the newest for a like time. A year is not like a part of one: a report of it may have a form, a
 * title and sections of its own, so that where none was before and the site has several forms, somebody has to say
 * which form it has.
 */
export function baseFor(site: Site, { period, from, form }: NewPeriod): Outcome<Base> {
  const { calendar } = site.issuer;
  if (form !== undefined && !site.forms.has(form)) return fail(`There is no form "${form}". There are ${[...site.forms.keys()].sort().join(', ')}.`);
  const asked = parsePeriodName(calendar, period);
  if (asked?.kind !== 'span') return fail(`"${period}" is no period of a fiscal calendar: write one such as 3Q12, 1H12, 9M12 or FY12.`);
  const spans = site.filings.flatMap((filing) => {
    const span = currentSpan(site, filing);
    return span ? [{ filing, span }] : [];
  });
  if (from !== undefined) {
    const named = spans.find(({ filing }) => filing.id === from);
    if (named) return form === undefined && isUnlike(site, asked, named.span) ? fail(formQuestion(site, period, named.filing)) : succeed(baseOf(asked, named));
    const known = spans.map(({ filing }) => filing.id).join(', ');
    return fail(`There is no filing "${from}" to roll forward. ${known === '' ? 'None has a current period that the fiscal calendar knows.' : `There are ${known}.`}`);
  }
  // Newest first, as the site has them.
  const before = spans.filter(({ span }) => endOf(calendar, span) < endOf(calendar, asked));
  const ofForm = before.filter(({ filing }) => form !== undefined && filing.form === form);
  const among = ofForm.length > 0 ? ofForm : before.some(({ filing }) => isPeriodic(filing)) ? before.filter(({ filing }) => isPeriodic(filing)) : before;
  const found = among.find(({ span }) => span.last === asked.last && isWholeYear(span) === isWholeYear(asked)) ?? among.find(({ span }) => isWholeYear(span) === isWholeYear(asked)) ?? among[0];
  if (!found) return fail(`There is no filing before ${period} to roll forward. Name one with --from.`);
  if (form === undefined && isUnlike(site, asked, found.span)) return fail(formQuestion(site, period, found.filing));
  return succeed(baseOf(asked, found));
}

/** Whether one is a year and the other a part of one, on a site with forms to choose from. */
function isUnlike({ forms }: Site, asked: FiscalSpan, from: FiscalSpan): boolean {
  return forms.size > 1 && isWholeYear(asked) !== isWholeYear(from);
}

function formQuestion({ forms }: Site, period: string, { id, form }: Filing): string {
  const known = [...forms].map(([name, { title }]) => `${name} (${title})`).sort().join(', ');
  return `No filing with tables before ${period} is for a like time, so that nothing says what form it has: ${id}, from which it would be rolled forward, has the form ${form}. `
    + `Name the form: npm run new -- ${period} --form <form>, and --title "…" where the title is another than that of the form. There are ${known}.`;
}

function baseOf(asked: FiscalSpan, { filing, span }: { readonly filing: Filing; readonly span: FiscalSpan }): Base {
  return { filing, from: span, asked };
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

/**
 * What becomes of the current period. A filing that counts from the start of the year goes on to do so: asked for the
 * third quarter, nine months. So does a first quarter that is the year to date and has the quarter as a role beside.
 */
export function targetOf(calendar: FiscalCalendar, filing: Filing, { from, asked }: Base): FiscalSpan {
  const year = yearOf(calendar, asked);
  const counts = from.last > 1 || (rolesApart(periodByName(filing, 'current')?.roles ?? [])?.['year-to-date'].includes('current') ?? false);
  return year && from.first === 1 && counts && asked.first === asked.last ? spanOf(year, 1, asked.last) : asked;
}

function endOf(calendar: FiscalCalendar, span: FiscalSpan): string {
  const period = periodOf(calendar, span);
  return period?.kind === 'duration' ? period.to : '';
}
