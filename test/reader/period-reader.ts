import type { SeenRow, SeenTable } from './seen-table.ts';

// The same reader, who can read a calendar. Nothing here is shared with what words periods (src/model/words/heading.ts).

/** A span of days, both of them in it, or a day at whose end a balance stands: `2012-04-01/2012-09-30`, `2012-09-30`. */
export type ReadPeriod = string;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = `(?:${MONTHS.join('|')}) \\d{1,2}, \\d{4}`;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'];
const NUMBER = `(\\d+|${NUMBERS.slice(1).toReversed().join('|')})`;

/** The spans and days that words name, in their order. A balance said to be of a span has yet to be placed at one end of it. */
export function periodsIn(words: string): readonly ReadPeriod[] {
  const forms = new RegExp([
    `from (${DAY}) to (${DAY})`,
    `(${DAY}) to (${DAY})`,
    `fiscal year \\((\\d+) weeks\\) end(?:ed|ing) (${DAY})`,
    `${NUMBER}(?: |-)(month|week)s?(?: transition period)? end(?:ed|ing) (${DAY})`,
    `fiscal year end(?:ed|ing) (${DAY})`,
    `(${DAY})`,
  ].join('|'), 'gi');
  return [...words.matchAll(forms)].map(([, from, to, first, last, weeks, yearEnd, count, measure, end, year, day]: readonly (string | undefined)[]) => {
    if (day !== undefined) return isoOf(day);
    if (year !== undefined) return span(monthsBefore(isoOf(year), 12), isoOf(year));
    if (weeks !== undefined) return span(daysAfter(isoOf(yearEnd), -7 * Number(weeks)), isoOf(yearEnd));
    if (count !== undefined) {
      const many = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase());
      return span(measure?.toLowerCase() === 'week' ? daysAfter(isoOf(end), -7 * many) : monthsBefore(isoOf(end), many), isoOf(end));
    }
    return `${isoOf(from ?? first)}/${isoOf(to ?? last)}`;
  });
}

/** What is known of a figure by its nature: whether there is that much at a moment, or that much happened over time. */
export type Nature = 'balance' | 'flow';

/** The period that a figure of a table is of, or why a reader cannot tell. */
export function readPeriod(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number, nature: Nature): { readonly period: ReadPeriod } | string {
  const texts = textsAround(table, row, around, column);
  // How much of a target has been reached is said of the time until now, of the periods that are shown the one that ends first.
  const isProgress = texts.some((text) => /% of target|\bto go\b/i.test(text));
  const said = named(table, texts) ?? (isProgress ? periodsShown(table, row, around, column, nature).toSorted(byEnd)[0] : undefined);
  if (said === undefined) return `nothing says when "${row.label}" was`;
  if (!said.includes('/')) return nature === 'balance' ? { period: said } : `"${row.label}" took time, and only a day is said`;
  return { period: placed(table, said, nature, texts) };
}

/**
 * The periods that a change lies between, the later one first: a year apart where the heading says so (`YoY`), from the
 * day or span that it names (`from March 31, 2012`), else the two that the table shows.
 */
export function readChange(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number, nature: Nature): { readonly period: ReadPeriod; readonly base: ReadPeriod } | string {
  const over = table.headings[column] ?? [];
  const texts = textsAround(table, row, around, column);
  const shown = periodsShown(table, row, around, column, nature);
  const said = named(table, texts.map((text) => text.replace(FROM, '')));
  const names = [...over, row.label, plainOf(row.label)];
  const opens = nature === 'balance' && isOpening(table, texts) ? names.map((text) => `${text} at the beginning of the period`) : names;
  const pairs = opens.flatMap((text) => compared(table, text)).filter(({ period }) => period.includes('/') === (nature === 'flow'));
  if (said === undefined && pairs.length === 1 && pairs[0]) return pairs[0];
  // Of two periods beside it a change leads to the later one.
  const current = said === undefined ? shown.slice(0, 2).sort(byEnd).at(-1) : placed(table, said, nature, texts);
  if (current === undefined) return `nothing says until when "${row.label}" changed`;
  const from = over.flatMap((text) => called(table, FROM.exec(text)?.[1] ?? '') ?? [])[0];
  if (from !== undefined) return { period: current, base: placed(table, from, nature, texts) };
  // What the caption says of these changes goes before what their heading seems to say.
  const against = pairs.filter((pair) => said === undefined || pair.period === current);
  if (against.length === 1 && against[0]) return against[0];
  if (over.some((text) => /from last year end/.test(text))) {
    const ends = table.rows.filter(({ label }) => /\bFY\w+-end\b/.test(label)).flatMap(({ label }) => periodsIn(label)).filter((day) => day < current).sort();
    const last = ends.at(-1);
    return last === undefined ? `no year end stands before ${current}` : { period: current, base: last };
  }
  const yearBefore = current.split('/').map((day) => monthsBefore(day, 12)).join('/');
  if (over.some((text) => /\bYoY\b/.test(text))) return { period: current, base: shown.find((each) => isNear(each, yearBefore)) ?? yearBefore };
  const others = [...new Set(shown)].filter((each) => each !== current);
  return others.length === 1 && others[0] !== undefined ? { period: current, base: others[0] } : `nothing says since when "${row.label}" changed`;
}

const FROM = /\bfrom (.+)$/i;

/** The periods of the columns of values, the nearest first, those to the left before those to the right. */
function periodsShown(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number, nature: Nature): readonly ReadPeriod[] {
  const columns = table.headings.map((_, index) => index).filter((index) => !/% of|\bchange\b|growth|difference|to go/i.test((table.headings[index] ?? []).join(' ')));
  return [...columns.filter((index) => index < column).toReversed(), ...columns.filter((index) => index > column)].flatMap((index) => {
    const texts = textsAround(table, row, around, index);
    const said = named(table, texts);
    return said === undefined ? [] : [placed(table, said, nature, texts)];
  });
}

/** What there is of something in a span of time is what there is at its end, if nobody says that it is at its beginning. */
function placed(table: SeenTable, said: ReadPeriod, nature: Nature, texts: readonly string[]): ReadPeriod {
  const [from = '', to] = said.split('/');
  if (nature === 'flow' || to === undefined) return said;
  return isOpening(table, texts) ? daysAfter(from, -1) : to;
}

function isOpening({ caption }: SeenTable, texts: readonly string[]): boolean {
  const says = (text: string) => /\b(?:beginning|start|opening)\b/i.test(text) || (text !== '' && [text, plainOf(text)].some((each) => caption.includes(`${each}: at the beginning of the period`)));
  return texts.some(says) || /(?:^|\. )At the beginning of the period/.test(caption);
}

function byEnd(a: ReadPeriod, b: ReadPeriod): number {
  return (a.split('/').at(-1) ?? '') < (b.split('/').at(-1) ?? '') ? -1 : 1;
}

/** Whether two periods begin and end within the days by which years of weeks move. */
function isNear(a: ReadPeriod, b: ReadPeriod): boolean {
  const [one, other] = [a.split('/'), b.split('/')];
  return one.length === other.length && one.every((day, index) => Math.abs(Date.parse(day) - Date.parse(other[index] ?? '')) <= 8 * 86_400_000);
}

function textsAround(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number): readonly string[] {
  return [...(table.headings[column] ?? []).toReversed(), row.label, ...around.toReversed().map(({ label }) => label)];
}

/** What words name, the nearest first: in full, or by a name that the caption explains; else what the caption says of the whole table. */
function named(table: SeenTable, texts: readonly string[]): ReadPeriod | undefined {
  for (const text of texts) {
    const period = called(table, text);
    if (period !== undefined) return period;
  }
  const words = [...table.headings.flat(), ...table.rows.map(({ label }) => label)];
  const whole = explained(table).filter(({ name }) => !words.some((text) => holds(text, name)));
  return whole.length === 1 ? whole[0]?.period : undefined;
}

function called(table: SeenTable, text: string): ReadPeriod | undefined {
  const own = periodsIn(text);
  if (own.length === 1) return own[0];
  const found = explained(table).filter(({ name }) => holds(text, name)).sort((a, b) => b.name.length - a.name.length);
  return found[0]?.period;
}

/** `1H12: six months ended September 30, 2012` of a caption. */
function explained({ caption }: SeenTable): readonly { readonly name: string; readonly period: ReadPeriod }[] {
  return caption.split(/\.(?: |$)/).flatMap((phrase) => {
    const at = phrase.lastIndexOf(': ');
    const [period, ...others] = at < 0 ? [] : periodsIn(phrase.slice(at + 2));
    return period === undefined || others.length > 0 ? [] : [{ name: phrase.slice(0, at), period }];
  });
}

/** `Growth: September 30, 2012 against March 31, 2012` of a caption. */
function compared({ caption }: SeenTable, name: string): readonly { readonly period: ReadPeriod; readonly base: ReadPeriod }[] {
  const said = caption.split(/\.(?: |$)/).find((phrase) => name !== '' && phrase.startsWith(`${name}: `) && / against /.test(phrase)) ?? '';
  return said.slice(name.length + 2).split(', and ').flatMap((pair) => {
    const [period, base] = periodsIn(pair);
    return period === undefined || base === undefined ? [] : [{ period, base }];
  });
}

function holds(text: string, name: string): boolean {
  return text === name || [', ', ' ('].some((next) => text.startsWith(`${name}${next}`)) || text.endsWith(` ${name}`) || text.includes(`, ${name},`) || text.includes(`, ${name} (`);
}

/** A label without the unit behind it. */
function plainOf(label: string): string {
  return label.replace(/ \([^()]*\)$/, '');
}

function span(before: string, to: string): ReadPeriod {
  return `${daysAfter(before, 1)}/${to}`;
}

/** The day on a calendar so many months earlier: the last of its month where the later one is. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isLast = daysAfter(day, 1).endsWith('-01');
  const index = year * 12 + month - 1 - months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return `${String(inYear)}-${String(inMonth).padStart(2, '0')}-${String(isLast ? last : Math.min(date, last)).padStart(2, '0')}`;
}

function daysAfter(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

function isoOf(words = ''): string {
  const [, month = '', date = '', year = ''] = /^(\w+) (\d{1,2}), (\d{4})$/.exec(words) ?? [];
  const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return `${year}-${String(at).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
