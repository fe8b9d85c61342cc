import type { Grouping } from '../../model/amounts/grouping.ts';
import type { Transcribed } from '../../model/content/transcription.ts';
import type { Grid } from '../formats/csv.ts';
import type { Unread } from './facts-header.ts';
import type { FilingFrame } from './filing.ts';
import { readRecords, type RecordRules, type Row } from '../formats/records.ts';
import type { Report } from '../formats/report.ts';
import type { KnownTaxonomy } from '../shared/taxonomy.ts';

/** What a transcription is read against. */
export interface TranscriptionContext {
  readonly frame: FilingFrame;
  readonly taxonomy: KnownTaxonomy;
  readonly unread: Unread;
  readonly grouping: Grouping;
}

/** A row of a transcription, with the line of the source that it was typed from. */
export interface TranscribedRow {
  readonly row: Row;
  readonly line: Transcribed['line'] | undefined;
}

/** Rows of which some columns must be filled and others need not; each names its line. */
export function readRows(grid: Grid, filled: readonly string[], others: readonly string[], report: Report): readonly TranscribedRow[] {
  const rules: RecordRules = { area: 'transcription', columns: [...filled, ...others, 'line'], filled: [...filled, 'line'] };
  return readRecords(grid, rules, report).map((row) => {
    const { text, place } = row.cell('line');
    const line = /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
    if (line === undefined && text !== '') {
      report.error('transcription/line', place, { message: `"${text}" is not the number of a line.`, expected: 'a whole number, counted from 1', remedy: 'Correct the line.' });
    }
    return { row, line };
  });
}
