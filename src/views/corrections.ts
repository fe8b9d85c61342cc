import type { CorrectionView } from './figure-view.ts';
import type { CellView, RowView, TableView } from './table-view.ts';

/** A correction, with the row and cell where it stands. */
export interface PlacedCorrection {
  readonly row: RowView;
  readonly cell: CellView;
  readonly correction: CorrectionView;
}

/** The corrections of a table, in reading order. */
export function corrections(table: TableView): readonly PlacedCorrection[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.correction === undefined ? [] : [{ row, cell, correction: cell.correction }])));
}

/** The id of the reason under the table. */
export function correctionId(cell: string): string {
  return `correction-${cell}`;
}

/** The id of the dagger beside the figure, so that the reason can link back. */
export function correctionMarkId(cell: string): string {
  return `correction-mark-${cell}`;
}
