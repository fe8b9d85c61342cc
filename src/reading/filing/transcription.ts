import type { Grouping } from '../../model/amounts/grouping.ts';
import { readPrintedFigure } from '../../model/amounts/printed-amount.ts';
import { lettersOf } from '../../model/words/same-words.ts';
import type { Erratum, PrintedCaption, PrintedCell, PrintedLabel, Transcription } from '../../model/content/transcription.ts';
import { withoutUnits } from '../../model/amounts/unit-words.ts';
import type { Grid } from '../formats/csv.ts';
import type { Cell } from '../formats/csv-cell.ts';
import type { FilingFrame } from './filing.ts';
import { readMentions } from './mentions.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { readRows, type TranscriptionContext } from './transcription-row.ts';

/** The files of a transcription. */
export const TRANSCRIPTION_FILES = ['cells', 'labels', 'captions', 'text', 'errata'] as const;
export type TranscriptionFile = (typeof TRANSCRIPTION_FILES)[number];

/** Reads the files of a transcription. Whether the filing says the same as its source is for tie-out. */
export function readTranscription(grids: ReadonlyMap<TranscriptionFile, Grid>, context: TranscriptionContext, report: Report): Transcription {
  const tables = context.frame.parts.flatMap((part) => part.sections.flatMap((section) => section.tables));
  const read = <T>(file: TranscriptionFile, reader: (grid: Grid) => readonly T[]): readonly T[] => {
    const grid = grids.get(file);
    return grid ? reader(grid) : [];
  };
  return {
    cells: read('cells', (grid) => readCells(grid, tables, context.grouping, report)),
    labels: read('labels', (grid) => readLabels(grid, tables, report)),
    captions: read('captions', (grid) => readCaptions(grid, context.frame, tables, report)),
    mentions: read('text', (grid) => readMentions(grid, context, report)),
    errata: read('errata', (grid) => readErrata(grid, report)),
  };
}

function readCells(grid: Grid, tables: readonly string[], grouping: Grouping, report: Report): readonly PrintedCell[] {
  const first = new Map<string, Cell>();
  return readRows(grid, ['table', 'row', 'column', 'printed'], [], report).flatMap(({ row, line }): PrintedCell[] => {
    const { cell } = row;
    const known = checkTable(cell('table'), tables, report);
    const key = ['table', 'row', 'column'].map((name) => cell(name).text).join('|');
    const earlier = first.get(key);
    if (earlier && row.full) {
      report.error('transcription/duplicate', cell('table').place, {
        message: 'The same cell is transcribed a second time.', remedy: 'Keep one of the two records.', related: [{ place: earlier.place, note: 'it is transcribed here first' }],
      });
      return [];
    }
    first.set(key, cell('table'));
    if (!known || !row.full || line === undefined) return [];
    return [{ table: cell('table').text, row: cell('row').text, column: cell('column').text, ...readPrintedFigure(cell('printed').text, grouping), line, place: cell('printed').place }];
  });
}

function readLabels(grid: Grid, tables: readonly string[], report: Report): readonly PrintedLabel[] {
  return readRows(grid, ['table', 'label'], ['row', 'column'], report).flatMap(({ row, line }): PrintedLabel[] => {
    const { cell, given } = row;
    const known = checkTable(cell('table'), tables, report);
    if (given('row') !== undefined && given('column') !== undefined) {
      report.error('transcription/label', cell('column').place, {
        message: 'The label belongs to a row and to a column.', expected: 'the id of a row, or that of a column, or neither for what stands over the whole table', remedy: 'Empty one of the two cells.',
      });
    }
    if (!known || !row.full || line === undefined) return [];
    const [rowId, column] = [given('row'), given('column')];
    return [{ table: cell('table').text, ...(rowId === undefined ? {} : { row: rowId }), ...(column === undefined ? {} : { column }), label: cell('label').text, letters: lettersOf(withoutUnits(cell('label').text)), line, place: cell('label').place }];
  });
}

function readCaptions(grid: Grid, { parts }: FilingFrame, tables: readonly string[], report: Report): readonly PrintedCaption[] {
  const known = [...tables, ...parts.flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)])];
  return readRows(grid, ['text'], ['about'], report).flatMap(({ row, line }): PrintedCaption[] => {
    const { text, place } = row.cell('about');
    const about = text.split(';').map((each) => each.trim()).filter(Boolean);
    for (const each of about) {
      if (known.includes(each)) continue;
      report.error('transcription/unknown-place', place, {
        message: `The filing has no table, section or part "${each}".`, expected: expectOneOf(each, known), remedy: 'Correct the name, or leave the cell empty for a sentence of the text.',
      });
    }
    return row.full && line !== undefined ? [{ about, text: row.cell('text').text, line, place: row.cell('text').place }] : [];
  });
}

function readErrata(grid: Grid, report: Report): readonly Erratum[] {
  return readRows(grid, ['rule', 'printed', 'note'], [], report).flatMap(({ row: { cell, full }, line }): Erratum[] => (
    full && line !== undefined ? [{ rule: cell('rule').text, printed: cell('printed').text, line, note: cell('note').text, place: cell('printed').place }] : []
  ));
}

function checkTable({ text, place }: Cell, tables: readonly string[], report: Report): boolean {
  if (text === '' || tables.includes(text)) return text !== '';
  report.error('transcription/unknown-table', place, {
    message: `The filing shows no table "${text}".`, expected: expectOneOf(text, tables), remedy: 'Correct the name, or remove the row.',
  });
  return false;
}
