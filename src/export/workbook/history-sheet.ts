import type { CellStyle, WriteSheet } from 'hucre';
import { formatPeriodName, type FiscalPeriod } from '../../model/time/calendar.ts';
import { powerOfTen } from '../../model/amounts/decimal.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import { periodHeading } from '../../model/words/heading.ts';
import { lengthNamed, type Length } from '../../model/time/period-length.ts';
import { endOf, periodKey, type Period } from '../../model/time/period.ts';
import { sentences } from '../../model/words/sentences.ts';
import { shownOf, type HistoryScope, type HistorySeries, type SeriesPoint } from './history-series.ts';
import { canBeCoarser, shownFormat } from './number-format.ts';
import { heightOf, LINE, Sheet, STYLES } from './sheet.ts';

// Widths in characters.
const LABEL_WIDTH = 60;
const UNIT_WIDTH = 18;
const FIGURE_WIDTH = 16;
// Three or four lines: headings are bold, and their words are kept whole.
const HEADING_HEIGHT = 4 * LINE;

const PLAIN = { name: 'Calibri', size: 11 } as const;

/** A series and those of its figures that a sheet shows, by the key of their period. */
interface Line {
  readonly series: HistorySeries;
  readonly points: ReadonlyMap<string, SeriesPoint>;
}

/** A column: a period, and what the fiscal calendar calls it. */
interface Column {
  readonly period: Period;
  readonly fiscal: FiscalPeriod | undefined;
}

/** A sheet for people: the figures of periods of one length, a row a figure, a column a period; none where there are no such periods. */
export function historySheet(scope: HistoryScope, all: readonly HistorySeries[], length: Length): WriteSheet | undefined {
  const lines = all.flatMap((series): readonly Line[] => {
    const points = series.points.filter((point) => lengthNamed(point) === length);
    return points.length === 0 ? [] : [{ series, points: new Map(points.map((point) => [periodKey(point.period), point])) }];
  });
  const columns = columnsOf(lines);
  if (columns.length === 0) return undefined;
  const sheet = new Sheet();
  const title = wordsOf(scope).periods.lists[length].heading;
  writeTitle(sheet, scope, lines, title);
  writeHead(sheet, scope, columns);
  const body = sheet.next;
  const { firstReported } = wordsOf(scope).workbooks;
  for (const line of lines) writeLine(sheet, firstReported, line, columns);
  if (sheet.marked > 0) {
    sheet.row();
    sheet.text(sheet.row(), 0, wordsOf(scope).workbooks.shaded, STYLES.soft);
  }
  return sheet.written(title, [LABEL_WIDTH, UNIT_WIDTH, ...columns.map(() => FIGURE_WIDTH)], { rows: body, columns: 2 }, 'landscape');
}

/** The periods of the lines, oldest first; of those that end together the longest first. */
function columnsOf(lines: readonly Line[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { points } of lines) for (const [key, { period, fiscal }] of points) columns.set(key, { period, fiscal });
  const orderOf = ({ period }: Column) => `${endOf(period)} ${periodKey(period)}`;
  return [...columns.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function writeTitle(sheet: Sheet, { issuer, filings }: HistoryScope, lines: readonly Line[], title: string): void {
  const words = wordsOf({ issuer });
  const points = lines.flatMap((line) => [...line.points.values()].map((point) => ({ line, point })));
  const [latest] = filings;
  const note = (text: string) => {
    sheet.text(sheet.row(), 0, text, STYLES.soft);
  };
  sheet.text(sheet.row(), 0, words.workbooks.history(title), STYLES.title);
  note(sentences([issuer.name, ...(latest ? [words.filings.releasedUntil(words.dates.full(latest.released))] : [])]));
  if (points.some(({ point }) => point.derived)) note(words.workbooks.derived);
  if (points.some(({ point }) => point.restated)) note(words.workbooks.restated);
  const own = points.flatMap(({ line: { series }, point }) => {
    const { scale, exponent } = shownOf(series, point);
    return scale === undefined ? [] : [canBeCoarser(exponent - series.figures.presentation.exponent)];
  });
  if (own.length > 0) note(words.workbooks.coarser(own.every(Boolean)));
  if (filings.some(({ status }) => status === 'draft')) note(words.workbooks.withDrafts);
  if (issuer.demonstration) note(words.workbooks.demonstration);
  sheet.row();
}

function writeHead(sheet: Sheet, { issuer, taxonomy, filings: [filing] }: HistoryScope, columns: readonly Column[]): void {
  const { figure, unit } = wordsOf({ issuer }).workbooks;
  const [names, days] = [sheet.row(), sheet.row(HEADING_HEIGHT)];
  for (const [column, text] of [figure, unit].entries()) {
    sheet.blank(names, column, { font: STYLES.head.font });
    sheet.text(days, column, text, { ...STYLES.head, alignment: { horizontal: 'left', vertical: 'bottom' } });
  }
  columns.forEach(({ period, fiscal }, index) => {
    sheet.text(names, index + 2, fiscal ? formatPeriodName(fiscal) : '', { font: STYLES.head.font, alignment: { horizontal: 'center' } });
    sheet.text(days, index + 2, filing ? periodHeading({ issuer, taxonomy, filing }, period) : '', STYLES.head);
  });
}

function writeLine(sheet: Sheet, firstReported: string, { series, points }: Line, columns: readonly Column[]): void {
  const placed = columns.flatMap(({ period }, index) => {
    const point = points.get(periodKey(period));
    return point ? [{ point, column: index + 2 }] : [];
  });
  const row = sheet.row(heightOf(series.label, LABEL_WIDTH));
  sheet.text(row, 0, series.label, { font: PLAIN, alignment: { wrapText: true, vertical: 'bottom' } });
  sheet.text(row, 1, series.figures.unit.heading, { font: PLAIN, alignment: { vertical: 'bottom' } });
  for (const { point, column } of placed) {
    writeAmount(sheet, series, row, column, point, { font: { ...PLAIN, italic: point.derived } });
  }
  const restated = placed.filter(({ point }) => point.restated && !point.derived);
  if (restated.length === 0) return;
  const before = sheet.row();
  sheet.text(before, 0, firstReported, { ...STYLES.soft, alignment: { horizontal: 'left', indent: 1 } });
  for (const { point, column } of restated) writeAmount(sheet, series, before, column, point.reported, {});
}

/** A figure with the digits that it has; where these are those of a coarser scale, the cell holds it in the unit of its row and shows it in its own. */
function writeAmount(sheet: Sheet, series: HistorySeries, row: number, column: number, stated: Pick<SeriesPoint, 'amount' | 'decimals'>, style: CellStyle): void {
  const { figures, scope: { issuer } } = series;
  const { shown, exponent, places, scale } = shownOf(series, stated);
  const coarser = exponent - figures.presentation.exponent;
  const held = shown.times(powerOfTen(coarser));
  const written = `${formatFigure(shown, places, issuer.style.grouping)}${scale === undefined ? '' : ` ${scale}`}`;
  const alignment = { horizontal: 'right', vertical: 'bottom' } as const;
  // No format shows a crore of lakhs: the figure stands as it is written, and adds up to nothing wrong.
  if (!canBeCoarser(coarser)) sheet.text(row, column, written, { ...style, alignment });
  else sheet.number(row, column, held, written, { ...style, alignment, numFmt: shownFormat(shown, places, issuer.style, scale, coarser) });
}
