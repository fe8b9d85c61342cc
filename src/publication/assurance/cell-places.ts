import { cellAnchor } from '../../model/layout/anchor.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Grid, GridCell, GridRow } from '../../model/tables/grid.ts';
import type { FilingTables } from '../sections/tables.ts';

/** A cell of a filing with where it stands. */
export interface PlacedCell {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly cell: GridCell;
  /** The address of the cell on the page of its section, as a path within the site. */
  readonly href: string;
}

/** Every cell of a filing, in the order in which it is read. */
export function* cellsOf(filing: Filing, tables: FilingTables): Generator<PlacedCell> {
  for (const section of filing.parts.flatMap((part) => part.sections)) {
    for (const id of section.tables) {
      const grid = tables.grid(id);
      for (const row of grid?.rows ?? []) {
        for (const cell of row.cells) {
          if (grid) yield { grid, row, cell, href: `filings/${filing.id}/${section.id}/#${cellAnchor(id, row.id, cell.column)}` };
        }
      }
    }
  }
}

/** Where each fact is shown first as it was typed: not in a change, and in no other currency. */
export function placesOf(cells: Iterable<PlacedCell>): ReadonlyMap<Fact, string> {
  const places = new Map<Fact, string>();
  for (const { cell: { content }, href } of cells) {
    if (content.kind !== 'number' || content.quantity.derived) continue;
    const [fact] = content.quantity.facts;
    if (fact && !places.has(fact)) places.set(fact, href);
  }
  return places;
}
