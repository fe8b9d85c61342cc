import { identify, isWholeYear, yearLabel, yearOf, type FiscalCalendar } from '../time/calendar.ts';
import type { Aspects } from '../content/aspect.ts';
import { SCALES } from '../amounts/scale.ts';
import { formatDate } from '../time/date.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName, type NamedPeriod } from '../content/filing.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { endOf, statedDay, type Period } from '../time/period.ts';
import { lengthInWords } from './span-words.ts';
import { unitHeading } from '../units/unit-naming.ts';

/**
 * A period as a heading writes it out: `As of March 31, 2012`, `Six Months Ended September 30, 2012`,
 * `Fiscal Year Ending March 31, 2013` while it lasts, `13 Weeks Ended …` in a calendar of weeks, and where the year end
 * moved `Nine-Month Transition Period Ended December 31, 2022`.
 */
export function periodHeading(scope: Scope, period: Period): string {
  const end = endOf(period);
  if (period.kind === 'instant') return `As of ${formatDate(statedDay(period))}`;
  const dates = `From ${formatDate(period.from)} to ${formatDate(end)}`;
  const calendar = filingCalendar(scope);
  const fiscal = identify(calendar, period);
  const year = fiscal && yearOf(calendar, fiscal);
  if (fiscal?.kind !== 'span' || !year) return dates;
  const ended = `${end > scope.filing.released ? 'Ending' : 'Ended'} ${formatDate(end)}`;
  const length = lengthInWords(year, fiscal, period);
  if (!isWholeYear(fiscal)) return length ? `${length.several} ${ended}` : dates;
  if (year.transition) return length ? `${length.one} Transition Period ${ended}` : `Transition Period f${dates.slice(1)}`;
  return year.rule.kind === 'weeks' && length ? `Fiscal Year (${length.several}) ${ended}` : `Fiscal Year ${ended}`;
}

/** The fiscal year to which a period belongs, as the issuer names it: `2012`; by its last day's calendar year otherwise. */
export function fiscalYearOf(calendar: FiscalCalendar, period: Period): string {
  const fiscal = identify(calendar, period);
  return fiscal ? yearLabel(fiscal) : endOf(period).slice(0, 4);
}

/** What a fiscal year is called in a sentence: `fiscal year 2012`, or `transition period 2022` where the year end moved. */
export function fiscalYearName(calendar: FiscalCalendar, period: Period): string {
  const fiscal = identify(calendar, period);
  const transition = fiscal && yearOf(calendar, fiscal)?.transition;
  return transition ? `transition period ${String(fiscal.year)}` : `fiscal year ${fiscalYearOf(calendar, period)}`;
}

/** How the aspects of a row or column are worded. */
export interface HeadingStyle {
  /** Whether periods are written out or called by their names. */
  readonly headings: 'long' | 'short';
  /** Said in place of the currency and scale that are asked for. */
  readonly unit?: string | undefined;
  /** Whether a change is from a year before; it is where nothing is said. */
  readonly yearOnYear?: boolean;
  /** Whether what lies between two ratios is in points, as of percentages; it is where nothing is said. */
  readonly inPoints?: boolean;
}

/**
 * What a row or column says of itself when its table gives it no label: its concept, members, period, announcement,
 * currency and view, in that order, those that it has.
 */
export function aspectHeading(scope: Scope, aspects: Aspects, inherited: Aspects, { headings, unit, yearOnYear = true, inPoints = true }: HeadingStyle): string {
  const words: string[] = [];
  if (aspects.concept) words.push(scope.taxonomy.concepts.get(aspects.concept)?.label ?? aspects.concept);
  for (const [dimension, member] of Object.entries(aspects.members ?? {})) {
    words.push(scope.taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  }
  const named = aspects.period ? periodByName(scope.filing, aspects.period) : undefined;
  // Beside the column of its period, a change says what it is; saying of which period would say it twice.
  const isChange = (aspects.view ?? 'value') !== 'value';
  if (named && !isChange) words.push(`${headings === 'short' ? named.name : periodHeading(scope, named.period)}${named.derived ? ' (derived)' : ''}`);
  const announcement = scope.filing.announcements.find((each) => each.id === aspects.stance);
  if (announcement) words.push(`${words.pop() ?? ''} (${announcement.label})`.trimStart());
  const view = aspects.view ? viewHeading(aspects, yearOnYear && inherited.against === undefined && aspects.against === undefined, inPoints) : undefined;
  if (view) words.push(view);
  else if (aspects.currency ?? aspects.scale) words.push(unit ?? unitAsked(scope, { ...inherited, ...aspects }));
  return words.filter((word) => word !== '').join(', ');
}

/** What a column of this view is called. */
function viewHeading(own: Aspects, yearOnYear: boolean, inPoints: boolean): string | undefined {
  switch (own.view) {
    case 'change':
      return yearOnYear ? 'YoY change' : 'Change';
    case 'percent-change':
      return yearOnYear ? 'YoY % change' : '% change';
    case 'share':
      return '% of total';
    case 'progress':
      return '% of target';
    case 'remaining':
      return 'To go';
    case 'points':
      return inPoints ? 'Change in points' : yearOnYear ? 'YoY change' : 'Change';
    default:
      return undefined;
  }
}

/** The unit that a currency and a scale ask for; a scale alone says too little, and is left to the figures. */
function unitAsked({ issuer }: Scope, { currency, scale }: Aspects): string {
  return currency === undefined ? '' : unitHeading(issuer, { unit: { kind: 'monetary', currency }, exponent: SCALES[scale?.monetary ?? 'ones'] });
}

/** A period's heading inside a sentence: `six months ended September 30, 2012`. The month keeps its capital. */
export function withinSentence(heading: string): string {
  const words = heading.replace(/^(.+?) (Ended|Ending) /, (_, span: string, verb: string) => `${span.toLowerCase()} ${verb.toLowerCase()} `);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/**
 * Periods inside a sentence, in the order given: `as of September 30, 2012`; those that end together as one, `three and
 * six months ended September 30, 2012`. Empty for none.
 */
export function periodsInSentence(scope: Scope, periods: readonly Period[]): string {
  const all = periods.map((period) => withinSentence(periodHeading(scope, period)));
  const parts = all.map((words) => /^(.+) ((?:ended|ending) .+)$/.exec(words) ?? []);
  const [, , end] = parts[0] ?? [];
  if (all.length < 2 || end === undefined || parts.some(([, , other]) => other !== end)) return all.join(' and ');
  const spans = parts.map(([, span = '']) => span);
  const measures = new Set(spans.map((span) => / (?:months|weeks)$/.exec(span)?.[0]));
  const [measure] = measures;
  const short = measures.size === 1 && measure !== undefined ? spans.map((span, index) => (index === spans.length - 1 ? span : span.slice(0, -measure.length))) : spans;
  return `${short.slice(0, -1).join(', ')} and ${short.at(-1) ?? ''} ${end}`;
}

/** A period named short, with what the name stands for: `1H12: six months ended September 30, 2012`. */
export function periodGloss(scope: Scope, named: NamedPeriod): string {
  return `${named.name}: ${withinSentence(periodHeading(scope, named.period))}`;
}
