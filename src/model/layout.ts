import { cellAnchor, rowAnchor } from './anchor.ts';
import { captionOf, columnUnits } from './caption.ts';
import type { CellContent } from './cell.ts';
import type { Scope } from './evaluation.ts';
import { formatFigure, parseFigure, placesTyped } from './figure.ts';
import type { NoteRegister } from './footnote.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { headOf } from './head.ts';
import { aspectHeading } from './heading.ts';
import { fillTemplate } from './label.ts';
import type { CellView, CorrectionView, FigureView, MarkView, NoteView, RowView, Rule, TableView } from './view.ts';

/** What a page gives to every table on it. */
export interface Sheet {
  readonly scope: Scope;
  readonly notes: NoteRegister;
}

/** Lays a filled table out for a page: every text final, every note numbered. */
export function layOut(sheet: Sheet, grid: Grid): TableView {
  const { scope } = sheet;
  const { table } = grid;
  const marks = (ids: readonly string[]): readonly MarkView[] => ids.map((id) => markFor(sheet, grid, id));
  // Reading order: head, then rows, so that the numbers of the notes rise down the page.
  const head = headOf(scope, table, columnUnits(scope, grid), marks);
  const finals = finalTotals(grid);
  const rows = grid.rows.map((row) => layOutRow(sheet, grid, row, finals, marks));
  const general = table.notes.map((id): NoteView => ({ id: `${table.id}-${id}`, label: '', text: noteText(sheet, grid, id), marks: [] }));
  return {
    id: table.id,
    title: table.title,
    caption: captionOf(scope, grid),
    head,
    columns: grid.columns.length,
    rows,
    notes: [...sheet.notes.take(), ...general],
  };
}

function layOutRow(
  sheet: Sheet,
  grid: Grid,
  row: GridRow,
  finals: ReadonlyMap<string, Rule>,
  marks: (ids: readonly string[]) => readonly MarkView[],
): RowView {
  const { line } = row;
  const rule = finals.get(row.id) ?? 'none';
  return {
    id: rowAnchor(grid.table.id, row.id),
    kind: line.kind === 'item' && rule !== 'none' ? 'total' : line.kind,
    level: line.level,
    label: rowLabel(sheet.scope, grid, row),
    marks: marks(line.node.notes),
    cells: row.cells.map((cell) => layOutCell(sheet.scope, grid, row, cell)),
    rule,
  };
}

/** The label of a row: its template, or what its own aspects say. */
export function rowLabel(scope: Scope, grid: Grid, row: GridRow): string {
  const { node, aspects } = row.line;
  if (node.label !== undefined) return fillTemplate(scope, node.label, scaleOf(grid, row)).text;
  return aspectHeading(scope, node.aspects, aspects, 'long');
}

// A label's amounts print at the scale of the row's figures, wherever that scale is said.
function scaleOf(grid: Grid, row: GridRow) {
  return row.line.aspects.scale ?? grid.columns.find((column) => column.leaf.aspects.scale)?.leaf.aspects.scale;
}

function layOutCell(scope: Scope, grid: Grid, row: GridRow, cell: GridCell): CellView {
  const plain = figureOf(scope, cell.content);
  const printed = cell.record ? printedFigure(plain, cell.record.printed) : undefined;
  const correction: CorrectionView | undefined = cell.record?.reason === 'erratum' ? { correct: plain, reason: cell.record.note } : undefined;
  return {
    id: cellAnchor(grid.table.id, row.id, cell.column),
    figure: printed ?? plain,
    ...(correction ? { correction } : {}),
    marks: [],
  };
}

/** A cell's content as a figure to be set. */
export function figureOf(scope: Scope, content: CellContent): FigureView {
  const { style } = scope.issuer;
  switch (content.kind) {
    case 'number': {
      const { shown, exact, presentation, unit } = content;
      const countable = unit.kind === 'count' ? scope.issuer.counts.find((count) => count.id === unit.of) : undefined;
      return {
        state: shown.isZero() ? 'zero' : 'value',
        text: formatFigure(shown, presentation.places),
        negative: shown.isNegative() && !shown.isZero(),
        ...(countable?.symbol ? { suffix: countable.label } : {}),
        ...(!content.quantity.derived ? { exact: exact.toFixed() } : {}),
      };
    }
    case 'nil':
      return { state: 'nil', text: style.nil, negative: false };
    case 'undecided':
      return { state: 'undecided', text: style.undecided, negative: false };
    case 'not-meaningful':
      return { state: 'not-meaningful', text: style.notMeaningful, negative: false };
    case 'words':
      return { state: 'value', text: content.text, negative: false, words: true };
    case 'blank':
      return { state: 'blank', text: '', negative: false };
    case 'due':
    case 'unanswered':
      return { state: 'due', text: '', negative: false };
  }
}

function printedFigure(plain: FigureView, printed: string): FigureView | undefined {
  const parsed = parseFigure(printed);
  if (!parsed.ok) return undefined;
  return {
    ...plain,
    state: parsed.value.isZero() ? 'zero' : 'value',
    text: formatFigure(parsed.value, placesTyped(printed)),
    negative: parsed.value.isNegative(),
  };
}

/**
 * How sums are ruled: a single line over each, a double line under one that nothing in the table adds further. Totals
 * printed before their parts take no lines; their weight of type says enough.
 */
function finalTotals(grid: Grid): ReadonlyMap<string, Rule> {
  const contributors = new Set<string>();
  for (const { of } of grid.table.relations) for (const part of of) contributors.add(part.concept);
  const sums = new Set(grid.table.relations.map((relation) => relation.total));
  const rules = new Map<string, Rule>();
  grid.rows.forEach((row) => {
    const { line } = row;
    const concept = line.aspects.concept ?? '';
    const total = line.kind === 'total' || (sums.has(concept) && Object.keys(line.aspects.members ?? {}).length === 0);
    if (!total || line.kind === 'heading') return;
    if (isFirst(grid, row)) return;
    const inner = contributors.has(concept) || isContributor(grid, row);
    rules.set(row.id, inner ? 'single' : 'double');
  });
  return rules;
}

function isFirst(grid: Grid, row: GridRow): boolean {
  const owner = groups(grid.table.rows).find((group) => group.total === row.line.node);
  return owner?.totalAt === 'first';
}

/** Whether a total counts in a sum further out: its group stands in a group that has a total. */
function isContributor(grid: Grid, row: GridRow): boolean {
  return groups(grid.table.rows).some((outer) =>
    outer.total !== undefined &&
    outer.children.some((child) => (child.total === row.line.node || child === row.line.node) && child.weight !== '0'),
  );
}

function groups(rows: Grid['table']['rows']): Grid['table']['rows'] {
  return rows.flatMap((row) => [row, ...groups(row.children)]);
}

function markFor(sheet: Sheet, grid: Grid, id: string): MarkView {
  return sheet.notes.mark(`${grid.table.id}-${id}`, noteText(sheet, grid, id));
}

function noteText(sheet: Sheet, grid: Grid, id: string): string {
  return fillTemplate(sheet.scope, grid.table.noteTexts.get(id) ?? '', grid.table.aspects.scale).text;
}
