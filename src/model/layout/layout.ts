import { cellAnchor, rowAnchor } from './anchor.ts';
import { captionOf } from './caption.ts';
import { isYearOnYear } from './changes-said.ts';
import { comparedIn } from '../evaluation/cell-period.ts';
import { unevenWords, unlikeWords } from '../words/spans.ts';
import type { CellContent } from '../evaluation/cell-content.ts';
import type { Scope } from '../evaluation/answer.ts';
import type { CorrectionView, FigureView } from '../../views/figure-view.ts';
import { formatFigure, parseFigure, placesTyped } from '../amounts/figure.ts';
import { isInWords, type Grid, type GridCell, type GridRow } from '../tables/grid.ts';
import { headingTexts, headOf } from './head.ts';
import { isInPoints, unitOver } from '../units/head-units.ts';
import { aspectHeading } from '../words/heading.ts';
import { fillTemplate } from '../words/label.ts';
import type { MarkView, NoteView } from '../../views/note-view.ts';
import { rulingOf } from './ruling.ts';
import type { CellView, RowView, Rule, TableView } from '../../views/table-view.ts';
import { unitBehind } from '../units/unit-naming.ts';
import { unitsSaid } from '../units/units-said.ts';
import { fillWording, wordingFor } from '../words/wording.ts';
import type { Wording } from '../content/table.ts';

const NO_MARKS: readonly MarkView[] = [];

/**
 * Lays a filled table out: every text final. Its notes are not numbered yet; that is up to the page on which it stands
 * (numbering.ts), so that one layout serves every page.
 */
export function layOut(scope: Scope, grid: Grid): TableView {
  const { table } = grid;
  const inWords = isInWords(scope, grid);
  const texts = headingTexts(scope, table, { unitOver: (node) => unitOver(grid, scope.issuer, node), yearOnYear: (node) => isYearOnYear(scope, grid, node), inPoints: (node) => isInPoints(grid, node) });
  const labels = grid.rows.map((row) => rowLabel(scope, grid, row));
  const words = { labels, headings: grid.columns.map(({ leaf }) => leaf.path.map((node) => texts.get(node) ?? '')) };
  const units = unitsSaid(scope, grid, words);
  const ruling = rulingOf(table);
  const ids = [...table.noteTexts.keys()];
  return {
    id: table.id,
    title: table.title,
    caption: captionOf(scope, grid, words, units.caption),
    ...(units.caption === undefined || inWords ? {} : { unit: units.caption }),
    head: headOf(table, texts, units.columns, (notes) => marksOf(grid, notes)),
    columns: grid.columns.length,
    ...(inWords ? { inWords } : {}),
    rows: grid.rows.map((row, index) => layOutRow(scope, grid, row, { label: labels[index] ?? '', unit: units.rows[index], cells: units.cells[index] ?? [], rule: ruling.get(row.line.node) ?? 'none' })),
    notes: [...ids.map((id): NoteView => noteOf(noteId(grid, id), noteText(scope, grid, id))), ...lengthNotes(scope, grid)],
  };
}

function noteOf(id: string, text: string): NoteView {
  return { id, label: '', text, marks: [] };
}

/** What a table says of the lengths of time that its changes compare: nothing where they are alike. */
function lengthNotes(scope: Scope, grid: Grid): readonly NoteView[] {
  const told = new Set<string>();
  for (const { content, aspects } of grid.rows.flatMap(({ cells }) => cells)) {
    const compared = content.kind === 'number' || content.kind === 'not-meaningful' ? comparedIn(scope, aspects) : undefined;
    if (compared && compared.how !== 'alike') told.add(content.kind === 'number' ? unevenWords(scope, compared) : unlikeWords(scope, compared));
  }
  return [...told].map((text, index) => noteOf(`${grid.table.id}-lengths-${String(index + 1)}`, text));
}

/** What is said of a row beside its figures. */
interface RowWords {
  readonly label: string;
  readonly unit: string | undefined;
  readonly cells: readonly (string | undefined)[];
  readonly rule: Rule;
}

function layOutRow(scope: Scope, grid: Grid, row: GridRow, { label, unit, cells, rule }: RowWords): RowView {
  const { line } = row;
  return {
    id: rowAnchor(grid.table.id, row.id),
    kind: line.kind === 'item' && rule !== 'none' ? 'total' : line.kind,
    level: line.level,
    label,
    ...(unit === undefined ? {} : { unit }),
    marks: marksOf(grid, line.node.notes),
    cells: row.cells.map((cell, index) => layOutCell(scope, grid, row, cell, cells[index])),
    rule,
  };
}

/** The label of a row: its template, or what its own aspects say. */
export function rowLabel(scope: Scope, grid: Grid, row: GridRow): string {
  const { node, aspects } = row.line;
  if (node.label !== undefined) return fillTemplate(scope, node.label, scaleOf(grid, row)).text;
  // What figures are in is said behind the label, unless there is nothing else to say.
  const [yearOnYear, inPoints] = [isYearOnYear(scope, grid, node), isInPoints(grid, node)];
  return aspectHeading(scope, node.aspects, aspects, { headings: 'long', unit: '', yearOnYear, inPoints }) || aspectHeading(scope, node.aspects, aspects, { headings: 'long', yearOnYear, inPoints });
}

// A label's amounts print at the scale of the row's figures, wherever that scale is said.
function scaleOf(grid: Grid, row: GridRow) {
  return row.line.aspects.scale ?? grid.columns.find((column) => column.leaf.aspects.scale)?.leaf.aspects.scale;
}

function layOutCell(scope: Scope, grid: Grid, row: GridRow, cell: GridCell, unit: string | undefined): CellView {
  const figure = wordedFigure(scope, cell.content, row.line.node.answer);
  const plain = unit === undefined ? figure : { ...figure, suffix: unit };
  const printed = cell.record ? printedFigure(scope, plain, cell.record.printed) : undefined;
  const correction: CorrectionView | undefined = cell.record?.reason === 'erratum' ? { correct: plain, reason: cell.record.note } : undefined;
  return {
    id: cellAnchor(grid.table.id, row.id, cell.column),
    figure: printed ?? plain,
    ...(correction ? { correction } : {}),
    marks: NO_MARKS,
  };
}

/** A cell's content as a figure to be set, with the words that its row puts around an answer. */
export function wordedFigure(scope: Scope, content: CellContent, wording: Wording | undefined): FigureView {
  const figure = figureOf(scope, content);
  const template = wordingFor(content, wording);
  return template === undefined ? figure : { ...figure, text: fillWording(scope, template, figure.text).text, words: true };
}

/** A cell's content as a figure to be set. */
export function figureOf(scope: Scope, content: CellContent): FigureView {
  const { style } = scope.issuer;
  switch (content.kind) {
    case 'number': {
      const { shown, presentation, unit } = content;
      const countable = unit.kind === 'count' ? scope.issuer.counts.find((count) => count.id === unit.of) : undefined;
      return {
        state: shown.isZero() ? 'zero' : 'value',
        text: formatFigure(shown, presentation.places, scope.issuer.style.grouping),
        negative: shown.isNegative() && !shown.isZero(),
        ...(countable?.symbol ? { suffix: unitBehind(scope.issuer, { unit, exponent: presentation.exponent }) } : {}),
        ...(!content.quantity.derived ? { exact: content.exact.toFixed() } : {}),
      };
    }
    case 'nil':
      return { state: 'nil', text: style.nil, negative: false };
    case 'undecided':
      return { state: 'undecided', text: style.undecided, negative: false };
    case 'not-meaningful':
      return { state: 'not-meaningful', text: style.notMeaningful, negative: false };
    case 'not-derivable':
      return { state: 'not-derivable', text: style.notMeaningful, negative: false };
    case 'words':
      return { state: 'value', text: content.text, negative: false, words: true };
    case 'blank':
      return { state: 'blank', text: '', negative: false };
    case 'due':
    case 'unanswered':
      return { state: 'due', text: '', negative: false };
  }
}

function printedFigure({ issuer: { style: { grouping } } }: Scope, plain: FigureView, printed: string): FigureView | undefined {
  const parsed = parseFigure(printed, grouping);
  if (!parsed.ok) return undefined;
  return {
    ...plain,
    state: parsed.value.isZero() ? 'zero' : 'value',
    text: formatFigure(parsed.value, placesTyped(printed), grouping),
    negative: parsed.value.isNegative(),
  };
}

/** Marks whose numbers the page will give. */
function marksOf(grid: Grid, ids: readonly string[]): readonly MarkView[] {
  return ids.length === 0 ? NO_MARKS : ids.map((id) => ({ note: noteId(grid, id), label: '', id: '' }));
}

function noteId(grid: Grid, id: string): string {
  return `${grid.table.id}-${id}`;
}

function noteText(scope: Scope, grid: Grid, id: string): string {
  return fillTemplate(scope, grid.table.noteTexts.get(id) ?? '', grid.table.aspects.scale).text;
}
