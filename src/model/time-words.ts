import { formatDate, partsOf, type IsoDate } from './date.ts';
import { evaluate, type Scope } from './evaluation.ts';
import { periodByName } from './filing.ts';
import { fiscalYearOf, periodHeading, withinSentence } from './heading.ts';
import { endOf } from './period.ts';
import type { Reference } from './reference.ts';
import type { Unworded, Worded } from './worded.ts';

const NO_PERIOD = 'Name a period of filing.yaml, a target, "released" or "translation", or a concept whose value is a date.';

/**
 * A day as a sentence writes it: `September 30, 2012`, `September 2012`, `2012`. `of` names a period (its last day, or
 * with `at="start"` its first), an announcement, `released`, `translation`, or a concept whose value is a date.
 */
export function dateInWords(scope: Scope, attributes: Reference['attributes']): Worded | Unworded {
  const found = dayOf(scope, attributes);
  if (found.kind === 'unworded') return found;
  const { day } = found;
  const text = { full: formatDate(day), month: monthOf(day), year: String(partsOf(day).year) }[attributes['as'] ?? 'full'] ?? formatDate(day);
  return { kind: 'worded', text, facts: found.facts, day };
}

function monthOf(day: IsoDate): string {
  return formatDate(day).replace(/ \d+,/, '');
}

type Day = { readonly kind: 'day'; readonly day: IsoDate; readonly facts: Worded['facts'] };

function dayOf(scope: Scope, { of = '', at, period }: Reference['attributes']): Day | Unworded {
  const { filing, taxonomy } = scope;
  const plain = (day: IsoDate): Day => ({ kind: 'day', day, facts: [] });
  const named = periodByName(filing, of);
  if (named) return plain(at === 'start' && named.period.kind === 'duration' ? named.period.from : endOf(named.period));
  if (of === 'released') return plain(filing.released);
  if (of === 'translation' && filing.translation) return plain(filing.translation.date);
  const announcement = filing.announcements.find(({ id }) => id === of);
  if (announcement) return plain(announcement.announced);
  if (!taxonomy.concepts.has(of)) return { kind: 'unworded', reason: `nothing called "${of}" has a date`, remedy: NO_PERIOD };
  const facts = period === undefined ? filing.facts.of(of) : filing.facts.of(of).filter(({ periodName }) => periodName === periodByName(filing, period)?.name);
  const [fact] = facts;
  if (fact?.value.kind === 'date') return { kind: 'day', day: fact.value.date, facts: [fact] };
  const answer = fact ? evaluate(scope, { concept: of, period: fact.period }) : undefined;
  return { kind: 'unworded', reason: answer ? `"${of}" has no date` : `no fact is on file for "${of}"`, remedy: 'Type the date in a facts file.' };
}

/**
 * A period as a sentence names it: `1H12`; as a span `six months ended September 30, 2012`; as dates `April 1, 2012 to
 * September 30, 2012`; as a year `fiscal year 2012`.
 */
export function periodInWords(scope: Scope, { of = '', as = 'name' }: Reference['attributes']): Worded | Unworded {
  const named = periodByName(scope.filing, of);
  if (!named) return { kind: 'unworded', reason: `the filing has no period "${of}"`, remedy: 'Name a period of filing.yaml.' };
  const { period } = named;
  const text = {
    name: named.name,
    span: withinSentence(periodHeading(scope, period)).replace(/^as of /, ''),
    dates: period.kind === 'duration' ? `${formatDate(period.from)} to ${formatDate(period.to)}` : formatDate(period.on),
    year: `fiscal year ${String(fiscalYearOf(scope, period))}`,
  }[as] ?? named.name;
  return { kind: 'worded', text, facts: [], day: endOf(period) };
}
