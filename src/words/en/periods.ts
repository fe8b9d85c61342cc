import type { Length, PeriodSaid, PeriodWords } from '../periods.ts';
import { dates } from './dates.ts';
import { capitalized, cardinal, listed, ordinal, plural } from './numbers.ts';

const NOUNS = { months: 'month', weeks: 'week', days: 'day' } as const;

export const periods: PeriodWords = {
  heading: (period) => titled(sentenceOf(period), period),
  line: (period) => capitalized(sentenceOf(period)),
  sentence: severalOf,
  bare: (period) => (period.kind === 'day' ? dates.full(period.day) : sentenceOf(period)),
  between: (from, to) => `${dates.full(from)} to ${dates.full(to)}`,
  gloss: (name, period) => `${name}: ${sentenceOf(period)}`,
  year: (number, transition) => `${transition ? 'transition period' : 'fiscal year'} ${number}`,
  part: (part) => {
    switch (part.kind) {
      case 'quarter':
      case 'half':
        return `${ordinal(part.number)} ${part.kind}`;
      case 'first-months':
        return `first ${cardinal(part.count)} months`;
      case 'year':
        return 'full year';
      case 'transition':
        return 'transition period';
    }
  },
  length: ({ count, of }) => `${String(count)} ${plural(count, NOUNS[of])}`,
  lengthTo: ({ count, of }, to) => `${String(count)} ${plural(count, NOUNS[of])} to ${dates.full(to)}`,
  uneven: (later, earlier) => `${later} are compared with ${earlier}.`,
  unlike: (later, earlier) => `No change is stated where ${later} would be compared with ${earlier}.`,
  lists: {
    'quarter': { heading: 'Quarters', within: 'quarters' },
    'half': { heading: 'Half years', within: 'half years' },
    'nine-months': { heading: 'Nine months', within: 'nine months' },
    'year': { heading: 'Fiscal years', within: 'fiscal years' },
    'balance': { heading: 'Balances', within: 'balances' },
    'other': { heading: 'Other periods', within: 'other periods' },
  },
};

function sentenceOf(period: PeriodSaid): string {
  switch (period.kind) {
    case 'day':
      return `as of ${dates.full(period.day)}`;
    case 'dates':
      return fromTo(period.from, period.to);
    case 'span':
      return `${severalWords(period.length)} ${ended(period)}`;
    case 'year':
      return `fiscal year ${period.length ? `(${severalWords(period.length)}) ` : ''}${ended(period)}`;
    case 'transition':
      return period.length ? `${written(period.length)}-${NOUNS[period.length.of]} transition period ${ended(period)}` : `transition period ${fromTo(period.from, period.to)}`;
  }
}

/** Words over a column: all of them with a capital, but for those of a date, and for small ones where there is no length. */
function titled(words: string, period: PeriodSaid): string {
  if (period.kind === 'day' || period.kind === 'dates') return capitalized(words);
  if (period.kind === 'transition' && !period.length) return words.replace(/^transition period/, 'Transition Period');
  const end = dates.full(period.to);
  return `${words.slice(0, -end.length).replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}${end}`;
}

function severalOf(all: readonly PeriodSaid[]): string {
  const [first] = all;
  const spans = all.flatMap((period) => (period.kind === 'span' ? [period] : []));
  const together = all.length > 1 && spans.length === all.length && first?.kind === 'span' && spans.every(({ to, over }) => to === first.to && over === first.over);
  if (!together) return all.map(sentenceOf).join(' and ');
  const sameMeasure = spans.every(({ length }) => length.of === first.length.of && length.count > 1);
  const lengths = spans.map(({ length }, index) => (sameMeasure && index < spans.length - 1 ? written(length) : severalWords(length)));
  return `${listed(lengths)} ${ended(first)}`;
}

/** Months in words, weeks in digits, as the field writes them: `six months`, `13 weeks`. */
function severalWords(length: Length): string {
  return `${written(length)} ${plural(length.count, NOUNS[length.of])}`;
}

function written({ count, of }: Length): string {
  return of === 'months' ? cardinal(count) : String(count);
}

function ended({ to, over }: { readonly to: string; readonly over: boolean }): string {
  return `${over ? 'ended' : 'ending'} ${dates.full(to)}`;
}

function fromTo(from: string, to: string): string {
  return `from ${dates.full(from)} to ${dates.full(to)}`;
}
