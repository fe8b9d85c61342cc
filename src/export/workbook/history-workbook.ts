import type { WriteOptions } from 'hucre';
import { LENGTHS } from '../../model/time/period-length.ts';
import { dataSheet } from './data-sheet.ts';
import { HISTORY_COLUMNS, recordsOf } from './history-columns.ts';
import { allSeries, type HistoryScope, type SeriesKeeper } from './history-series.ts';
import { historySheet } from './history-sheet.ts';
import { facing } from './sheet-direction.ts';
import { datedBy } from './workbook.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/**
 * All figures of all filings in one workbook: a sheet for people for each length of time, and a sheet "Data" for
 * programs and formulas. It is dated by the day of the latest release.
 */
export function historyWorkbook(scope: HistoryScope, keeper?: SeriesKeeper): WriteOptions {
  const { issuer, filings } = scope;
  const all = allSeries(scope, keeper);
  const sheets = LENGTHS.flatMap((length) => historySheet(scope, all, length) ?? []);
  const [latest] = filings;
  const { histories, historiesOf } = wordsOf(scope).workbooks;
  return {
    sheets: facing(issuer, [...sheets, dataSheet(HISTORY_COLUMNS, recordsOf(all))]),
    properties: datedBy(issuer, { title: histories, subject: historiesOf(issuer.name) }, latest?.released),
  };
}
