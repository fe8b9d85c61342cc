import * as z from 'zod';
import { GROUPINGS } from '../../model/amounts/grouping.ts';
import { ROUNDING_MODES } from '../../model/amounts/rounding.ts';
import { SCALE_WORDS } from '../../model/amounts/scale-names.ts';
import { namespacesSchema, uri } from './namespace.ts';
import { currency, date, id, name, origin, plainNumber, scale, text, whole, yesNo, zone } from './scalar.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const month = z.string().regex(/^(?:[1-9]|1[0-2])$/, 'a month from 1 to 12').transform(Number).describe('The month in which the fiscal year ends, 1 to 12.');
const namedBy = z.enum(['start', 'end']).describe('Whether fiscal year 2012 is the year that starts in 2012 or the one that ends in it.');
const weekday = z.enum(WEEKDAYS).transform((word) => WEEKDAYS.indexOf(word) + 1);
const mode = z.enum(ROUNDING_MODES);

const weeks = z.string().regex(/^(?:[1-9]|[1-4]\d)$/, 'a number of weeks, such as 12').transform(Number);

/** Since when a calendar holds, where there are several. */
const held = {
  from: date.exactOptional().describe('The first day of the first year by this calendar, where another one held before; of a transition year, if the year end moved.'),
  until: date.exactOptional().describe('The last day of the last year by this calendar, where another one follows.'),
  firstYear: z.strictObject({
    ends: date.exactOptional().describe('The last day of the first year by this calendar, where it is longer than to the next year end.'),
    quarterEnds: z.array(date).min(1, 'at least one day').max(5, 'at most five days').exactOptional().describe('The last days of its quarters but the last, where they are not three months each, or the weeks of other years.'),
  }).exactOptional().describe('The first year by this calendar, where it is shorter or longer than others.'),
};

const calendar = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months').describe('Fiscal years of whole months.'), endMonth: month, namedBy, ...held }),
  z.strictObject({
    kind: z.literal('weeks').describe('Fiscal years of 52 or 53 weeks.'),
    endWeekday: weekday.describe('The weekday on which the fiscal year ends.'),
    endMonth: month,
    rule: z.enum(['last', 'nearest']).describe('The last such weekday of the month, or the one nearest to its last day.'),
    namedBy,
    quarters: z.array(weeks).length(4, 'the weeks of four quarters, such as [12, 12, 12, 16]').exactOptional().describe('The weeks of the quarters of a year of 52 weeks, such as [12, 12, 12, 16]; 13 each when left out.'),
    extraWeek: z.enum(['1', '2', '3', '4']).transform(Number).exactOptional().describe('The quarter that has the 53rd week; the fourth when left out.'),
    ...held,
  }),
]);

export type CalendarSpec = z.output<typeof calendar>;

/** What `issuer.yaml` holds. */
export const issuerSchema = z.strictObject({
  name: text.describe('The full name of the issuer.'),
  shortName: text.describe('The name used in running text and headings.'),
  demonstration: yesNo.exactOptional().describe('Whether the site is made from public filings by somebody else, and says so.'),
  site: origin.exactOptional().describe('Where readers find the site, such as https://ir.example.com; without it, the site has no canonical links, feed or sitemap.'),
  entity: z.strictObject({
    scheme: uri.describe('The authority that gave the identifier, as a URI.'),
    identifier: z.string().regex(/^\S+$/, 'an identifier without spaces, such as 37740').describe('The identifier of the issuer under that scheme.'),
  }).describe('Who the issuer is, for XBRL.'),
  namespaces: namespacesSchema.exactOptional().describe('What the prefixes of XBRL names stand for; without them, nothing is written as XBRL.'),
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'a language by its tag (BCP 47), such as en, ja or az-Arab').describe('The language of the filings by its tag (BCP 47), such as en, ja or az-Arab. Where it is written from right to left, so are the pages.'),
  currency: currency.describe('The currency in which the issuer reports.'),
  zone: zone.exactOptional().describe('How far the clock of the issuer is from Universal Time, such as +09:00; where it is put forward in summer, that of the winter. The day of a release begins by this clock, and without it when it has begun everywhere on earth.'),
  fiscalCalendar: z.union([calendar, z.array(calendar).min(1, 'at least one calendar')]).describe('How time is cut into fiscal years and quarters; a list, the oldest first, where that has changed.'),
  listings: z.array(z.strictObject({
    exchange: text.describe('The exchange, as readers call it.'),
    code: text.describe('The ticker or securities code.'),
  })).exactOptional().describe('Where the securities are listed.'),
  securities: z.array(z.strictObject({
    id: id.describe('The name used in units: JPY/share.'),
    label: text.describe('The name that readers see.'),
  })).exactOptional().describe('What amounts are stated per, or counted.'),
  counts: z.array(z.strictObject({
    id: name.describe('The name used in units.'),
    label: text.describe('The name that readers see.'),
    places: whole.exactOptional().describe('Digits after the point when shown; 0 when left out.'),
    symbol: yesNo.exactOptional().describe('Whether the label stands behind every figure rather than in the heading.'),
  })).exactOptional().describe('Things counted or measured that are neither money nor securities.'),
  shareBases: z.array(z.strictObject({
    id: id.describe('The name used in facts and filings.'),
    label: text.describe('The name that readers see.'),
    shares: plainNumber.exactOptional().describe('How many shares of this basis stand for one share of the first; left out where amounts cannot be converted.'),
  })).exactOptional().describe('States of the share count, such as before and after a split.'),
  rounding: z.strictObject({
    monetary: mode.exactOptional().describe('How money is rounded.'),
    'per-share': mode.exactOptional().describe('How amounts per share are rounded.'),
    shares: mode.exactOptional().describe('How numbers of shares are rounded.'),
    ratio: mode.exactOptional().describe('How ratios and percentages are rounded.'),
    count: mode.exactOptional().describe('How counts are rounded.'),
  }).exactOptional().describe('How digits are dropped, by kind of unit; half-up where nothing is said.'),
  prose: z.strictObject({
    scale: scale.exactOptional().describe('The scale of amounts in sentences; millions when left out.'),
    currencies: z.record(currency, text).exactOptional().describe('What stands before an amount, by currency code; the code itself when left out.'),
  }).exactOptional().describe('How sentences write money.'),
  scales: z.partialRecord(z.enum(SCALE_WORDS.filter((word) => word !== 'ones')), z.string().regex(/^[^\d\s](?:[^\d]*[^\d\s])?$/u, 'a word without digits, such as Cr')).exactOptional().describe('What scales are called on pages, where that is something else than their English names: Cr for crore, 億円 for hundred-millions of yen.'),
  style: z.strictObject({
    negative: z.enum(['parentheses', 'triangle', 'minus']).describe('How a negative figure looks.'),
    nil: text.describe('What is printed where there is no such item.'),
    growthLimit: plainNumber.exactOptional().describe('The percentage of growth beyond which a rate means nothing, such as 1000; no limit when left out.'),
    grouping: z.enum(GROUPINGS).exactOptional().describe('How digits stand in groups: by thousands (1,234,567), which holds when left out; indian (12,34,567); or by ten-thousands (123,4567).'),
    notMeaningful: text.describe('What is printed for a change that means nothing.'),
    undecided: text.describe('What is printed for what is not decided yet.'),
  }).describe('How figures look.'),
});

export type IssuerSpec = z.output<typeof issuerSchema>;
