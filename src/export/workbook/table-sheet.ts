import type { CellStyle, WriteSheet } from 'hucre';
import { figureWords, labelWords } from '../../views/behind-figure.ts';
import type { MarkView } from '../../views/note-view.ts';
import type { RowView } from '../../views/table-view.ts';
import { corrections } from '../../views/corrections.ts';
import { sentences } from '../../model/words/sentences.ts';
import type { ExportedCell, ExportedRow, ExportedTable } from '../exported-table.ts';
import { shownFormat } from './number-format.ts';
import { heightOf, LINE, Sheet, STYLES } from './sheet.ts';
import { wordsOf } from '../../model/words/words-of.ts';

// Widths in characters.
const LABEL_WIDTH = 48;
const FIGURE_WIDTH = 16;
// Headings are bold, and their words are kept whole.
const HEADING_WIDTH = 12;
const ANSWER_WIDTH = 72;

/** The sheet for people: the table as the page sets it, with its title, heads, indents, rules and notes. */
export function tableSheet(table: ExportedTable): WriteSheet {
  const { view, scope } = table;
  const words = wordsOf(scope);
  const sheet = new Sheet();
  const widths = [LABEL_WIDTH, ...table.columns.map(() => (view.inWords ? ANSWER_WIDTH : FIGURE_WIDTH))];
  sheet.text(sheet.row(), 0, view.title, STYLES.title);
  if (view.caption.length > 0) line(sheet, sentences(view.caption), widths);
  line(sheet, originOf(table), widths, STYLES.soft);
  if (scope.filing.status === 'draft') line(sheet, words.workbooks.draft, widths, STYLES.soft);
  if (scope.issuer.demonstration) line(sheet, words.workbooks.demonstration, widths, STYLES.soft);
  sheet.row();
  writeHead(sheet, table);
  const body = sheet.next;
  for (const row of table.rows) writeRow(sheet, table, row, widths);
  sheet.row();
  for (const { row, cell: { figure }, correction: { correct, reason } } of corrections(view)) {
    line(sheet, `† ${words.workbooks.corrected(labelWords(row), figureWords(figure), figureWords(correct), reason)}`, widths);
  }
  for (const note of view.notes) line(sheet, note.label === '' ? note.text : `[${note.label}] ${note.text}`, widths);
  if (sheet.marked > 0) line(sheet, words.workbooks.shaded, widths);
  return sheet.written(words.workbooks.table, widths, { rows: body, columns: 1 }, table.columns.length > 3 ? 'landscape' : 'portrait');
}

function originOf({ scope: { issuer, filing } }: ExportedTable): string {
  const words = wordsOf({ issuer });
  return sentences([issuer.name, filing.title, words.filings.releasedOn(words.dates.full(filing.released))]);
}

/** A text over the whole width of the table, as high as it needs to be. */
function line(sheet: Sheet, text: string, widths: readonly number[], style: CellStyle = {}): void {
  const row = sheet.row(heightOf(text, widths.reduce((sum, each) => sum + each, 0)));
  sheet.text(row, 0, text, { ...style, ...STYLES.wrapped });
  sheet.merge(row, 0, row, widths.length - 1);
}

function writeHead(sheet: Sheet, { view, headings }: ExportedTable): void {
  const first = sheet.next;
  const heights = view.head.map((_, level) => Math.max(LINE, ...headings
    .filter(({ row, heading }) => row + heading.depth - 1 === level)
    .map(({ heading: { text, span } }) => heightOf(text, span * HEADING_WIDTH))));
  heights.forEach((height) => sheet.row(height));
  for (const { heading: { text, span, depth, marks }, row, column } of headings) {
    const [top, left] = [first + row, column + 1];
    sheet.text(top, left, `${text}${marked(marks)}`, STYLES.head);
    // The rule under a head of several cells is drawn by each of them.
    for (let down = 0; down < depth; down += 1) {
      for (let across = 0; across < span; across += 1) if (down + across > 0) sheet.blank(top + down, left + across, STYLES.head);
    }
    sheet.merge(top, left, top + depth - 1, left + span - 1);
  }
}

function writeRow(sheet: Sheet, table: ExportedTable, { view: row, cells }: ExportedRow, widths: readonly number[]): void {
  const label = `${labelWords(row)}${marked(row.marks)}`;
  const answers = cells.map(({ view: { figure } }) => (figure.words ? heightOf(figure.text, widths[1] ?? FIGURE_WIDTH) : LINE));
  // A heading stands alone in its row, and may run over the others' columns.
  const at = sheet.row(row.kind === 'heading' ? undefined : Math.max(heightOf(label, LABEL_WIDTH - 2 * row.level), ...answers));
  const font = row.kind === 'item' || (row.kind === 'total' && row.level > 0) ? {} : { font: { name: 'Calibri', size: 11, bold: true } } as const;
  sheet.text(at, 0, label, { ...font, alignment: { horizontal: 'left', indent: row.level, wrapText: row.kind !== 'heading', vertical: 'bottom' } });
  const style: CellStyle = { ...font, ...ruleOf(row), alignment: { horizontal: 'right', vertical: 'bottom' } };
  cells.forEach((cell, index) => {
    writeCell(sheet, table, at, index + 1, cell, style);
  });
}

function writeCell(sheet: Sheet, { scope }: ExportedTable, row: number, column: number, { view, shown }: ExportedCell, style: CellStyle): void {
  const { figure } = view;
  if (shown && !figure.words) {
    sheet.number(row, column, shown.amount, figureWords(figure), { ...style, numFmt: shownFormat(shown.amount, shown.places, scope.issuer.style, figure.suffix) });
  } else if (figure.text !== '') {
    const alignment = { horizontal: figure.words ? 'left' : 'right', vertical: 'bottom', wrapText: figure.words === true } as const;
    sheet.text(row, column, figure.text, { ...style, alignment });
  }
}

/** How accountants rule: a line over a sum, and two under the last. */
function ruleOf({ rule }: RowView): CellStyle {
  if (rule === 'none') return {};
  return { border: { top: { style: 'thin' }, ...(rule === 'double' ? { bottom: { style: 'double' } } : {}) } };
}

function marked(marks: readonly MarkView[]): string {
  return marks.map(({ label }) => ` [${label}]`).join('');
}
