import { identify, isWholeYear, type FiscalCalendar, type Quarter } from './calendar.ts';
import { lengthOf, type Duration } from './period.ts';
import { quartersIn } from './period-length.ts';

/** A stretch of some fiscal year that a title names: a second quarter, any quarter, nine months, a year. */
export interface TitledPeriod {
  /** As the title writes it. */
  readonly text: string;
  readonly quarters: 1 | 2 | 3 | 4;
  /** Its first quarter, where the title says which. */
  readonly first?: Quarter;
}

const ORDINALS: Readonly<Record<string, Quarter>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const COUNTS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { three: 1, '3': 1, six: 2, '6': 2, nine: 3, '9': 3, twelve: 4, '12': 4 };
const ORDINAL = '(first|second|third|fourth|final|1st|2nd|3rd|4th)';
const TEENS: Readonly<Record<string, number>> = { twelve: 12, thirteen: 13, fourteen: 14, sixteen: 16, 'twenty-six': 26, 'twenty-seven': 27, 'thirty-nine': 39, forty: 40, 'fifty-two': 52, 'fifty-three': 53 };

type Reader = (groups: readonly string[]) => Omit<TitledPeriod, 'text'> | undefined;

/** How English titles name a stretch of a year, the more telling forms first: what one of them has read, no other reads again. */
const FORMS: readonly (readonly [string, Reader])[] = [
  ['(?:first|initial) (?:three|3) quarters', () => ({ quarters: 3, first: 1 })],
  ['(?:first|initial) (?:two|2) quarters', () => ({ quarters: 2, first: 1 })],
  [`${ORDINAL}[ -](?:fiscal[ -])?quarter`, ([, which = '']) => quarter(which)],
  [`${ORDINAL}[ -](?:fiscal[ -])?half(?:[ -]year)?`, ([, which = '']) => half(/^(?:first|1st)$/i.test(which) ? 1 : 2)],
  ['Q([1-4])(?!\\d)', ([, which = '']) => quarter(which)],
  ['([1-4])Q(?:\\d{2}|\\d{4})?', ([, which = '']) => quarter(which)],
  ['H([12])(?!\\d)', ([, which = '']) => half(which === '1' ? 1 : 2)],
  ['([12])H(?:\\d{2}|\\d{4})?', ([, which = '']) => half(which === '1' ? 1 : 2)],
  ['9M(?:\\d{2}|\\d{4})?', () => ({ quarters: 3, first: 1 })],
  ['(?:first[ -])?(three|six|nine|twelve|3|6|9|12)[ -]months?', ([text = '', count = '']) => months(count, /^first/i.test(text))],
  ['(\\d\\d|[a-z]+(?:-[a-z]+)?)[ -]weeks?', ([, count = '']) => weeks(TEENS[count.toLowerCase()] ?? Number(count))],
  ['half[ -]?year(?:ly)?', () => ({ quarters: 2, first: 1 })],
  ['quarter(?:ly)?', () => ({ quarters: 1 })],
  ['(?:full|fiscal|financial|business)?[ -]?year(?:[ -]end(?:ed|ing)?)?|annual(?:ly)?|FY ?\\d{2,4}|fiscal \\d{4}', () => ({ quarters: 4, first: 1 })],
];

const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.map(([form]) => form.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')).join('|')})(?!(?!FY)\\p{L})`, 'giu');
const EACH = FORMS.map(([form, read]) => [new RegExp(`^(?:${form})$`, 'iu'), read] as const);
// "13 and 26 weeks" names two lengths.
const BOTH = /\b(\w[\w-]*) and (\w[\w-]*)([ -](?:weeks?|months?))\b/gi;
// What a year has come to until now is as long as it is: it names no length.
const SO_FAR = /\byear[ -]to[ -]date\b|\bYTD\b/gi;

/** The stretches of a fiscal year that the title of a filing names, in its order; none in a language other than English, whose words are not known. */
export function periodsTitled(title: string, language: string): readonly TitledPeriod[] {
  if (language !== 'en' && !language.startsWith('en-')) return [];
  return [...title.replace(SO_FAR, ' ').replace(BOTH, '$1$3 and $2$3').matchAll(ANY)].flatMap(([text]) => {
    for (const [form, read] of EACH) {
      const groups = form.exec(text);
      const found = groups && read(groups.map((group: string | undefined) => group ?? ''));
      if (found) return [{ text: text.trim(), ...found }];
    }
    return [];
  });
}

/** Whether a span of time is what a title names. Of one that no calendar knows its days decide. */
export function isTitled(calendar: FiscalCalendar, period: Duration, { quarters, first }: TitledPeriod): boolean {
  const fiscal = identify(calendar, period);
  if (fiscal?.kind !== 'span') return quartersIn(lengthOf(period)) === quarters;
  // A transition year is a year, whatever its length; and nine months, where it has nine.
  if (isWholeYear(fiscal) && quarters === 4) return true;
  return fiscal.last - fiscal.first + 1 === quarters && (first === undefined || fiscal.first === first);
}

function quarter(which: string): Omit<TitledPeriod, 'text'> {
  return { quarters: 1, first: ORDINALS[which.toLowerCase()] ?? (Number(which) as Quarter) };
}

function half(first: 1 | 2): Omit<TitledPeriod, 'text'> {
  return { quarters: 2, first: first === 1 ? 1 : 3 };
}

function months(count: string, isFirst: boolean): Omit<TitledPeriod, 'text'> | undefined {
  const quarters = COUNTS[count.toLowerCase()];
  return quarters && { quarters, ...(isFirst ? { first: 1 as const } : {}) };
}

function weeks(count: number): Omit<TitledPeriod, 'text'> | undefined {
  const quarters = quartersIn(count * 7);
  return quarters && { quarters };
}
