import { identify, isWholeYear, yearLabel, yearOf, type FiscalCalendar } from '../time/calendar.ts';
import type { Aspects } from '../content/aspect.ts';
import { SCALES } from '../amounts/scale.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName, type NamedPeriod } from '../content/filing.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { endOf, statedDay, type Period } from '../time/period.ts';
import { lengthIn } from '../time/whole-length.ts';
import type { PeriodSaid } from '../../words/periods.ts';
import { wordsOf } from './words-of.ts';
import { unitHeading } from '../units/unit-naming.ts';

/** A period as words are asked for it: what it is in the fiscal calendar of its filing, and whether it was over at the release. */
export function periodSaid(scope: Scope, period: Period): PeriodSaid {
  const to = endOf(period);
  if (period.kind === 'instant') return { kind: 'day', day: statedDay(period) };
  const { from } = period;
  const dates = { kind: 'dates' as const, from, to };
  const calendar = filingCalendar(scope);
  const fiscal = identify(calendar, period);
  const year = fiscal && yearOf(calendar, fiscal);
  if (fiscal?.kind !== 'span' || !year) return dates;
  const over = to <= scope.filing.released;
  const length = lengthIn(year, fiscal, period);
  if (!isWholeYear(fiscal)) return length ? { kind: 'span', length, to, over } : dates;
  const told = length ? { length } : {};
  if (year.transition) return { kind: 'transition', ...told, from, to, over };
  return { kind: 'year', ...(year.rule.kind === 'weeks' ? told : {}), to, over };
}

/** A period where it stands by itself, over a column: `As of March 31, 2012`, `Six Months Ended September 30, 2012`. */
export function periodHeading(scope: Scope, period: Period): string {
  return wordsOf(scope).periods.heading(periodSaid(scope, period));
}

/** The fiscal year to which a period belongs, as the issuer names it: `2012`; by its last day's calendar year otherwise. */
export function fiscalYearOf(calendar: FiscalCalendar, period: Period): string {
  const fiscal = identify(calendar, period);
  return fiscal ? yearLabel(fiscal) : endOf(period).slice(0, 4);
}

/** What a fiscal year is called in a sentence: `fiscal year 2012`, or `transition period 2022` where the year end moved. */
export function fiscalYearName(scope: Scope, period: Period): string {
  const calendar = filingCalendar(scope);
  const fiscal = identify(calendar, period);
  const transition = fiscal && yearOf(calendar, fiscal)?.transition;
  return wordsOf(scope).periods.year(transition ? String(fiscal.year) : fiscalYearOf(calendar, period), Boolean(transition));
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
  const says = wordsOf(scope).figures;
  if (aspects.concept) words.push(scope.taxonomy.concepts.get(aspects.concept)?.label ?? aspects.concept);
  for (const [dimension, member] of Object.entries(aspects.members ?? {})) {
    words.push(scope.taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  }
  const named = aspects.period ? periodByName(scope.filing, aspects.period) : undefined;
  // Beside the column of its period, a change says what it is; saying of which period would say it twice.
  const isChange = (aspects.view ?? 'value') !== 'value';
  if (named && !isChange) {
    const heading = headings === 'short' ? named.name : periodHeading(scope, named.period);
    words.push(named.derived ? says.derived(heading) : heading);
  }
  const announcement = scope.filing.announcements.find((each) => each.id === aspects.stance);
  if (announcement) words.push(says.announced(words.pop() ?? '', announcement.label));
  const view = aspects.view ? viewHeading(scope, aspects, yearOnYear && inherited.against === undefined && aspects.against === undefined, inPoints) : undefined;
  if (view) words.push(view);
  else if (aspects.currency ?? aspects.scale) words.push(unit ?? unitAsked(scope, { ...inherited, ...aspects }));
  return words.filter((word) => word !== '').join(', ');
}

/** What a column of this view is called. */
function viewHeading(scope: Scope, { view = 'value' }: Aspects, yearOnYear: boolean, inPoints: boolean): string | undefined {
  if (view === 'value') return undefined;
  const said = wordsOf(scope).figures.view;
  return view === 'points' && !inPoints ? said('change', yearOnYear) : said(view, yearOnYear);
}

/** The unit that a currency and a scale ask for; a scale alone says too little, and is left to the figures. */
function unitAsked({ issuer }: Scope, { currency, scale }: Aspects): string {
  return currency === undefined ? '' : unitHeading(issuer, { unit: { kind: 'monetary', currency }, exponent: SCALES[scale?.monetary ?? 'ones'] });
}

/**
 * Periods inside a sentence, in the order given: `as of September 30, 2012`; those that end together as one, `three and
 * six months ended September 30, 2012`. Empty for none.
 */
export function periodsInSentence(scope: Scope, periods: readonly Period[]): string {
  return wordsOf(scope).periods.sentence(periods.map((period) => periodSaid(scope, period)));
}

/** A period named short, with what the name stands for: `1H12: six months ended September 30, 2012`. */
export function periodGloss(scope: Scope, named: NamedPeriod): string {
  return wordsOf(scope).periods.gloss(named.name, periodSaid(scope, named.period));
}
