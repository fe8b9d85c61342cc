import { daysOf, parsePeriodName, periodOf, spanOf, type FiscalCalendar, type Quarter } from '../time/calendar.ts';
import { addDays, addMonths, MONTHS, parseDate, type IsoDate } from '../time/date.ts';
import { yearOn } from '../time/fiscal-year.ts';
import { duration, type Duration } from '../time/period.ts';

/** A time that words name. */
export type NamedTime = { readonly text: string } & (
  | { readonly kind: 'span'; readonly period: Duration }
  | { readonly kind: 'day'; readonly day: IsoDate }
  /** A stretch of some fiscal year: a first half, a fourth quarter, any three months (then without `first`). */
  | { readonly kind: 'part'; readonly quarters: number; readonly first?: Quarter }
  /** A month, a day without a year: nothing that can be compared. */
  | { readonly kind: 'vague' }
);

const DATE = `(?:${MONTHS.join('|')}) \\d{1,2}(?:, \\d{4})?`;
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((ten, index) => ['', ...UNITS].map((unit, rest) => [unit === '' ? ten : `${ten}-${unit}`, 10 * (index + 2) + rest] as const)),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...['1st', '2nd', '3rd', '4th', '5th', '6th'].map((word, index) => [word, index + 1] as const),
]);
const ANY_NUMBER = `(\\d\\d?|(?:${TENS.join('|')})(?:-(?:${UNITS.join('|')}))?|${[...TEENS, ...UNITS].join('|')})`;
const MANY = '(three|six|nine|twelve|3|6|9|12)';
const WHICH = `(${ORDINALS.join('|')}|1st|2nd|3rd|4th|5th|6th)`;
const SPAN = '([1-6]Q|[12]H|9M|12M|15M)';
const YEAR = '(\\d{4}T?|\\d{2}T?)';

type Reader = (groups: readonly string[], calendar: FiscalCalendar) => readonly (NamedTime | undefined)[];

/** What filings write in English, the longer forms first: `three months ended …` before the date in it. */
const FORMS: readonly (readonly [string, Reader])[] = [
  [`(?:transition period )?(?:from )?(${DATE}) (?:to|through) (${DATE})`, ([text = '', from = '', to = '']) => [between(text, from, to)]],
  [`first ${MANY} months of the (?:\\w+ )?fiscal year end(?:ed|ing) (${DATE})`, ([text = '', many = '', end = '']) => [firstMonths(text, numberOf(many), end)]],
  [`${ANY_NUMBER}(?: months?|-month transition period) end(?:ed|ing) (${DATE})(?: and (${DATE}))?`, ([text = '', many = '', ...ends]) => monthsUntilEach(text, many, ends.filter(Boolean))],
  [`fiscal year \\(${ANY_NUMBER} weeks\\) end(?:ed|ing) (${DATE})`, ([text = '', weeks = '', end = '']) => [weeksUntil(text, numberOf(weeks), end)]],
  [`${ANY_NUMBER}(?: weeks?|-week transition period) end(?:ed|ing) (${DATE})`, ([text = '', weeks = '', end = '']) => [weeksUntil(text, numberOf(weeks), end)]],
  [`(?:fiscal year|transition period) end(?:ed|ing) (${DATE})`, ([text = '', end = ''], calendar) => [yearUntil(text, end, calendar)]],
  [`${WHICH} (half|quarter)(?: of)? FY${YEAR}`, ([text = '', which = '', part = '', year = ''], calendar) => [fiscal(text, `${String(numberOf(which))}${part === 'half' ? 'H' : 'Q'}${year}`, calendar)]],
  [`${SPAN} ?(?:FY)?${YEAR}`, ([text = '', span = '', year = ''], calendar) => [fiscal(text, `${span}${year}`, calendar)]],
  [`FY${YEAR} ${SPAN}`, ([text = '', year = '', span = ''], calendar) => [fiscal(text, `${span}${year}`, calendar)]],
  [`FY${YEAR}`, ([text = ''], calendar) => [fiscal(text, text, calendar)]],
  [DATE, ([text = '']) => [day(text)]],
  [`(?:${MONTHS.join('|')}) \\d{4}`, ([text = '']) => [{ text, kind: 'vague' }]],
  [`first ${MANY} months`, ([text = '', many = '']) => [{ text, kind: 'part', quarters: numberOf(many) / 3, first: 1 }]],
  [`${MANY} months`, ([text = '', many = '']) => [{ text, kind: 'part', quarters: numberOf(many) / 3 }]],
  [`${WHICH} (half|quarter)`, ([text = '', which = '', part = '']) => [part === 'half' ? partOf(text, 2, 2 * numberOf(which) - 1) : partOf(text, 1, numberOf(which))]],
];

const ANY = new RegExp(`(?<![\\w-])(?:${FORMS.map(([form]) => form.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')).join('|')})(?![\\w-])`, 'gi');
const EACH = FORMS.map(([form, read]) => [new RegExp(`^${form}$`, 'i'), read] as const);
// Nearly all labels name no time; this tells most of them at a glance.
const HINT = /\d|months?|half|quarter/i;
const NONE: readonly NamedTime[] = [];
const known = new WeakMap<FiscalCalendar, Map<string, readonly NamedTime[]>>();

/**
 * The times that a heading or sentence names, in their order. Only English is understood; text in another language
 * names none. Kept by text: headings repeat from column to column.
 */
export function timesNamed(text: string, language: string, calendar: FiscalCalendar): readonly NamedTime[] {
  if (!isEnglish(language) || !HINT.test(text)) return NONE;
  let texts = known.get(calendar);
  if (!texts) known.set(calendar, (texts = new Map<string, readonly NamedTime[]>()));
  let found = texts.get(text);
  if (!found) texts.set(text, (found = [...text.matchAll(ANY)].flatMap(([match]) => readTime(match, calendar))));
  return found;
}

/** What is left of a text without the times that it names and the small words between them. */
export function besideTimes(text: string, language: string): string {
  if (!isEnglish(language)) return text;
  return text.replace(ANY, ' ').replace(/\b(?:as of|for|the|and|at|full)\b|[^\p{L}]+/giu, ' ').trim();
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function readTime(match: string, calendar: FiscalCalendar): readonly NamedTime[] {
  for (const [form, read] of EACH) {
    const groups = form.exec(match);
    if (groups) return read(groups, calendar).map((time) => time ?? { text: match, kind: 'vague' });
  }
  return [];
}

function day(text: string): NamedTime | undefined {
  const date = dateOf(text);
  return date === undefined ? undefined : { text, kind: 'day', day: date };
}

function between(text: string, from: string, to: string): NamedTime | undefined {
  // "April 1 to September 30, 2012" says the year once.
  const [start, end] = [dateOf(from.includes(',') ? from : `${from}${to.slice(to.indexOf(','))}`), dateOf(to)];
  return start && end ? { text, kind: 'span', period: duration(start, end) } : undefined;
}

function monthsUntil(text: string, months: number, end: string): NamedTime | undefined {
  const to = dateOf(end);
  return to && { text, kind: 'span', period: duration(addDays(addMonths(to, -months), 1), to) };
}

/** `Six Months Ended September 30, 2011 and September 30, 2012` names two spans. */
function monthsUntilEach(text: string, many: string, ends: readonly string[]): readonly (NamedTime | undefined)[] {
  return ends.map((end) => monthsUntil(ends.length === 1 ? text : `${many} months ended ${end}`, numberOf(many), end));
}

function firstMonths(text: string, months: number, yearEnd: string): NamedTime | undefined {
  const end = dateOf(yearEnd);
  return end && { text, kind: 'span', period: duration(addDays(addMonths(end, -12), 1), addMonths(end, months - 12)) };
}

function weeksUntil(text: string, weeks: number, end: string): NamedTime | undefined {
  const to = dateOf(end);
  return to && { text, kind: 'span', period: duration(addDays(to, 1 - 7 * weeks), to) };
}

function yearUntil(text: string, end: string, calendar: FiscalCalendar): NamedTime | undefined {
  const to = dateOf(end);
  const year = to && yearOn(calendar, to);
  if (year?.to !== to || !year) return year?.rule.kind === 'weeks' ? undefined : monthsUntil(text, 12, end);
  const period = daysOf(year, spanOf(year, 1, year.quarterEnds.length));
  return period?.kind === 'duration' ? { text, kind: 'span', period } : undefined;
}

function fiscal(text: string, name: string, calendar: FiscalCalendar): NamedTime | undefined {
  const named = parsePeriodName(calendar, name.toUpperCase());
  const period = named && periodOf(calendar, named);
  return period?.kind === 'duration' ? { text, kind: 'span', period } : undefined;
}

function partOf(text: string, quarters: number, first: number): NamedTime {
  return { text, kind: 'part', quarters, first: first as Quarter };
}

function numberOf(word: string): number {
  return COUNTS.get(word.toLowerCase()) ?? Number(word);
}

function dateOf(text: string): IsoDate | undefined {
  const [, month = '', date = '', year] = /^(\w+) (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const parsed = parseDate(`${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
}
