import { formatPeriodName, identify, isWholeYear, periodOf, spanOf, yearLabel, yearOf, type FiscalSpan } from '../model/time/calendar.ts';
import { formatDate, type IsoDate } from '../model/time/date.ts';
import type { Scope } from '../model/evaluation/answer.ts';
import { periodsInSentence } from '../model/words/heading.ts';
import { instant, type Period } from '../model/time/period.ts';
import { timesNamed, type NamedTime } from '../model/words/period-words.ts';
import { rollPeriod, type RollForward } from '../model/time/roll-forward.ts';

/** What titles are rolled with: the way from one filing to the next, and the next as headings see it. */
export interface TitleRoll {
  readonly roll: RollForward;
  readonly scope: Scope;
  /** The days on which the former filing was released, and on which the new one is. */
  readonly released: readonly [former: IsoDate, now: IsoDate];
}

/** Words and numbers of time that were not understood: then nobody knows what the title would have to say. */
const OTHER_TIMES = /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bH[12]\b|\b(?:half|quarter|months|weeks)\b/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const COUNTS = ['', 'three', 'six', 'nine'];

/**
 * A title with the times that it names rolled forward: "First Six Months … for the Fiscal Year Ending March 31, 2013"
 * becomes that of nine months of the same year. `undefined` where it names none, or any that is not that of a period
 * which is rolled: words are moved on, and never made up.
 */
export function rollTitle(title: string, around: TitleRoll): string | undefined {
  const { roll, scope } = around;
  let [rest, rolled] = [title, ''];
  for (const time of timesNamed(title, scope.issuer.language, roll.calendar)) {
    const at = rest.indexOf(time.text);
    const words = at < 0 ? undefined : rolledTime(time, around);
    if (words === undefined) return undefined;
    const before = rollYears(rest.slice(0, at), roll);
    if (before === undefined) return undefined;
    rolled += before + inCase(words, time.text);
    rest = rest.slice(at + time.text.length);
  }
  const after = rollYears(rest, roll);
  const whole = after === undefined ? undefined : rolled + after;
  return whole === title ? undefined : whole;
}

function rolledTime(time: NamedTime, { roll, scope, released: [former, now] }: TitleRoll): string | undefined {
  if (time.kind === 'day') {
    if (time.day === former) return formatDate(now);
    const moved = identify(roll.calendar, instant(time.day)) && rollPeriod(roll, instant(time.day));
    return moved?.kind === 'instant' ? formatDate(moved.on) : undefined;
  }
  if (time.kind === 'span') return rolledSpan(time.text, time.period, roll, scope);
  return time.kind === 'part' ? rolledPart(time, roll) : undefined;
}

/** A span as it was written: by a name of the calendar, or in the words of headings. */
function rolledSpan(text: string, period: Period, roll: RollForward, scope: Scope): string | undefined {
  const fiscal = identify(roll.calendar, period);
  const moved = fiscal && rollPeriod(roll, period);
  const to = moved && identify(roll.calendar, moved);
  if (!fiscal || !moved || !to) return undefined;
  if (text === formatPeriodName(fiscal)) return formatPeriodName(to);
  if (/^FY\d{4}$/.test(text)) return `FY${String(to.year)}`;
  return / end(?:ed|ing) /i.test(text) && !/ of the /i.test(text) ? periodsInSentence(scope, [moved]) : undefined;
}

/** A part of the year, such as the second quarter or the first six months, where it ends as the current period does. */
function rolledPart({ text, quarters, first = 1 }: Extract<NamedTime, { readonly kind: 'part' }>, roll: RollForward): string | undefined {
  const year = yearOf(roll.calendar, roll.from);
  const last = first + quarters - 1;
  const period = year && last === roll.from.last ? periodOf(roll.calendar, spanOf(year, first, last)) : undefined;
  const moved = period && rollPeriod(roll, period);
  const to = moved && identify(roll.calendar, moved);
  return to?.kind === 'span' && !isWholeYear(to) ? partWords(text, to) : undefined;
}

function partWords(text: string, { first, last }: FiscalSpan): string | undefined {
  if (first === last && /quarter/i.test(text)) return `${ORDINALS[first - 1] ?? ''} quarter`;
  const count = COUNTS[last - first + 1];
  if (count === undefined || (/first/i.test(text) && first !== 1)) return undefined;
  if (/half/i.test(text) && first === 1 && last === 2) return 'first half';
  return /first/i.test(text) ? `first ${count} months` : `${count} months`;
}

/** "Fiscal 2012" and "fiscal year 2012" moved on; `undefined` where other words of time are left. */
function rollYears(text: string, { calendar, from, to }: RollForward): string | undefined {
  const [one, other] = [yearOf(calendar, from), yearOf(calendar, to)];
  let understood = '';
  const moved = text.replace(/\b(fiscal (?:year )?)(\d{4})\b/gi, (whole, words: string, number: string) => {
    if (!one || !other || number !== yearLabel(from)) return whole;
    understood += whole;
    return `${words}${yearLabel(to)}`;
  });
  const rest = understood === '' ? text : text.replace(/\bfiscal (?:year )?\d{4}\b/gi, '');
  return OTHER_TIMES.test(rest) ? undefined : moved;
}

/** Words with the capitals of those in whose place they stand. */
function inCase(words: string, former: string): string {
  const [first = ''] = former;
  if (first !== first.toUpperCase()) return words;
  const isTitled = former.split(' ').slice(1).some((word) => /^[A-Z][a-z]/.test(word) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(word));
  return isTitled ? words.replace(/(^|[ -])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()) : words.charAt(0).toUpperCase() + words.slice(1);
}
