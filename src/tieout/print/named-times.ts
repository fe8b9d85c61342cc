import { comparisonOf, identify } from '../../model/time/calendar.ts';
import { formatDate, type IsoDate } from '../../model/time/date.ts';
import { periodByName, type Filing } from '../../model/content/filing.ts';
import { filingCalendar } from '../../model/content/filing-calendar.ts';
import type { Grid, GridCell } from '../../model/tables/grid.ts';
import { statedDay, type Period } from '../../model/time/period.ts';
import type { NamedTime } from '../../model/words/period-words.ts';
import type { Mention, PrintedCaption } from '../../model/content/transcription.ts';
import type { Subject } from '../checking/check.ts';
import { cellsOf } from './printed-place.ts';

/** The periods that a heading or sentence can mean. */
export interface Around {
  readonly periods: readonly Period[];
  /** Whose periods they are: the figures that the words are about, or the filing's, for words with no figure near. */
  readonly whose: 'figures' | 'filing';
}

/** The periods of cells, each once; where all of them are answers in words, any that the filing has. */
export function periodsOfCells(subject: Subject, cells: readonly GridCell[]): Around {
  const names = new Set(cells.map(({ aspects: { concept, period } }) => (isFigure(subject, concept) ? period : undefined)));
  return around(subject, [...names].flatMap((name) => (name === undefined ? [] : (periodByName(subject.filing, name)?.period ?? []))));
}

const known = new WeakMap<Grid, Around>();

/** The periods of all figures of some tables. */
export function periodsOfTables(subject: Subject, grids: readonly Grid[]): Around {
  return around(subject, grids.flatMap((grid) => {
    const own = known.get(grid) ?? periodsOfCells(subject, cellsOf(grid));
    known.set(grid, own);
    return own.whose === 'figures' ? own.periods : [];
  }));
}

/**
 * The periods that a caption can mean: those of the tables that it is about; for a sentence, those of the figures on
 * its line and of what they are compared with; and for a sentence without figures, any that the filing has.
 */
export function periodsAround(subject: Subject, { about, line }: PrintedCaption): Around {
  const { filing, grids, scope } = subject;
  if (about.length > 0) {
    const tables = new Set(about.flatMap((id) => [id, ...filing.parts.flatMap((part) => part.sections.filter((section) => part.id === id || section.id === id).flatMap((section) => section.tables))]));
    return periodsOfTables(subject, grids.filter(({ table }) => tables.has(table.id)));
  }
  const beside = (mentionsOf(filing).get(line) ?? []).filter(({ concept }) => isFigure(subject, concept));
  const periods = beside.flatMap(({ period, view }): readonly Period[] => {
    const named = period === undefined ? undefined : periodByName(filing, period)?.period;
    const base = named && view !== 'value' ? comparisonOf(filingCalendar(scope), named) : undefined;
    return [...(named ? [named] : []), ...(base ? [base] : [])];
  });
  return around(subject, periods);
}

const byLine = new WeakMap<Filing, ReadonlyMap<number, readonly Mention[]>>();

function mentionsOf(filing: Filing): ReadonlyMap<number, readonly Mention[]> {
  const mentions = byLine.get(filing) ?? Map.groupBy(filing.transcription?.mentions ?? [], ({ line }) => line);
  byLine.set(filing, mentions);
  return mentions;
}

/** Whether words can mean one of these periods; `unknown` where they say too little, or nothing on file could agree. */
export function fits(subject: Subject, time: NamedTime, { periods, whose }: Around): boolean | 'unknown' {
  switch (time.kind) {
    case 'span':
      return periods.some((period) => period.kind === 'duration' && period.from === time.period.from && period.to === time.period.to);
    case 'day':
      return periods.some((period) => isEdge(period, time.day)) || isDayOf(subject, time.day) || (whose === 'filing' ? 'unknown' : false);
    case 'part':
      return periods.some((period) => {
        const fiscal = identify(filingCalendar(subject.scope), period);
        return fiscal?.kind === 'span' && fiscal.last - fiscal.first + 1 === time.quarters && (time.first ?? fiscal.first) === fiscal.first;
      }) || (whose === 'filing' ? 'unknown' : false);
    case 'vague':
      return 'unknown';
  }
}

function isEdge(period: Period, day: IsoDate): boolean {
  return period.kind === 'instant' ? period.on === day || period.opens === day : period.from === day || period.to === day;
}

/** Days that belong to the filing and to no period: its release, its rate, what it announced, dates that it reports. */
function isDayOf({ filing }: Subject, day: IsoDate): boolean {
  return filing.released === day || filing.translation?.date === day || filing.announcements.some(({ announced }) => announced === day)
    || filing.facts.all.some(({ value }) => value.kind === 'date' && value.date === day);
}

/** Periods as a message lists them. */
export function wordsOf(periods: readonly Period[]): string {
  return periods.map((period) => (period.kind === 'instant' ? formatDate(statedDay(period)) : `${formatDate(period.from)} to ${formatDate(period.to)}`)).join('; ');
}

function around({ filing }: Subject, periods: readonly Period[]): Around {
  const each = [...new Set(periods)];
  return each.length > 0 ? { periods: each, whose: 'figures' } : { periods: filing.periods.map(({ period }) => period), whose: 'filing' };
}

/** Texts, dates and answers hold on the day of the release, whatever they speak of. */
function isFigure({ scope: { taxonomy } }: Subject, concept: string | undefined): boolean {
  const value = taxonomy.concepts.get(concept ?? '')?.value;
  return value !== 'text' && value !== 'date' && value !== 'yes-no';
}
