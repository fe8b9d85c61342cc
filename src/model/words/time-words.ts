import { identify, isWholeYear, yearOf } from '../time/calendar.ts';
import type { IsoDate } from '../time/date.ts';
import type { Scope } from '../evaluation/answer.ts';
import { periodByName, type Filing } from '../content/filing.ts';
import { filingCalendar } from '../content/filing-calendar.ts';
import { fiscalYearName, periodSaid } from './heading.ts';
import { wordsOf } from './words-of.ts';
import type { PartOfYear } from '../../words/periods.ts';
import { statedDay, type Period } from '../time/period.ts';
import type { Reference, ReferenceContext } from '../content/reference.ts';
import type { Unworded, Worded } from './worded.ts';

const NO_PERIOD = 'Name a period of filing.yaml, a target, "released" or "translation", or a concept whose value is a date.';

/**
 * A day as a sentence writes it: `September 30, 2012`, `September 2012`, `2012`. `of` names a period (its last day, or
 * with `at="start"` its first), an announcement, `released`, `translation`, or a concept whose value is a date.
 */
export function dateInWords(scope: Scope, attributes: Reference['attributes'], context: ReferenceContext): Worded | Unworded {
  const found = dayOf(scope, attributes, context);
  if (found.kind === 'unworded') return found;
  const { day } = found;
  const { dates } = wordsOf(scope);
  const text = { full: dates.full(day), month: dates.month(day), year: dates.year(day) }[attributes['as'] ?? 'full'] ?? dates.full(day);
  return { kind: 'worded', text, facts: found.facts, day };
}

type Day = { readonly kind: 'day'; readonly day: IsoDate; readonly facts: Worded['facts'] };

function dayOf(scope: Scope, { of = '', at, period }: Reference['attributes'], context: ReferenceContext): Day | Unworded {
  const { filing, taxonomy } = scope;
  const plain = (day: IsoDate): Day => ({ kind: 'day', day, facts: [] });
  const named = periodByName(filing, of);
  if (named) return plain(at === 'start' && named.period.kind === 'duration' ? named.period.from : statedDay(named.period));
  if (of === 'released') return plain(filing.released);
  if (of === 'translation' && filing.translation) return plain(filing.translation.date);
  const announcement = filing.announcements.find(({ id }) => id === of);
  if (announcement?.announced !== undefined) return plain(announcement.announced);
  if (announcement) return { kind: 'unworded', reason: `the filing does not say when "${of}" was announced`, remedy: `Say it under targets in filing.yaml (announced: …).` };
  if (!taxonomy.concepts.has(of)) return { kind: 'unworded', reason: `nothing called "${of}" has a date`, remedy: NO_PERIOD };
  if (taxonomy.concepts.get(of)?.value !== 'date') return { kind: 'unworded', reason: `"${of}" is not a date`, remedy: NO_PERIOD };
  return dayOfFact(filing, of, period, context);
}

/** The date of a fact: for the period that is named, else for that of the section, else the only one on file. */
function dayOfFact(filing: Filing, concept: string, period: string | undefined, context: ReferenceContext): Day | Unworded {
  const all = filing.facts.of(concept);
  const inPeriod = (name: string) => all.find(({ periodName }) => periodName === periodByName(filing, name)?.name);
  const fact = period === undefined ? inPeriod(context.period) ?? (all.length === 1 ? all[0] : undefined) : inPeriod(period);
  if (fact?.value.kind === 'date') return { kind: 'day', day: fact.value.date, facts: [fact] };
  if (fact) return { kind: 'unworded', reason: `"${concept}" is ${fact.value.kind === 'due' ? 'still missing' : fact.value.kind}`, remedy: 'Type the date in a facts file, or reword the sentence.' };
  return all.length > 1
    ? { kind: 'unworded', reason: `several dates are on file for "${concept}"`, remedy: 'Say which one is meant: period="…".' }
    : { kind: 'unworded', reason: `no fact is on file for "${concept}"`, remedy: 'Type the date in a facts file.' };
}

/**
 * A period as a sentence names it: `1H12`; as a span `six months ended September 30, 2012`; as a part of its fiscal year
 * `first half`; as dates `April 1, 2012 to September 30, 2012`; as a year `fiscal year 2012`.
 */
export function periodInWords(scope: Scope, { of = '', as = 'name' }: Reference['attributes']): Worded | Unworded {
  const named = periodByName(scope.filing, of);
  if (!named) return { kind: 'unworded', reason: `the filing has no period "${of}"`, remedy: 'Name a period of filing.yaml.' };
  const { period } = named;
  const { dates, periods } = wordsOf(scope);
  const part = partOf(scope, period);
  if (as === 'part' && part === undefined) {
    return { kind: 'unworded', reason: `the fiscal calendar has no name for the part of a year that "${of}" is`, remedy: 'Write as="dates", or name a half, a quarter, nine months or a year.' };
  }
  const text = {
    name: named.name,
    span: periods.bare(periodSaid(scope, period)),
    part: part ? periods.part(part) : named.name,
    dates: period.kind === 'duration' ? periods.between(period.from, period.to) : dates.full(statedDay(period)),
    year: fiscalYearName(scope, period),
  }[as] ?? named.name;
  return { kind: 'worded', text, facts: [], day: statedDay(period) };
}

/** The part of the fiscal year that a span is; `undefined` for a balance, and for days that the calendar does not name. */
function partOf(scope: Scope, period: Period): PartOfYear | undefined {
  const calendar = filingCalendar(scope);
  const fiscal = identify(calendar, period);
  if (fiscal?.kind !== 'span') return undefined;
  const { first, last } = fiscal;
  const transition = yearOf(calendar, fiscal)?.transition;
  if (isWholeYear(fiscal)) return { kind: transition ? 'transition' : 'year' };
  if (first === last) return { kind: 'quarter', number: first };
  if (last - first === 1 && !transition) return { kind: 'half', number: first === 1 ? 1 : 2 };
  return { kind: 'first-months', count: 3 * last };
}
