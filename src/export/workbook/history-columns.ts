import { formatPeriodName, yearOf } from '../../model/time/calendar.ts';
import { Decimal } from '../../model/amounts/decimal.ts';
import { membersKey } from '../../model/content/fact.ts';
import type { ShownInHistory } from '../../model/words/history-figures.ts';
import { lengthNamed } from '../../model/time/period-length.ts';
import { formatUnit } from '../../model/amounts/unit.ts';
import type { DataColumn } from './data-columns.ts';
import { shownOf, type HistorySeries, type SeriesPoint } from './history-series.ts';

/** A figure of one period: a row of the data of all histories. */
export interface HistoryRecord {
  readonly series: HistorySeries;
  readonly point: SeriesPoint;
  readonly shown: ShownInHistory;
}

/** The columns of the data of all histories; new ones are added at the end. */
export const HISTORY_COLUMNS: readonly DataColumn<HistoryRecord>[] = [
  { name: 'concept', holds: 'The id of the concept.', of: ({ series: { concept } }) => concept.id },
  { name: 'name', holds: 'The XBRL name of the concept.', of: ({ series: { concept } }) => concept.name },
  { name: 'label', holds: 'What the figure is called, with its part and its share basis.', of: ({ series }) => series.label },
  { name: 'members', holds: 'dimension=member, several joined by ";"; empty for the whole.', of: ({ series: { members } }) => membersKey(members) },
  { name: 'basis', holds: 'The id of the share basis, for shares and amounts per share.', of: ({ series: { basis } }) => basis },
  { name: 'unit', holds: 'JPY, JPY/share, shares, ratio, contracts…', of: ({ series: { unit } }) => formatUnit(unit) },
  { name: 'period', holds: 'What the fiscal calendar calls the time: 2Q12, FY12, FY11-end; empty for what it does not know.', of: ({ point: { fiscal } }) => fiscal && formatPeriodName(fiscal) },
  { name: 'length', holds: 'quarter, half, nine-months, year, balance; transition for a year that is shorter or longer, since the year end moved; other for what the fiscal calendar does not know.', of: lengthIn },
  { name: 'period-start', holds: 'The first day of a span of time; empty for a point in time.', of: ({ point: { period } }) => (period.kind === 'duration' ? period.from : undefined) },
  { name: 'period-end', holds: 'The last day of a span, or the day at whose end a balance stands.', of: ({ point: { period } }) => (period.kind === 'duration' ? period.to : period.on) },
  { name: 'origin', holds: 'reported; restated where a later filing says another amount; derived for what is left of a longer period.', of: ({ point }) => (point.derived ? 'derived' : point.restated ? 'restated' : 'reported') },
  { name: 'value', holds: 'The exact number in ones to go by, with the sign of its fact: as restated where it was.', of: ({ point: { amount } }) => new Decimal(amount) },
  { name: 'decimals', holds: 'How exact it is, as in XBRL: -3 to the thousand, 2 to the hundredth, or exact.', of: ({ point: { decimals } }) => decimals },
  { name: 'as-reported', holds: 'What the first filing said; empty for what is derived.', of: ({ point }) => (point.derived ? undefined : new Decimal(point.reported.amount)) },
  { name: 'reported-in', holds: 'The id of the filing that gave it first; of a derived figure, of the filing that gave the longer period.', of: ({ point }) => point.reported.filing },
  { name: 'reported-on', holds: 'The day on which that filing was released.', of: ({ point }) => point.reported.released },
  { name: 'as-restated', holds: 'What the latest filing says, where that is another amount.', of: ({ point }) => (point.derived || !point.restated ? undefined : new Decimal(point.restated.amount)) },
  { name: 'restated-in', holds: 'The id of that filing.', of: ({ point }) => (point.derived ? undefined : point.restated?.filing) },
  { name: 'restated-on', holds: 'The day on which it was released.', of: ({ point }) => (point.derived ? undefined : point.restated?.released) },
  { name: 'source', holds: 'Where the filing took the number from; empty for what is derived.', of: ({ point }) => (point.derived ? undefined : (point.restated ?? point.reported).source) },
  { name: 'shown', holds: 'The number as the other sheets show it: rounded to what was stated, in units of the scale.', of: ({ shown }) => shown.shown },
  { name: 'scale', holds: 'The power of ten in which it is shown: 6 for millions, -2 for percent.', of: ({ shown }) => shown.exponent },
  { name: 'places', holds: 'Digits after the point there.', of: ({ shown }) => shown.places },
  { name: 'demonstration', holds: 'yes where the site is made from public filings by somebody else.', of: ({ series }) => (series.scope.issuer.demonstration ? 'yes' : 'no') },
];

function lengthIn({ series: { scope: { issuer } }, point }: HistoryRecord): string {
  const length = lengthNamed(point);
  const isTransition = length === 'year' && point.fiscal && yearOf(issuer.calendar, point.fiscal)?.transition;
  return isTransition ? 'transition' : length;
}

/** The figures of all histories, series by series, each from the oldest to the newest. */
export function* recordsOf(all: readonly HistorySeries[]): Generator<HistoryRecord> {
  for (const series of all) for (const point of series.points) yield { series, point, shown: shownOf(series, point) };
}
