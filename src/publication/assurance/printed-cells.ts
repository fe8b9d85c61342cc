import { MINUS, formatFigure } from '../../model/amounts/figure.ts';
import { rowLabel } from '../../model/layout/layout.ts';
import { unitOfCell } from '../../model/units/cell-unit.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { unitWithin } from '../../model/units/unit-naming.ts';
import type { PrintedReason } from '../../model/content/printed.ts';
import type { PrintedView } from '../../views/tie-out-view.ts';
import type { PlacedCell } from './cell-places.ts';

/** The cells that print something else than plain rounding for a reason, in reading order. */
export function printedCells(scope: Scope, cells: readonly PlacedCell[], reason: PrintedReason): readonly PrintedView[] {
  return cells.flatMap(({ grid, row, cell, href }): readonly PrintedView[] => {
    const { column, content, record } = cell;
    const unit = unitOfCell(cell);
    if (record?.reason !== reason || content.kind !== 'number' || !unit) return [];
    return [{
      table: `${grid.table.title}, ${unitWithin(scope.issuer, unit)}`,
      row: rowLabel(scope, grid, row),
      column: scope.taxonomy.concepts.get(column)?.label ?? column,
      href,
      printed: record.printed.replace(/^\((.*)\)$/, `${MINUS}$1`).replace(/^-/, MINUS),
      rounded: formatFigure(content.shown, content.presentation.places, scope.issuer.style.grouping),
      note: record.note,
    }];
  });
}
