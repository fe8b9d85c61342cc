import type { FigureChangeView } from '../views/blackline-view.ts';
import { figureWords, labelWords } from '../views/behind-figure.ts';
import { columnHeadings } from '../model/layout/column-headings.ts';
import type { FigureView } from '../views/figure-view.ts';
import type { TableView } from '../views/table-view.ts';

interface Placed {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The figures and labels of two versions of a table that differ. Cells are matched by their ids, rows by theirs. */
export function changedFigures(before: TableView | undefined, after: TableView | undefined): readonly FigureChangeView[] {
  const table = (after ?? before)?.title ?? '';
  const titles = before && after && before.title !== after.title ? [{ table, row: '', column: 'title', before: before.title, after: after.title }] : [];
  // The same digits in thousands are another figure.
  const units = before && after && before.unit !== after.unit ? [{ table, row: '', column: 'unit', before: before.unit ?? '', after: after.unit ?? '' }] : [];
  return [
    ...titles,
    ...units,
    ...changes(table, before ? labelsOf(before) : new Map(), after ? labelsOf(after) : new Map()),
    ...changes(table, before ? cellsOf(before) : new Map(), after ? cellsOf(after) : new Map()),
  ];
}

function changes(table: string, before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): readonly FigureChangeView[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): readonly FigureChangeView[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const place = is ?? was;
    if (!place || was?.text === is?.text || (was?.text ?? '') === (is?.text ?? '')) return [];
    return [{ table, row: place.row, column: place.column, before: was?.text ?? '', after: is?.text ?? '' }];
  });
}

function labelsOf({ rows }: TableView): ReadonlyMap<string, Placed> {
  return new Map(rows.map((row) => [row.id, { row: row.label, column: 'label', text: labelWords(row) }]));
}

function cellsOf({ head, columns, rows }: TableView): ReadonlyMap<string, Placed> {
  const headings = columnHeadings(head, columns);
  return new Map(rows.flatMap(({ label, cells }) => cells.map((cell, index) => [cell.id, { row: label, column: headings[index] ?? '', text: textOf(cell.figure) }] as const)));
}

function textOf(figure: FigureView): string {
  return figure.state === 'due' ? '' : figureWords(figure);
}
